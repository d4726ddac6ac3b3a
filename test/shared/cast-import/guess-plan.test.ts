import { expect, test } from 'vitest'
import { guessPlan } from '#shared/cast-import/guess-plan.ts'
import { fields } from '#shared/cast-import/plan.ts'
import { toTable } from '#shared/cast-import/to-table.ts'

/** Whether the first row is headings, and the columns of name, role, market and company. */
function guess(text: string): unknown {
  const table = toTable(text)
  if (!table.ok) throw new Error(table.error.code)
  const { hasHeadings, columns } = guessPlan(table.value)
  return [hasHeadings, ...fields.map((field) => columns[field])]
}

test.each([
  ['English headings', 'Name,Role,Market,Company\nA,customer,KR,X', [true, 0, 1, 2, 3]],
  ['Korean headings in another order', '국가,역할,이름,회사\n한국,총판,A,X', [true, 2, 1, 0, 3]],
  ['the words of the glossary', 'party name;Partner type;Country;Organisation\nA;customer;KR;X', [true, 0, 1, 2, 3]],
  ['a heading that is the word of a role', 'Customer,Country\nA,KR\nB,US', [true, 0, null, 1, null]],
  ['columns of other things', 'Id,Name,Phone,Country\n1,A,02-1,KR', [true, 1, null, 3, null]],
  ['companies and no names', '회사,역할\nA,총판', [true, 0, 1, null, null]],
  ['companies and remarks', '회사,역할,비고\nA,총판,x', [true, 0, 1, null, null]],
  ['a name under another heading', 'Label,Role,Company\nA,총판,X', [true, 0, 1, null, 2]],
  ['no headings', '1,Contoso,총판,한국\n2,Adatum,고객,미국', [false, 1, 2, 3, null]],
  ['names alone', 'Contoso\nAdatum', [false, 0, null, null, null]],
  ['numbers alone', '1,2\n3,4', [false, null, null, null, null]]
])('guesses what the columns are: %s', (_, text, plan) => {
  expect(guess(text)).toEqual(plan)
})
