import { expect, test } from 'vitest'
import { looksLikeTable } from '#shared/cast-import/looks-like-table.ts'
import { toTable } from '#shared/cast-import/to-table.ts'
import { limits } from '#shared/domain/scenario.ts'

/** The cells of a text's rows, each row after its line. */
function read(text: string): unknown {
  const table = toTable(text)
  return table.ok ? table.value.rows.map(({ line, cells }) => [line, ...cells]) : table.error
}

const simple = [
  [1, 'name', 'role'],
  [2, 'Contoso', 'customer']
]

test.each([
  ['comma', 'name,role\nContoso,customer', simple],
  ['semicolon', 'name;role\nContoso;customer\n', simple],
  ['tab, as from a spreadsheet', 'name\trole\r\nContoso\tcustomer\r\n', simple],
  ['old line ends', 'name,role\rContoso,customer', simple],
  ['byte order mark', '\uFEFFname,role\nContoso,customer', simple],
  ['quotes', '"name","role"\n"Contoso","customer"', simple],
  ['a comma in quotes', 'name,role\n"Contoso, Ltd",customer', [simple[0], [2, 'Contoso, Ltd', 'customer']]],
  [
    'commas among tabs',
    'name\trole\nA, B, C\tcustomer\nD, E\tcustomer',
    [
      [1, 'name', 'role'],
      [2, 'A, B, C', 'customer'],
      [3, 'D, E', 'customer']
    ]
  ],
  ['a quote in quotes', 'name,role\n"The ""Best""",customer', [simple[0], [2, 'The "Best"', 'customer']]],
  [
    'lines without a word',
    '\n,\nname,role\n  ,\nContoso,customer\n\n',
    [
      [3, 'name', 'role'],
      [5, 'Contoso', 'customer']
    ]
  ],
  [
    'a break within quotes, which counts as a line',
    'name,role\n"Con\r\ntoso",customer\nAdatum,customer',
    [simple[0], [2, 'Con\ntoso', 'customer'], [4, 'Adatum', 'customer']]
  ],
  [
    'one column',
    'Contoso\nAdatum',
    [
      [1, 'Contoso'],
      [2, 'Adatum']
    ]
  ]
])('reads a table: %s', (_, text, rows) => {
  expect(read(text)).toEqual(rows)
})

test.each([
  ['nothing', '', { code: 'empty' }],
  ['blanks', ' \n,,\n', { code: 'empty' }],
  [
    'a quote that stays open',
    'name,role\nContoso,customer\n"Adatum,customer\nB,customer',
    { code: 'broken-quotes', line: 3 }
  ],
  ['words after a quote', 'name,role\n"Con"toso,customer\n', { code: 'broken-quotes', line: 2 }],
  ['many columns', 'a,'.repeat(300), { code: 'too-many-columns', expected: 200 }],
  ['many rows', 'a,b\n'.repeat(limits.parties + 2), { code: 'too-many-rows', expected: limits.parties }],
  ['a large text', 'a'.repeat(limits.bytes + 1), { code: 'too-large', expected: limits.bytes }]
])('refuses %s', (_, text, fault) => {
  expect(read(text)).toEqual(fault)
})

test('a whole cast with headings is not too many', () => {
  const table = toTable(`name,role\n${'a,customer\n'.repeat(limits.parties)}`)
  expect(table.ok && table.value.rows.length).toBe(limits.parties + 1)
})

test.each([
  ['Contoso\tcustomer', true],
  ['name,role\nContoso,customer', true],
  ['name;role\nContoso;customer', true],
  ['Hello, world', false],
  ['Contoso\nAdatum', false],
  ['{"format":\t"csp-scenario",\n"version": 1,\n}', false],
  ['', false]
])('tells a table on the clipboard from other text: %j', (text, isTable) => {
  expect(looksLikeTable(text)).toBe(isTable)
})
