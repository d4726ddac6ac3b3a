import { accessSync, constants, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Makes the folder where Chromium keeps what is its own, beside the library: whoever holds it is the one window program
 * of that library. Where nothing can be written, a folder for this run stands in, so that the library can still be read.
 */
export function makeProfileFolder(dataFolder: string): string {
  const folder = join(dataFolder, 'window')
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
    return folder
  } catch {
    return mkdtempSync(join(tmpdir(), 'csp-simulator-'))
  }
}
