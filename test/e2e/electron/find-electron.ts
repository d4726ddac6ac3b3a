import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const home = resolve(import.meta.dirname, '../../../node_modules/electron')

/** Electron's binary where it is on this machine. The package's own way of asking would start to download it. */
export function findElectron(): string | undefined {
  const { ELECTRON_EXEC_PATH: named, ELECTRON_OVERRIDE_DIST_PATH: folder } = process.env
  if (named !== undefined) return existsSync(named) ? named : undefined
  const about = join(home, 'path.txt')
  const name = existsSync(about) ? readFileSync(about, 'utf8') : 'electron'
  const path = join(folder ?? join(home, 'dist'), name)
  return existsSync(path) ? path : undefined
}
