const numbers = new Intl.NumberFormat('en-GB')

function count(n: number, one: string, several: string): string {
  return `${numbers.format(n)} ${n === 1 ? one : several}`
}

function capitalize(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

/** What a report says around the words of rules and steps. */
export const report = {
  kind: 'Report on a CSP scenario',
  programme: 'Microsoft Cloud Solution Provider programme',
  untitled: 'Untitled scenario',
  variant: (name: string) => `Variant: ${name}`,
  /** A phrase in lower case as a sentence that stands alone. */
  sentence: (phrase: string) => `${capitalize(phrase)}${/[.!?]$/.test(phrase) ? '' : '.'}`,
  capitalize,
  pair: (label: string, value: string) => `${capitalize(label)}: ${value}`,
  /** What a fact is about, what sort it is, its value, and since when. */
  fact: (about: string, label: string, value: string, since: string) =>
    `${capitalize(about)}: ${label} – ${value} (${since})`,
  outcome: (steps: number, failed: number) =>
    steps === 0
      ? 'There are no steps to judge.'
      : failed === 0
        ? `${steps === 1 ? 'The only step is' : `All ${numbers.format(steps)} steps are`} supported.`
        : steps === 1
          ? 'The only step is not supported as things stand.'
          : `${numbers.format(failed)} of ${numbers.format(steps)} steps ${failed === 1 ? 'is' : 'are'} not supported as things stand.`,

  judgedBy: 'Judged by',
  rulesAsPublished: (date: string) => `Rules as published on ${date}`,
  begins: 'Scenario begins',
  ends: 'Scenario ends',
  madeOn: 'Report made on',
  tags: 'Tags',
  notes: 'About this scenario',
  inShort: 'In short',
  standsInTheWay: 'What stands in the way',
  more: (n: number) => `and ${count(n, 'more step', 'more steps')}; see below.`,

  diagram: 'Who deals with whom',
  diagramAbout: 'Boxes are parties. A line is what happens between two; the number is that of the step.',
  leftOut: (n: number) =>
    `${count(n, 'party is', 'parties are')} left out here, so that the rest can be read: who takes part in a step that is not supported comes first.`,
  legend: 'Lines',
  sale: 'sale',
  partnership: 'partnership',
  customerRelationship: 'customer relationship',
  management: 'management',
  association: 'reseller association',
  affiliation: 'affiliates',
  oneCompany: 'one company',
  ownUse: 'own use',
  moreTenants: (n: number) => `+ ${count(n, 'tenant', 'tenants')}`,
  marketAlone: 'market',
  /** The types of tenants where there is little room. */
  tenantTypes: { csp: 'CSP', customer: 'customer type' },
  supplier: 'supplier',

  cast: 'Who takes part',
  noParties: 'Nobody takes part yet.',
  party: 'Party',
  role: 'Role',
  market: 'Market and region',
  atTheStart: 'At the start',
  tenants: 'Tenants',
  company: 'company',
  notKnown: 'not known',
  capabilities: 'capabilities',
  capabilitiesNotKnown: 'not known whether it has',
  alreadyThere: 'What is there before the first step',
  givenPartnership: (provider: string, reseller: string) => `${provider} and ${reseller} have an active partnership.`,
  givenAffiliation: (a: string, b: string) => `${a} and ${b} are affiliated.`,
  givenSubscription: (customer: string, offer: string, bought: string) => `${customer} has ${offer}, bought ${bought}.`,

  steps: 'Steps and verdicts',
  noSteps: 'Nothing happens yet.',
  step: 'Step',
  date: 'Date',
  what: 'What happens',
  verdict: 'Verdict',
  note: 'Note',
  why: 'Why',
  whatToDo: 'What to do',
  whomToAsk: 'What to ask',
  restsOn: 'It rests on',
  whatHolds: 'What speaks for it',
  whatHoldsBesides: 'What holds besides',
  source: 'Source',

  unknowns: 'What is still unknown, and whom to ask',
  nothingUnknown: 'Every fact that these steps need is known.',
  concerns: (steps: readonly number[]) =>
    `Concerns ${steps.length === 1 ? 'step' : 'steps'} ${steps.map((step) => numbers.format(step)).join(', ')}.`,

  matrix: 'Who can sell to whom at the end',
  asOf: (date: string) => `As of ${date}, by the best of the sales paths that the programme lists.`,
  seller: 'Seller',
  buyer: 'Buyer',
  path: 'Path',
  tenant: 'Tenant',
  reason: 'Main reason',
  noSellers: 'No party could sell.',
  tooManyCells: (found: number, most: number) =>
    `${count(found, 'pair', 'pairs')} are more than fit a report (${numbers.format(most)}); the “matrix” command of the command line shows them.`,

  sources: 'Sources',
  sourcesAbout: 'What the passages say is told in our own words; the English page decides.',
  noSources: 'No passage is cited.',
  pageOf: (date: string) => `page of ${date}`,
  koreanReadsOtherwise: 'The Korean page reads otherwise here',

  edition: 'Edition and dates',
  editionName: 'Edition of the rulebook',
  pageDate: 'Date of the programme page',
  speaksUntil: 'Its sources cover up to',
  disclaimerTitle: 'What this is not',
  disclaimer: [
    'This is neither legal advice nor a statement by Microsoft. The programme’s current terms always win.',
    'It judges the facts that were entered, by the rules as they were published on the date given above; a fact that is missing or wrong can change the verdict.',
    '“Not listed” means that the page is silent, not that something is banned. Before you act on this report, check the current programme, and ask Microsoft or your provider where in doubt.'
  ],
  madeWith: 'Made with CSP Simulator',

  /** Headings of the table of a CSV file, in its order. */
  record: 'Record',
  records: { step: 'step', finding: 'finding', cell: 'who can sell to whom', note: 'note' },
  id: 'ID',
  rule: 'Rule',
  kindOfRule: 'Kind',

  /** What the command line says once a report is written. */
  written: (file: string) => `report written: ${file}`
}
