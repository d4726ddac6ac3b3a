/** What the commands are called and the palette says, in English. */
export const commands = {
  palette: 'Find or run anything',
  placeholder: 'A command, a party, a scenario, a rule …',
  nothing: 'Nothing is called that.',
  groups: { command: 'Commands', party: 'Parties', scenario: 'Scenarios', rule: 'Rules' },
  help: 'Help and keys',
  keysTitle: 'Keys',
  keysHint: (everywhere: string) => `While you type in a field, only ${everywhere} work.`,
  helpTitle: 'Help',
  helpOf: {
    library: [
      'Here are your scenarios and the samples. A sample opens as a copy, so you can change it freely.',
      'Search finds words in titles, parties and notes. Drop scenario files here to import them.',
      'The quick check answers one sale without a drawing.'
    ],
    scenario: [
      'Drag a party from “Add” onto the canvas, or press it there.',
      'A whole list of parties comes in from a spreadsheet: “Import from a table …”, or paste it, or drop a CSV file here.',
      'Drag from the handle of a party to another: while you drag, the verdict and its first reason stand at the pointer. Without dragging: “Connect …” in the menu of a party, then choose the other end.',
      'The steps below are the course of events. The canvas shows how things are after the step that is marked; a new step goes in right after it.',
      '“Why” gives every rule that was looked at, the facts it rests on with the step that made them so, and the sentence of the source.'
    ],
    report: [
      'The report is made anew with everything that you switch on or off, and so is every file.',
      'What you choose is remembered with the scenario.',
      'Files need nothing from the network and run nothing; a page, a PDF and a drawing bring the font for Korean along.'
    ],
    rulebook: [
      'Every rule that can be looked at, with its meaning, the sentences it rests on, and two examples that open as scenarios.',
      'The glossary has the programme’s terms and what else they are called; the search knows both.'
    ],
    settings: ['Everything here holds at once. Backups are made automatically, and restored with two presses.']
  },
  names: {
    'app.settings': 'Settings',
    'go.library': 'Library',
    'go.rulebook': 'Rulebook',
    'file.new': 'New scenario',
    'file.import': 'Import scenario files',
    'file.import-cast': 'Import parties from a table',
    'file.export': 'Export this scenario',
    'file.take-library': 'Export the whole library',
    'file.bring-library': 'Import a library',
    'file.report': 'Report on this scenario',
    'file.save': 'Save',
    'view.language': 'Switch to Korean',
    'view.theme-light': 'Light appearance',
    'view.theme-dark': 'Dark appearance',
    'view.theme-contrast': 'High contrast',
    'edit.undo': 'Undo',
    'edit.redo': 'Redo',
    'edit.duplicate': 'Duplicate',
    'edit.remove': 'Delete',
    'edit.select-all': 'Select every party',
    'edit.connect': 'Connect from the selected party',
    'edit.add-step': 'Add a step after this one',
    'edit.escape': 'Let go of the selection',
    'canvas.fit': 'Fit into view',
    'canvas.tidy': 'Tidy up the canvas',
    'canvas.zoom-in': 'Zoom in',
    'canvas.zoom-out': 'Zoom out',
    'pane.why': 'Show why',
    'pane.details': 'Show the details',
    'pane.lifecycle': 'Show the lifecycle',
    'pane.outline': 'Show the outline',
    'pane.canvas': 'Show the canvas',
    'play.toggle': 'Play or pause',
    'play.first': 'Before the first step',
    'play.previous': 'Previous step',
    'play.next': 'Next step',
    'play.last': 'Last step',
    'help.palette': 'Find or run anything',
    'help.keys': 'Help and keys',
    'help.tour': 'Take the tour'
  }
}
