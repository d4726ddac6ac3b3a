const numbers = new Intl.NumberFormat('en')

function count(n: number, one: string, several: string): string {
  return `${numbers.format(n)} ${n === 1 ? one : several}`
}

/** What is said about the library outside of the window, in English. */
export const library = {
  /** Why a library can only be read, by what keeps it so. */
  readOnly: {
    'later-version': 'A later version of the app made this library, so this one does not change it.',
    'not-writable': 'The folder of the library cannot be written.'
  },
  empty: 'no scenario fits',
  untitled: '(no title)',
  notJudged: 'not judged yet',
  scenarios: (n: number) => count(n, 'scenario', 'scenarios'),
  steps: (n: number) => count(n, 'step', 'steps'),
  bytes: (n: number) => count(n, 'byte', 'bytes'),
  imported: (n: number) => `${count(n, 'scenario', 'scenarios')} imported`,
  refused: (n: number) => `${count(n, 'file', 'files')} refused`,
  exported: (n: number, folder: string) => `${count(n, 'scenario', 'scenarios')} written to ${folder}`,
  /** The name of a file with the whole library, without its ending. */
  fileName: (date: string) => `Library ${date}`,
  inLine: (line: number, message: string) => `line ${numbers.format(line)}: ${message}`,
  writtenWhole: (n: number, file: string) =>
    `the whole library, ${count(n, 'scenario', 'scenarios')} and the settings, is in ${file}; it was read back and is whole`,
  broughtIn: (n: number) => `${count(n, 'scenario', 'scenarios')} imported`,
  beside: (n: number) => `${numbers.format(n)} of them beside one of the same title`,
  skipped: (n: number) => `${numbers.format(n)} there already`,
  tookSettings: 'settings taken over',
  backedUp: (sequence: number) => `backup ${sequence} made and verified`,
  restored: (sequence: number) => `the library is as it was in backup ${sequence}`,
  keptAs: (name: string) => `what it was before is kept as ${name}`,
  missingSince: (moment: string) => `changes since ${moment} are not in it`,
  whole: 'the library is whole',
  damaged: 'the library is damaged'
}
