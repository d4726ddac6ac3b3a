const numbers = new Intl.NumberFormat('en')

function count(n: number, one: string, several: string): string {
  return `${numbers.format(n)} ${n === 1 ? one : several}`
}

/** What the command line says around its answers, in English; headings are in lower case. */
export const cli = {
  description:
    "Plays scenarios of Microsoft's Cloud Solution Provider programme and says which step is supported, and why.",
  notLegalAdvice: "This is no legal advice; the programme's current terms always win.",

  usage: 'usage',
  commands: 'commands',
  options: 'options',
  arguments: 'arguments',
  exitCodes: 'exit codes',

  /** One line for each command, by its name. */
  summaries: {
    check: 'play scenarios and judge every step',
    explain: "show the proof of one step's verdict",
    matrix: 'show who can sell to whom at the end',
    rules: 'list the rulebook',
    schema: 'print the JSON Schema of a file or answer',
    plan: 'find ways to make a step supported (later)',
    ways: 'find every supported way to obtain an offer (later)',
    compare: 'compare two scenarios (later)',
    report: 'write a report to a file: .html, .md, .csv, .json or .svg',
    library: 'look after the local library'
  },
  /** One line for each option, by its name without hyphens. */
  optionTexts: {
    format: 'text for people, json for one document, ndjson for a line each',
    lang: 'the language of the answer: en or ko',
    variant: 'judge this variant instead of the main line',
    output: 'the file to write; its ending decides the format',
    date: 'the day on which the report is made, YYYY-MM-DD; left out where not given',
    paper: 'the paper that html is printed on: a4 or letter',
    matrix: 'also tell who can sell to whom at the end',
    force: 'replace a file that is there already',
    brief: 'leave out rules that hold, texts and the state at the end',
    step: 'the step to explain',
    seller: 'show this seller only; may be given several times',
    buyer: 'show this buyer only; may be given several times',
    whole: 'import or export the whole library as one file, *.csp.ndjson',
    settings: 'take over the settings of the whole library that is imported',
    data: 'use the library in this folder',
    version: 'print the version',
    help: 'print this help'
  },
  /** One line for each argument, as the usage names it. */
  argumentTexts: {
    FILE: 'a scenario file, *.csp.json',
    'FILE…': 'scenario files; - reads one scenario a line from standard input',
    NAME: 'the name of a schema',
    'ACTION…':
      'list WORD…, import FILE…, export FOLDER, import --whole FILE, export --whole FILE, backup, restore NUMBER, or verify'
  },
  exitCodeTexts: {
    0: 'every step is supported, or the command is done',
    1: 'the command could not run',
    2: 'some step is not supported',
    3: 'some input is invalid; the others are answered'
  },

  step: 'step',
  reasons: 'reasons',
  whatHolds: 'what holds',
  why: 'why',
  whatToDo: 'what to do',
  source: 'source',
  pages: 'pages',
  facts: 'facts',
  sinceStep: (id: string) => `since step ${id}`,
  given: 'given at the start',
  koreanReadsOtherwise: 'the Korean page reads otherwise here',
  atTheEnd: 'at the end',
  seller: 'seller',
  buyer: 'buyer',
  exampleThatApplies: 'example that applies',
  exampleThatDoesNot: 'example that does not',
  error: 'error',

  rulesAsPublished: (date: string) => `rules as published ${date}`,
  steps: (n: number) => count(n, 'step', 'steps'),
  stepsNotSupported: (n: number) => count(n, 'step is not supported', 'steps are not supported'),
  everyStepSupported: 'every step is supported',
  noSteps: 'no steps'
}
