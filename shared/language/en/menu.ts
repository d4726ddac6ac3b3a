/**
 * What the application menu says, in English. An ampersand stands before the letter that opens a menu with the keyboard;
 * an ellipsis at the end says that a question follows.
 */
export const menu = {
  menus: {
    file: '&File',
    edit: '&Edit',
    view: '&View',
    go: '&Go',
    window: '&Window',
    help: '&Help'
  },
  /** What the window itself answers; the names are those that it is told. */
  commands: {
    'app.settings': 'Settings…',
    'file.new': 'New scenario',
    'file.import': 'Import…',
    'file.import-cast': 'Import parties from a table…',
    'file.export': 'Export…',
    'file.report': 'Report…',
    'file.save': 'Save',
    'file.close': 'Close scenario',
    'edit.undo': 'Undo',
    'edit.redo': 'Redo',
    'go.library': 'Library',
    'play.next': 'Next step',
    'play.previous': 'Previous step',
    'play.first': 'Before the first step',
    'play.last': 'Last step'
  },
  /** What the system or the host answers. */
  roles: {
    about: 'About CSP Simulator',
    services: 'Services',
    hide: 'Hide CSP Simulator',
    hideOthers: 'Hide others',
    unhide: 'Show all',
    quit: 'Quit',
    recentDocuments: 'Open recent',
    clearRecentDocuments: 'Clear the list',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    resetZoom: 'Actual size',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    togglefullscreen: 'Full screen',
    reload: 'Reload',
    toggleDevTools: 'Developer tools',
    minimize: 'Minimise',
    zoom: 'Zoom',
    close: 'Close window',
    front: 'Bring all to the front'
  }
}

/** What the window is told when an entry of the menu is chosen that it answers itself. */
export type MenuCommand = keyof typeof menu.commands
