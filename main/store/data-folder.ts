import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** The folder of the app in the place where the system keeps what programs store for a person. */
const appFolder = 'csp-simulator'

function findUserFolder(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string {
  const home = homedir()
  if (platform === 'win32') return env.APPDATA ?? join(home, 'AppData', 'Roaming')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support')
  return env.XDG_CONFIG_HOME ?? join(home, '.config')
}

/** Where the library lies unless told otherwise: `CSPSIM_DATA`, else where the desktop app keeps it. */
export function findDataFolder(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env
): string {
  return env.CSPSIM_DATA ? resolve(env.CSPSIM_DATA) : join(findUserFolder(platform, env), appFolder)
}
