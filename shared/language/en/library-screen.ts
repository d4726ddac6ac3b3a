const numbers = new Intl.NumberFormat('en')
const count = (n: number, one: string, several: string) => `${numbers.format(n)} ${n === 1 ? one : several}`

/** What the library screen says, in English. */
export const libraryScreen = {
  all: 'All scenarios',
  showAll: (n: number) => `Show all ${numbers.format(n)}`,
  back: 'Back to the start',
  firstTitle: 'Your first scenario',
  firstHint:
    'Open a sample below to see how the programme judges a deal, start with an empty one, or drop scenario files here.',
  sort: 'Sort by',
  sorts: { changed: 'Last changed', created: 'Created', title: 'Title' },
  anyVerdict: 'Any verdict',
  anyTag: 'Any tag',
  verdict: 'Verdict',
  tag: 'Tag',
  selected: (n: number) => `${numbers.format(n)} selected`,
  exportSelected: 'Export',
  trashSelected: 'Move to trash',
  clearSelection: 'Clear the selection',
  select: (title: string) => `Select ${title}`,
  actions: (title: string) => `What to do with ${title}`,
  rename: 'Rename',
  report: 'Report',
  newTitle: 'Title',
  renamed: (title: string) => `It is called “${title}” now.`,
  movedCount: (n: number) => `${count(n, 'scenario is', 'scenarios are')} in the trash.`,
  showTrash: (n: number) => `Trash (${numbers.format(n)})`,
  dropHere: 'Drop scenario files to import them',
  sampleNumber: (n: number) => `Sample ${numbers.format(n)}`,
  sortAndSelect: 'Sort and select',
  emptyTrash: 'The trash is empty.',
  nothingInTrash: 'Nothing in the trash matches. Try another word.',
  nothingLikeThat: 'No scenario matches. Choose another verdict or tag above.',
  restored: (title: string) => `“${title}” is back in the library.`
}
