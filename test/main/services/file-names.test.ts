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
  const toNames = createFileNames()
  const toName = (title: string) => toNames(title).next().value
  expect(['A', 'a', 'A', 'a/', 'b', 'A (2)'].map(toName)).toEqual([
    'A.csp.json',
    'a (2).csp.json',
    'A (3).csp.json',
    'a (4).csp.json',
    'b.csp.json',
    'A 2.csp.json'
  ])
})

test('a title has names without end, and where the first are taken the next title goes on after them', () => {
  const toNames = createFileNames()
  const names = toNames('A')
  expect([names.next().value, names.next().value]).toEqual(['A.csp.json', 'A (2).csp.json'])
  expect([toNames('a').next().value, names.next().value]).toEqual(['a (3).csp.json', 'A (4).csp.json'])
})

test('very many scenarios of one title have names of their own, without trying all of them each time', () => {
  const toNames = createFileNames()
  const names = Array.from({ length: 20_000 }, () => toNames('A').next().value)
  expect([new Set(names).size, names.at(-1)]).toEqual([20_000, 'A (20000).csp.json'])
})
