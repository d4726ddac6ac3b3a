import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Session } from 'electron'
import { describe, expect, test } from 'vitest'
import { placeWindow, type WindowPlace } from '#main/electron/window-place.ts'
import { loadWindowPlace, saveWindowPlace } from '#main/electron/window-place-file.ts'
import { toPrintPreferences, toWebPreferences } from '#main/electron/window-preferences.ts'

const main = { workArea: { x: 0, y: 24, width: 1920, height: 1056 } }
const left = { workArea: { x: -1280, y: 0, width: 1280, height: 1024 } }
const small = { workArea: { x: 0, y: 0, width: 1024, height: 600 } }

function at(x: number, y: number, width: number, height: number, isMaximized = false): WindowPlace {
  return { bounds: { x, y, width, height }, isMaximized }
}

test('a window is shut off from the system and from the network', () => {
  expect(toWebPreferences('/preload.cjs', false)).toEqual({
    preload: '/preload.cjs',
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    plugins: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: false
  })
  expect(toWebPreferences('/preload.cjs', true).devTools).toBe(true)
})

test('a window to print in is shut off alike, and runs no script', () => {
  const { preload: _, ...shutOff } = toWebPreferences('/preload.cjs', false)
  const session = {} as Session
  expect(toPrintPreferences(session)).toEqual({ ...shutOff, session, javascript: false })
})

describe('the place of the window', () => {
  test.each([
    ['nothing remembered', undefined, [main], at(320, 132, 1280, 840)],
    ['nothing remembered, small screen', undefined, [small], at(0, 0, 1024, 600)],
    ['as it was', at(100, 100, 900, 700), [main], at(100, 100, 900, 700)],
    ['as it was, maximised', at(100, 100, 900, 700, true), [main], at(100, 100, 900, 700, true)],
    ['on the second screen', at(-1000, 50, 900, 700), [main, left], at(-1000, 50, 900, 700)],
    ['on a screen that is gone', at(-1000, 50, 900, 700), [main], at(320, 132, 1280, 840)],
    ['maximised on a screen that is gone', at(-1000, 50, 900, 700, true), [main], at(320, 132, 1280, 840, true)],
    ['below the screen', at(100, 1070, 900, 700), [main], at(320, 132, 1280, 840)],
    ['above the screen', at(100, -50, 900, 700), [main], at(320, 132, 1280, 840)],
    ['with a corner that cannot be grabbed', at(1900, 100, 900, 700), [main], at(320, 132, 1280, 840)],
    ['with a part that can be grabbed', at(1700, 100, 900, 700), [main], at(1700, 100, 900, 700)],
    ['larger than the screen', at(0, 24, 4000, 3000), [main], at(0, 24, 1920, 1056)],
    ['smaller than allowed', at(10, 30, 5, 5), [main], at(10, 30, 400, 320)]
  ])('%s', (_why, remembered, screens, expected) => {
    expect(placeWindow(remembered, screens)).toEqual(expected)
  })

  test('is kept in a file that is whole at any moment', () => {
    const folder = mkdtempSync(join(tmpdir(), 'csp-simulator-window-'))
    const file = join(folder, 'window.json')
    expect(loadWindowPlace(file)).toBeUndefined()
    saveWindowPlace(file, at(1, 2, 300, 400))
    expect(loadWindowPlace(file)).toEqual(at(1, 2, 300, 400))
    expect(readdirSync(folder)).toEqual(['window.json'])
    for (const damaged of ['', '{', 'null', '{"bounds":{"x":1e99}}', '{"bounds":{},"isMaximized":1}']) {
      writeFileSync(file, damaged)
      expect(loadWindowPlace(file)).toBeUndefined()
    }
    rmSync(folder, { recursive: true })
    expect(() => saveWindowPlace(file, at(1, 2, 300, 400))).not.toThrow()
  })
})
