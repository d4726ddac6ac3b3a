const numbers = new Intl.NumberFormat('en')

/** What is said of long work, in English. */
export const jobs = {
  kinds: {
    import: 'Importing scenarios',
    export: 'Exporting scenarios',
    report: 'Preparing the report',
    backup: 'Backing up',
    verify: 'Checking the library',
    restore: 'Restoring a backup'
  },
  reached: (done: number, total: number) => `${numbers.format(done)} of ${numbers.format(total)}`,
  stop: 'Stop'
}
