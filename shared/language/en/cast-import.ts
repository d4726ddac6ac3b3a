const numbers = new Intl.NumberFormat('en')
const count = (n: number, one: string, several: string) => `${numbers.format(n)} ${n === 1 ? one : several}`

/** What the import of a cast from a table says, in English. */
export const castImport = {
  title: 'Import parties from a table',
  open: 'Import from a table …',
  intro:
    'A list with a name and a role on every line, and perhaps a market and a company. Nothing is added before you confirm it.',
  chooseFile: 'Choose a CSV file …',
  paste: 'Or paste a table',
  pasteHint: 'Copied from a spreadsheet, or as CSV. A .csv file can also be dropped onto the open scenario.',
  read: 'Read the table',
  cancel: 'Cancel',
  another: 'Take another table',
  reading: 'Reading the table',
  adding: 'Adding the parties',
  reached: (done: number, of: number) => `${numbers.format(done)} of ${numbers.format(of)}`,

  pasted: 'The pasted table',
  source: (name: string, lines: number) => `${name}: ${count(lines, 'line', 'lines')}`,
  encodings: {
    'utf-16': 'It was read as UTF-16.',
    'euc-kr':
      'It is not in UTF-8 and was read as Korean (EUC-KR). If names look wrong, save it as “CSV UTF-8” in the spreadsheet and choose it again.'
  },
  hasHeadings: 'The first line holds headings',
  columns: 'What the columns hold',
  fields: { name: 'Name', role: 'Role', market: 'Market', company: 'Company' },
  companyHint: 'Lines with the same company are accounts of one company.',
  noColumn: 'No column',
  chooseColumn: 'Choose …',
  column: (n: number) => `Column ${n}`,
  columnWith: (n: number, sample: string) => `Column ${n}: ${sample}`,
  everyLine: (role: string) => `On every line: ${role}`,
  needsPlan: 'Choose the column of the names, and the column of the roles or one role for every line.',

  preview: 'The first lines',
  line: 'Line',
  becomes: 'Becomes',
  unknownMarket: 'not known',
  outcomes: {
    added: 'new',
    skipped: 'there already: skipped',
    again: 'there already: added again',
    faulty: 'left out'
  },
  known: 'Lines with a party that is there already (same name, role, company and market)',
  knownChoices: { skip: 'Skip them', add: 'Add them again' },
  counts: (added: number, skipped: number, faulty: number) =>
    [
      `${count(added, 'party', 'parties')} to add`,
      ...(skipped > 0 ? [`${numbers.format(skipped)} there already`] : []),
      ...(faulty > 0 ? [`${count(faulty, 'line', 'lines')} left out`] : [])
    ].join(' · '),
  add: (n: number) => `Add ${count(n, 'party', 'parties')}`,
  added: (n: number) => `${count(n, 'party', 'parties')} added.`,

  faults: (n: number) => `${count(n, 'line', 'lines')} with errors`,
  faultsHint: 'They are left out. Correct them in the table and take it again, or go on without them.',
  moreFaults: (n: number) => `… and ${count(n, 'more error', 'more errors')}.`,
  place: (line: number, column: string) => `Line ${numbers.format(line)}, ${column}`,
  cellFaults: {
    'missing-name': () => ({ what: 'the name is missing', fix: 'Every party has a name. Fill the cell in.' }),
    'missing-role': () => ({
      what: 'the role is missing',
      fix: 'Expected: indirect provider, indirect reseller, direct-bill partner or customer. Fill the cell in.'
    }),
    'unknown-role': (found: string) => ({
      what: `“${found}” is not a role`,
      fix: 'Expected: indirect provider, indirect reseller, direct-bill partner or customer, or a usual word for one. Correct the cell, or choose another column.'
    }),
    'unknown-market': (found: string) => ({
      what: `“${found}” is not a market`,
      fix: 'Expected: a code of two or three letters such as KR or KOR, or a name in English or Korean. Correct the cell, leave it empty where the market is not known, or choose another column.'
    }),
    'reserved-company': (found: string) => ({
      what: `“${found}” stands for Microsoft itself`,
      fix: 'Expected: the company of a partner or customer. Write another name.'
    }),
    'too-long': (found: string) => ({
      what: `“${found}” is too long`,
      fix: 'Expected: 200 characters at most. Shorten it.'
    }),
    'control-character': (found: string) => ({
      what: `“${found}” has a control character in it`,
      fix: 'Expected: plain text. Type the cell anew.'
    }),
    'lone-surrogate': (found: string) => ({
      what: `“${found}” has half a character in it`,
      fix: 'Expected: plain text. Type the cell anew.'
    }),
    'too-many-cells': (found: string) => ({
      what: `“${found}” is beyond the last column of the first line`,
      fix: 'Expected: no more cells than there. Put a name with a comma in it into quotation marks.'
    })
  },
  tableFaults: {
    empty: () => ({ message: 'there is no table in it', fix: 'Take a file or text with at least one line.' }),
    'too-large': (limit: number) => ({
      message: 'the table is too large',
      why: `A scenario file has ${numbers.format(limit / 1024 / 1024)} MiB at most, and so has a table for it.`,
      fix: 'Take out columns that are not needed, or split it.'
    }),
    'too-many-rows': (limit: number) => ({
      message: 'the table has too many lines',
      why: `A scenario has ${numbers.format(limit)} parties at most.`,
      fix: 'Split the table over several scenarios.'
    }),
    'too-many-columns': (limit: number) => ({
      message: 'the table has too many columns',
      why: `${numbers.format(limit)} can be read.`,
      fix: 'Take out those that are not needed.'
    }),
    'broken-quotes': (line: number) => ({
      message: `the quotation marks on line ${numbers.format(line)} do not pair up`,
      why: 'Where a cell ends cannot be told from there on.',
      fix: 'Close the quotation mark that is open. One within quotation marks is written twice.'
    }),
    'not-text': () => ({
      message: 'the file is not a table in plain text',
      why: 'It is neither UTF-8 nor UTF-16 nor Korean (EUC-KR).',
      fix: 'Save it in the spreadsheet as “CSV UTF-8” and choose that file.'
    }),
    'not-a-table': (name: string) => ({
      message: `“${name}” is not a CSV file`,
      why: 'Only a table of parties can be dropped onto an open scenario.',
      fix: 'Save it in the spreadsheet as “CSV UTF-8” and drop that file here. A scenario file is dropped onto the library.'
    }),
    unreadable: () => ({
      message: 'the file cannot be read',
      fix: 'See that it is still there and not open in another program, and choose it again.'
    })
  },
  refusals: {
    nothing: 'There is nothing to add.',
    'too-many-parties': (found: number, room: number) =>
      `${count(found, 'party', 'parties')} would be added, and this scenario has room for ${numbers.format(room)} more. Take fewer lines.`,
    'file-too-large': (limit: number) =>
      `The scenario would be larger than the ${numbers.format(limit / 1024 / 1024)} MiB that a file may have. Take fewer lines, or shorten the names.`
  }
}
