import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readArguments } from '#main/browser-host/arguments.ts'

test('without words everything is as usual', () => {
  expect(readArguments([])).toEqual({ dataFolder: undefined, opensBrowser: true, language: undefined })
})

test('every word is understood', () => {
  expect(readArguments(['--data', 'here', '--no-open', '--lang=ko'])).toEqual({
    dataFolder: resolve('here'),
    opensBrowser: false,
    language: 'ko'
  })
})

test.each([[['--lang', 'fr']], [['--data']], [['--data=']], [['--port', '80']], [['file.csp.json']]])(
  '%j is refused',
  (words) => {
    expect(() => readArguments(words)).toThrow()
  }
)
