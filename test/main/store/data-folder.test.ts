import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { findDataFolder } from '#main/store/data-folder.ts'

const home = homedir()

test.each([
  ['linux', {}, join(home, '.config/csp-simulator')],
  ['linux', { XDG_CONFIG_HOME: '/xdg' }, '/xdg/csp-simulator'],
  ['darwin', {}, join(home, 'Library/Application Support/csp-simulator')],
  ['win32', { APPDATA: '/roaming' }, '/roaming/csp-simulator'],
  ['win32', {}, join(home, 'AppData/Roaming/csp-simulator')],
  ['win32', { APPDATA: '/roaming', CSPSIM_DATA: '/mine' }, '/mine'],
  ['linux', { CSPSIM_DATA: 'here' }, resolve('here')],
  ['linux', { CSPSIM_DATA: '' }, join(home, '.config/csp-simulator')]
] as const)('on %s with %j the library lies in %s', (platform, env, folder) => {
  expect(findDataFolder(platform, env)).toBe(folder)
})
