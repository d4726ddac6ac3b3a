/** What the desktop host asks and tells in windows of the system, in English. */
export const desktop = {
  pickFilesTitle: 'Import scenarios',
  scenarioFiles: 'Scenarios',
  pickFolderTitle: 'Choose a folder for the files',

  pickNewFileTitle: 'Save the report',
  /** What a kind of file is called in the dialog that asks for its place. */
  formats: {
    pdf: 'PDF',
    html: 'Web page',
    md: 'Markdown',
    csv: 'Table (CSV)',
    json: 'JSON',
    svg: 'Drawing (SVG)',
    png: 'Picture (PNG)'
  },

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
    fix: (detail: string) => `The system said: ${detail}\n\nCheck that the folder of the app's data can be written.`
  }
}
