import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { WindowPlace } from './window-place.ts'

/** Where the window was left; undefined where nothing is remembered, or what is cannot be understood. */
export function loadWindowPlace(file: string): WindowPlace | undefined {
  try {
    return WindowPlace.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data
  } catch {
    return undefined
  }
}

/**
 * Remembers where the window was left. The file is whole at any moment: it is written beside and put in its place. A
 * folder that cannot be written is no reason to disturb anyone over the place of a window.
 */
export function saveWindowPlace(file: string, place: WindowPlace): void {
  const beside = `${file}.new`
  try {
    const handle = openSync(beside, 'w')
    try {
      writeSync(handle, JSON.stringify(place))
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(beside, file)
  } catch {
    return
  }
}
