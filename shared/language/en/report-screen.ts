/** What the screen of reports says, in English. */
export const reportScreen = {
  title: 'Report',
  back: 'Back to the scenario',
  content: 'What is in it',
  parts: {
    cover: 'Title page',
    diagram: 'Diagram',
    cast: 'Who takes part',
    steps: 'Steps and verdicts',
    unknowns: 'What is still unknown, and whom to ask',
    matrix: 'Who can sell to whom at the end',
    sources: 'Sources',
    edition: 'Edition and dates',
    disclaimer: 'What this is not'
  },
  layout: 'Language and paper',
  language: 'Language of the report',
  paper: 'Paper',
  papers: { a4: 'A4', letter: 'Letter' },
  preview: 'Preview of the report',
  saveAs: 'Save as',
  /** What each file is for. */
  groups: { page: 'The report as chosen', drawing: 'The diagram alone', data: 'All data, whatever is chosen' },
  uses: {
    pdf: 'to hand over or print',
    html: 'one page for any browser',
    md: 'text for wikis and tickets',
    svg: 'sharp at any size',
    png: 'for slides and documents',
    csv: 'steps, reasons and who can sell to whom',
    json: 'the whole run, for programs'
  },
  print: { name: 'Print or PDF', use: 'in the dialog of the browser' },
  copy: 'Copy',
  copyMarkdown: 'Copy the report as Markdown',
  copyPicture: 'Copy the diagram as a picture',
  saved: (file: string) => `Saved: ${file}`,
  handedOver: (file: string) => `“${file}” is among the downloads.`,
  copiedMarkdown: 'The report is on the clipboard as Markdown.',
  copiedPicture: 'The diagram is on the clipboard as a picture.',
  failed: {
    message: 'the report could not be made',
    why: 'The part of the app that makes it gave up.',
    fix: 'Leave out a part of the report, or load the app again and try once more.'
  },
  tooLarge: {
    message: 'the report is too large to be saved in one piece',
    why: 'It has more than 67 million characters.',
    fix: 'Leave out a part of it, or write it with the “report” command of the command line.'
  },
  cannotCopy: {
    message: 'nothing was copied',
    why: 'The browser did not allow it.',
    fix: 'Try again, and keep this window in front until it is done.'
  }
}
