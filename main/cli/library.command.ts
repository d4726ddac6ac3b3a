import type { Command } from './command.ts'

/** Looks after the library of the app: lists, imports, exports, backs up, restores and verifies it. */
export const libraryCommand: Command = {
  name: 'library',
  args: '<ACTION...>',
  options: [{ name: 'data', value: 'FOLDER' }, { name: 'whole' }, { name: 'settings' }, { name: 'force' }],
  // The store is loaded only for those who ask for it: the other commands start quicker without.
  async run(input, ports) {
    const { runLibrary } = await import('./library.ts')
    return runLibrary(input, ports)
  }
}
