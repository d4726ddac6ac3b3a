import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printJson } from '#main/cli/print-json.ts'

test('the pieces are what JSON.stringify gives, pretty and on one line', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      for (const indent of ['', '  ']) {
        expect([...printJson(value, indent)].join('')).toBe(JSON.stringify(value, null, indent))
      }
    }),
    { seed: 1, numRuns: 500 }
  )
})

test('what is undefined is left out, and line breaks in texts stay escaped', () => {
  const value = { a: undefined, b: [], c: {}, d: [[[{ text: 'one\ntwo', none: undefined }]]] }
  for (const indent of ['', '  ']) {
    expect([...printJson(value, indent)].join('')).toBe(JSON.stringify(value, null, indent))
  }
})
