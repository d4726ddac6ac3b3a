import { atLeast, type InputError } from '#shared/domain/input-error.ts'
import { type ErrorWords, getField, readFound, toOneLine } from '#shared/language/error-texts.ts'

const numbers = new Intl.NumberFormat('en')

const inWords: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in square brackets',
  tuple: 'a list of two ids',
  object: 'an object in braces',
  record: 'an object in braces',
  partner: 'a partner',
  'indirect-provider': 'an indirect provider',
  'indirect-reseller': 'an indirect reseller',
  'direct-bill': 'a direct-bill partner',
  party: 'party',
  tenant: 'tenant',
  subscription: 'subscription',
  step: 'step'
}

function countEntries(count: number): string {
  return count === 1 ? '1 entry' : `${numbers.format(count)} entries`
}

function field(error: InputError): string {
  return `“${getField(error)}”`
}

/** What the user typed or named, in quotes. */
function named(text: string | undefined): string {
  return text === undefined ? 'this' : `“${text}”`
}

function value(error: InputError): string {
  const found = readFound(error.found)
  switch (found.kind) {
    case 'nothing':
      return 'nothing'
    case 'object':
      return 'an object'
    case 'list':
      return found.count === 0 ? 'an empty list' : `a list with ${countEntries(found.count)}`
    case 'text':
      return found.text
  }
}

function entries(error: InputError): string {
  const found = readFound(error.found)
  return found.kind === 'list' ? countEntries(found.count) : `more than ${limit(error)} entries`
}

function limit(error: InputError): string {
  const most = Number(error.expected)
  return Number.isFinite(most) ? numbers.format(most) : (error.expected ?? '')
}

function bounded(error: InputError): string {
  const { expected } = error
  if (expected === undefined) return 'Use a smaller number.'
  if (!expected.startsWith(atLeast)) return `Use a number up to ${limit(error)}.`
  return `Use a number of at least ${numbers.format(Number(expected.slice(atLeast.length)))}.`
}

/** What is expected, one kind or several, as words that fit "Give …" and "… is needed". */
function wanted(error: InputError): string {
  const { expected } = error
  if (expected === undefined) return 'a value that the format knows'
  return inWords[expected] ?? (expected.includes(', ') ? `one of these: ${expected}` : expected)
}

function kinds(error: InputError): string {
  const list = (error.expected ?? 'party').split(', ').map((kind) => inWords[kind] ?? kind)
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(list)
}

/** A sentence that lists what is possible; `otherwise` says where to look where no list is at hand. */
function choose(error: InputError, otherwise: string): string {
  if (error.expected === undefined || error.expected === '') return otherwise
  return error.expected.includes(', ') ? `Use one of these: ${error.expected}.` : `Use ${error.expected}.`
}

const strictFormat = 'Files are read strictly, so that nothing in them is overlooked or guessed at.'

/** What each error is, why it is one, and what to do, in English. */
export const errors = {
  'empty-file': () => ({
    message: 'the file is empty',
    why: 'A scenario has at least a title, a date, its parties and its steps, so there is nothing to play here.',
    fix: 'Fill the file with a scenario, or start from a copy of a sample.'
  }),
  'too-large': (error) => ({
    message: `the file is larger than ${numbers.format(Number(error.expected) / 2 ** 20)} MiB`,
    why: 'A limit on the size keeps one file from using up the memory.',
    fix: 'Shorten its notes, or split it into several scenarios.'
  }),
  'not-utf8': () => ({
    message: 'the file is not UTF-8 text',
    why: 'A scenario is text in UTF-8; other encodings would garble names without anybody noticing.',
    fix: 'Save the file as UTF-8 in the editor that made it, and make sure that it is a scenario and not a picture or archive.'
  }),
  'byte-order-mark': () => ({
    message: 'the file begins with a byte order mark',
    why: 'JSON has no place for this invisible character at its start.',
    fix: 'Save the file as UTF-8 without a byte order mark (editors call it “UTF-8 without BOM”).'
  }),
  'invalid-json': (error) => ({
    message: error.found ? `the text is not valid JSON: ${toOneLine(error.found)}` : 'the text is not valid JSON',
    why: 'A scenario is written in JSON, and the text stops being JSON at that place.',
    fix: 'Look there for a comma too many or too few, an open bracket or an unfinished quote, and correct it.'
  }),
  'too-deep': (error) => ({
    message: `lists and objects are nested more than ${limit(error)} deep`,
    why: 'A scenario needs only a few levels; more can only be a mistake, and could exhaust the memory.',
    fix: `Flatten the value at this place to ${limit(error)} levels at most.`
  }),
  'duplicate-key': (error) => ({
    message: `the key ${named(error.found)} stands twice in one object`,
    why: 'Only one of the two values could count, and the file does not say which.',
    fix: 'Remove one of the two.'
  }),
  'not-a-scenario': (error) => ({
    message:
      error.path === '$.format' && readFound(error.found).kind === 'nothing'
        ? '“format” is missing'
        : `found ${value(error)} in place of ${error.path === '$.format' ? 'the format' : 'a scenario'}`,
    why: 'A scenario file is one object that names its own format, and this one does not.',
    fix: 'Choose a file that holds a scenario; its first key is "format" with the value "csp-scenario".'
  }),
  'unsupported-version': (error) => ({
    message: `the file has version ${error.found ?? ''} of the scenario format`,
    why: `This app reads version ${error.expected ?? ''} and cannot know what a later one means.`,
    fix: `Open the file with a newer release of the app, or save it as version ${error.expected ?? ''}.`
  }),
  'unknown-key': (error) => ({
    message: `the key ${named(error.found)} is not known here`,
    why: strictFormat,
    fix: 'Correct its spelling, move it to where it belongs, or remove it; the schema of a scenario lists every key.'
  }),
  'missing-field': (error) => ({
    message: `${field(error)} is missing`,
    why: 'The format requires this key; without it the scenario is not complete.',
    fix: `Add ${field(error)}; what is needed is ${wanted(error)}.`
  }),
  'wrong-type': (error) => ({
    message: `${field(error)} is ${value(error)}`,
    why: 'The value is of another kind than the format has at this place.',
    fix: `Replace it; what is needed is ${wanted(error)}.`
  }),
  'not-allowed-value': (error) => ({
    message: `${field(error)} is ${value(error)}`,
    why: 'The format allows only certain values at this place, and this is none of them.',
    fix: `Replace it; what is needed is ${wanted(error)}.`
  }),
  'too-long': (error) => ({
    message: `${field(error)} is longer than ${limit(error)} characters`,
    why: 'Texts have a limit, so that they fit the screen and the report.',
    fix: `Shorten it to ${limit(error)} characters at most.`
  }),
  'too-short': (error) => ({
    message: `${field(error)} has ${entries(error)}`,
    why: 'With fewer entries the list says nothing: a path needs a buyer below Microsoft, and a pair needs two parties.',
    fix: `Give it ${limit(error)} entries at least.`
  }),
  'too-many': (error) => ({
    message: `${field(error)} has ${entries(error)}`,
    why: 'Every list of the format has a limit, so that any file can be played within the memory at hand.',
    fix: `Keep it to ${limit(error)} entries at most.`
  }),
  'invalid-id': (error) => ({
    message: `${value(error)} cannot be an id`,
    why: 'Ids stand in commands and reports, so they are kept to plain characters.',
    fix: 'Use 1 to 64 small letters, digits, dots, underscores or hyphens, beginning with a letter or digit.'
  }),
  'invalid-date': (error) => ({
    message: `${field(error)} is ${value(error)}, which is no calendar date`,
    why: 'Which rules apply depends on the day, so every date has to be a real one.',
    fix: 'Write year, month and day with hyphens, such as 2020-06-01.'
  }),
  'invalid-market': (error) => ({
    message: `${field(error)} is ${value(error)}, which is no country code`,
    why: 'The region follows from the market, which is written as a code of two capital letters.',
    fix: 'Use two capital letters, such as KR or US, or leave the market out where it is not known.'
  }),
  'invalid-number': (error) => ({
    message: `${field(error)} is ${value(error)}`,
    why: 'The number is beyond what the format allows at this place.',
    fix: bounded(error)
  }),
  'control-character': (error) => ({
    message: `${field(error)} holds an invisible control character: ${value(error)}`,
    why: 'Control characters can garble a screen or a report, and names have no use for them.',
    fix: 'Remove it; line breaks and tabs are fine in notes, and nowhere else.'
  }),
  'lone-surrogate': (error) => ({
    message: `${field(error)} holds half a character: ${value(error)}`,
    why: 'One half of a surrogate pair is no character and cannot be saved as UTF-8.',
    fix: 'Type the character again, or remove the broken half.'
  }),
  'path-without-microsoft': (error) => ({
    message: `the path begins with ${value(error)}`,
    why: 'Every sale of the programme starts at Microsoft, so every path does.',
    fix: 'Put "microsoft" first, followed by whoever sells and, last, the buyer.'
  }),
  'microsoft-in-path': () => ({
    message: 'Microsoft stands below the top of the path',
    why: 'Microsoft is where a path starts; it buys from nobody in it.',
    fix: 'Keep "microsoft" as the first entry only.'
  }),
  'reserved-id': (error) => ({
    message: `${value(error)} is used for a party or tenant of the file`,
    why: 'This id always means Microsoft itself, which is in every scenario and has no affiliates here.',
    fix: 'Choose another id for what you mean, or remove the entry.'
  }),
  'reserved-company': (error) => ({
    message: `a party has ${value(error)} for its company`,
    why: 'This name always means Microsoft itself, and no party of a scenario belongs to it.',
    fix: 'Choose another company name, or leave it out.'
  }),
  'known-and-unknown': (error) => ({
    message: `${value(error)} is given as a fact and as unknown`,
    why: 'The same thing cannot be both known and not known.',
    fix: 'Remove it from “unknown”, or from “completed” or “capabilities”.'
  }),
  'duplicate-id': (error) => ({
    message: `the id ${value(error)} is already taken`,
    why: 'An id has to lead to one thing; ids that are left out are filled in by themselves and count as well.',
    fix: 'Give one of the two another id.'
  }),
  'unknown-reference': (error) => ({
    message: `there is no ${kinds(error)} ${value(error)}`,
    why: error.expected?.includes('subscription')
      ? 'Every id has to lead to something: a subscription is given, or sold by an earlier step of the same line.'
      : 'Every id has to lead to something that the file declares.',
    fix: 'Correct the id, or declare what it should lead to.'
  }),
  'wrong-role': (error) => ({
    message: `${value(error)} stands where ${wanted(error)} belongs`,
    why: 'This place of a step or pair is reserved for one role, and that party has another.',
    fix: `Name ${wanted(error)} here, or change the role of the party.`
  }),
  'wrong-owner': (error) => ({
    message: `the tenant ${value(error)} does not belong to ${named(error.expected)}`,
    why: 'What somebody buys or holds can only be on a tenant of their own.',
    fix: `Name a tenant that ${named(error.expected)} owns, or declare one.`
  }),
  'wrong-tenant-type': (error) =>
    error.expected === 'one csp'
      ? {
          message: 'a partner has a second tenant of type csp',
          why: 'A partner does its business in the programme with exactly one tenant.',
          fix: 'Make the second one a tenant of type customer, or remove it.'
        }
      : {
          message: 'a customer has a tenant of type csp',
          why: 'Only partners do business in the programme, and only they have a tenant for it.',
          fix: 'Make it a tenant of type customer, or give it to a partner.'
        },
  'same-party': (error) => ({
    message: `${value(error)} is named as its own customer`,
    why: 'A customer relationship has two sides, and this step names one party for both.',
    fix: 'Name another party as the customer.'
  }),
  'missing-tenant': (error) => ({
    message: `no tenant is named for the partner ${named(error.expected)}`,
    why: 'A partner may have a tenant for its business and others for itself, and the judgement depends on which one is meant.',
    fix: `Add “tenant” with the id of one of the tenants of ${named(error.expected)}.`
  }),
  'missing-subscription': () => ({
    message: 'no subscription is named for the association',
    why: 'Where the association is not a new one, it is about a subscription that exists already.',
    fix: 'Add “subscription” with its id, or set “new” to true.'
  }),
  'needless-subscription': (error) => ({
    message: `the subscription ${value(error)} is named for a new association`,
    why: 'A new association is made before there is a subscription, so it cannot be about one.',
    fix: 'Remove “subscription”, or set “new” to false.'
  }),
  'date-goes-back': (error) => ({
    message: `the date ${value(error)} is before ${error.expected ?? 'the one before it'}`,
    why: 'Steps happen in the order in which they stand, so their dates never go back.',
    fix: `Use ${error.expected ?? 'the date before it'} or a later day, or move the step up.`
  }),

  'whole-library': () => ({
    message: 'the file holds a whole library',
    why: 'It is no single scenario: each of its lines is one, after the settings that go with them.',
    fix: 'Choose it under “Import a library” in the settings, or bring it in with “library import --whole” on the command line.'
  }),
  'not-a-library': () => ({
    message: 'the file does not hold a whole library',
    why: 'A file with a whole library says so in its first line, and this one does not.',
    fix: 'Choose a file that was written with “Export the whole library”, or with “library export --whole”; single scenario files come in with “Import”, or with “library import”.'
  }),
  'later-library': (error) => ({
    message: `the file has version ${error.found ?? ''} of the library format`,
    why: `This app reads version ${error.expected ?? ''} and cannot know what a later one means.`,
    fix: 'Open the file with a newer release of the app.'
  }),
  'library-cut-short': () => ({
    message: 'the file stops before its end',
    why: 'Its last line says that nothing is missing, and that line is not there: part of the file was lost on its way.',
    fix: 'Copy or download the file again, or write it anew where the library is.'
  }),
  'library-changed': () => ({
    message: 'the file is not as it was written',
    why: 'Its last line has a checksum of all that comes before, and that no longer fits: something was changed or damaged.',
    fix: 'Copy or download the file again, or write it anew where the library is; to change scenarios by hand, export them as single files.'
  }),
  'library-too-large': (error) => ({
    message: `the file is larger than ${numbers.format(Number(error.expected) / 2 ** 30)} GiB`,
    why: 'A limit on the size keeps one file from filling the disk.',
    fix: 'Write a smaller library, or export its scenarios as single files.'
  }),

  'unknown-command': (error) => ({
    message: `there is no command ${named(error.found)}`,
    why: 'The first word has to be the name of a command.',
    fix: choose(error, 'See the list of commands with --help.')
  }),
  'later-command': (error) => ({
    message: `the command ${named(error.found)} is not there yet`,
    why: 'Its name is kept for a later release.',
    fix: choose(error, 'See with --help what this release can do.')
  }),
  'unknown-option': (error) => ({
    message: `there is no option ${named(error.found)} here`,
    why: 'Options are read strictly, so that a slip of the pen does not pass unnoticed.',
    fix: choose(error, 'See the options of the command with --help.')
  }),
  'unexpected-argument': (error) => ({
    message: `${named(error.found)} is one argument too many`,
    why: 'The command has no use for it.',
    fix: 'Remove it, or put quotes around a name that has spaces in it.'
  }),
  'missing-argument': (error) => ({
    message: error.expected === undefined ? 'an argument is missing' : `the argument ${error.expected} is missing`,
    why: 'The command cannot run without it.',
    fix: error.expected === undefined ? 'See the usage with --help.' : `Add ${error.expected} after the command.`
  }),
  'missing-option': (error) => ({
    message: error.expected === undefined ? 'an option is missing' : `the option ${error.expected} is missing`,
    why: 'The command cannot know without it what is meant.',
    fix: error.expected === undefined ? 'See the options with --help.' : `Add ${error.expected}.`
  }),
  'not-allowed-option': (error) => ({
    message: `${named(error.found)} is no value for this option`,
    why: 'The option takes only certain values.',
    fix: choose(error, 'See the values with --help.')
  }),
  'file-not-found': (error) => ({
    message: `there is no file ${named(error.found)}`,
    why: 'Nothing is stored under that path.',
    fix: 'Check the spelling and the folder; a path without a leading slash starts at the current folder.'
  }),
  'not-a-file': (error) => ({
    message: `${named(error.found)} is a folder or device, not a file`,
    why: 'A scenario is read from an ordinary file.',
    fix: 'Name the file itself, such as one that ends in .csp.json.'
  }),
  'file-unreadable': (error) => ({
    message: `the file ${named(error.found)} cannot be read`,
    why:
      error.expected === undefined
        ? 'The system refuses to open it.'
        : `The system refuses to open it: ${toOneLine(error.expected)}.`,
    fix: 'Check that you may read it and that no other program holds it, then try again.'
  }),
  'unknown-ending': (error) => ({
    message: `${named(error.found)} has no ending that says what to write`,
    why: 'The ending of the name decides what is written.',
    fix: choose(error, 'See the endings with --help.')
  }),
  'file-exists': (error) => ({
    message: `there is a file ${named(error.found)} already`,
    why: 'A file is never replaced unasked.',
    fix: 'Choose another name, or add --force to replace it.'
  }),
  'same-file': (error) => ({
    message: `${named(error.found)} is the scenario itself`,
    why: 'The report would overwrite the scenario that it is about.',
    fix: 'Choose another name.'
  }),
  'folder-not-found': (error) => ({
    message: `there is no folder ${named(error.found)}`,
    why: 'A file is only put into a folder that is there.',
    fix: 'Make the folder first, or choose another one.'
  }),
  'file-unwritable': (error) => ({
    message: `the file ${named(error.found)} cannot be written`,
    why:
      error.expected === undefined
        ? 'The system refuses to write it.'
        : `The system refuses to write it: ${toOneLine(error.expected)}.`,
    fix: 'Check that you may write there and that there is room left; what was there before is unchanged.'
  }),
  'unknown-schema': (error) => ({
    message: `there is no schema ${named(error.found)}`,
    why: 'Only the shapes that files and commands have are described by a schema.',
    fix: choose(error, 'See the names with --help.')
  }),
  'unknown-step': (error) => ({
    message: `there is no step ${named(error.found)} on this line`,
    why: 'Steps go by their id, or by s1, s2 and so on where they have none; a variant has steps of its own.',
    fix: choose(error, 'See the ids of the steps with the command check.')
  }),
  'unknown-variant': (error) => ({
    message: `there is no variant ${named(error.found)}`,
    why: 'A variant goes by the id that the scenario gives it.',
    fix: choose(error, 'Leave --variant out to judge the main line.')
  }),
  'unknown-party': (error) => ({
    message: `there is no party ${named(error.found)} for this side`,
    why: 'Parties go by their id, not by their name; only a partner can be a seller.',
    fix: choose(error, 'Use an id from the parties of the scenario.')
  }),
  'too-many-cells': (error) => ({
    message: error.found === undefined ? 'the matrix is too large' : `the matrix would be ${error.found}`,
    why: `More than ${error.expected ?? '200 × 200'} sellers and buyers cannot be judged in one go, nor read.`,
    fix: 'Name the parties that you want to see with --seller and --buyer.'
  }),
  unexpected: (error) => ({
    message: error.found === undefined ? 'something went wrong' : `something went wrong: ${toOneLine(error.found)}`,
    why: 'This is a defect of the program, not of your input.',
    fix: 'Try again; if it happens once more, report this text together with what you did.'
  })
} satisfies ErrorWords
