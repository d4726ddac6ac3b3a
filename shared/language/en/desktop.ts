/** What the desktop host asks and tells in windows of the system, in English. */
export const desktop = {
  pickFilesTitle: 'Import scenarios',
  scenarioFiles: 'Scenarios',
  pickFolderTitle: 'Choose a folder for the files',
  pickNewFileTitle: 'Save the report',
  pickLibraryTitle: 'Import a library',
  newLibraryTitle: 'Export the whole library',
  wholeLibrary: 'Whole library',

  crashed: {
    message: 'The window has stopped working',
    detail: 'Everything that was saved is there. Load it again to go on.',
    reload: 'Load again',
    quit: 'Quit'
  },
  frozen: {
    message: 'The window does not answer',
    detail: 'It may be busy with something large. Everything that was saved is there.',
    wait: 'Wait',
    reload: 'Load again'
  },
  cannotStart: {
    title: 'CSP Simulator cannot start',
    fix: (detail: string) => `The system said: ${detail}\n\nCheck that the folder of the app’s data can be written.`
  }
}
