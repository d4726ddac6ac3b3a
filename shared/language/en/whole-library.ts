import { library } from '#shared/language/en/library.ts'
import { joinAnd, quote } from '#shared/language/en/naming.ts'

const numbers = new Intl.NumberFormat('en')
const count = (n: number, one: string, several: string) => `${numbers.format(n)} ${n === 1 ? one : several}`
/** How many titles are named in one sentence; the rest is counted. */
const mostNamed = 5

function name(titles: readonly string[]): string {
  const named = titles.slice(0, mostNamed).map((title) => (title === '' ? library.untitled : quote(title)))
  const more = titles.length - named.length
  return joinAnd(more > 0 ? [...named, `${numbers.format(more)} more`] : named)
}

/** What is said in the window of the whole library as one file, in English. */
export const wholeLibrary = {
  title: 'The whole library in one file',
  meaning:
    'Every scenario with its tags and variants, and your settings: for another machine, or to keep. What is in the trash, and what could be undone, stays here.',
  takeAlong: 'Export the whole library',
  bringIn: 'Import a library',
  bringInMeaning:
    'No scenario that is here is replaced. One that is here already is passed over; one with the same title and other content comes in beside it.',
  withSettings: 'Take over its settings as well',
  takenAlong: (n: number) =>
    `${count(n, 'scenario', 'scenarios')} and the settings are in the file; it was read back and is whole.`,
  /** Said in place of `takenAlong` where not all of it is in the file. */
  leftOut: (n: number, titles: readonly string[]) => ({
    message: `${count(titles.length, 'damaged scenario is', 'damaged scenarios are')} not in the file`,
    why: `What is stored cannot be read: ${name(titles)}. The file has ${count(n, 'scenario', 'scenarios')} and the settings; it was read back and is whole.`,
    fix: 'Restore a backup from before the damage and export again, or put what is damaged in the trash.'
  }),
  broughtIn: (n: number) =>
    n === 0 ? 'Nothing new was imported.' : `${count(n, 'scenario was', 'scenarios were')} imported.`,
  beside: (n: number) => `${count(n, 'of them stands', 'of them stand')} beside one of the same title.`,
  skipped: (n: number) => `${count(n, 'was', 'were')} here already.`,
  tookSettings: 'The settings were taken over.',
  nothingChanged: 'Nothing was changed here.',
  unread: {
    message: 'the file could not be read',
    why: 'It was moved, changed or taken away while it was read.',
    fix: 'Choose it again; nothing was changed here.'
  }
}
