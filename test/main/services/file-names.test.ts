import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFileNames } from '#main/services/file-names.ts'
import { toFileName } from '#shared/domain/file-name.ts'

test.each([
  ['간접 재판매인이 구매하기', '간접 재판매인이 구매하기'],
  ['  a   b  ', 'a b'],
  ['../../etc/passwd', 'etc passwd'],
  ['C:\\Windows\\x', 'C Windows x'],
  ['.hidden', 'hidden'],
  ['a/b:c*d?e"f<g>h|i', 'a b c d e f g h i'],
  ['con', 'con_'],
  ['LPT1', 'LPT1_'],
  ['', 'scenario'],
  ['...', 'scenario'],
  ['🎉', 'scenario'],
  ['a\u0000\u202eb', 'a b'],
  ['x'.repeat(500), 'x'.repeat(50)]
])('the title %j makes the file %j', (title, name) => {
  expect(toFileName(title)).toBe(name)
})

test('whatever the title, the name is one of a file in a folder that every system takes', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 })
  fc.assert(
    fc.property(text, (title) => {
      const name = toFileName(title)
      expect(name).toMatch(/^[\p{L}\p{N}\p{M}_-][\p{L}\p{N}\p{M} _-]*$/u)
      expect(name).not.toMatch(/\s$/)
      expect(Buffer.byteLength(`${name} (10000).csp.json`)).toBeLessThanOrEqual(255)
    }),
    { numRuns: 2000, seed: 3 }
  )
})

test('two titles never get one name, not even where capitals do not count', () => {
  const toName = createFileNames()
  expect(['A', 'a', 'A', 'a/', 'b', 'A (2)'].map(toName)).toEqual([
    'A.csp.json',
    'a (2).csp.json',
    'A (3).csp.json',
    'a (4).csp.json',
    'b.csp.json',
    'A 2.csp.json'
  ])
})
