import { expect, test } from 'vitest'
import { guessPlan } from '#shared/cast-import/guess-plan.ts'
import type { ColumnPlan } from '#shared/cast-import/plan.ts'
import { type Draft, readCast } from '#shared/cast-import/read-cast.ts'
import { toTable } from '#shared/cast-import/to-table.ts'
import type { Party } from '#shared/domain/party.ts'
import type { Scenario } from '#shared/domain/scenario.ts'

const empty: Scenario = { format: 'csp-scenario', version: 1, title: '', asOf: '2020-06-01', parties: [], steps: [] }

function read(text: string, parties: readonly Party[] = [], change: Partial<ColumnPlan> = {}): Draft {
  const table = toTable(text)
  if (!table.ok) throw new Error(table.error.code)
  const plan = { ...guessPlan(table.value), ...change }
  const reading = readCast(table.value, plan, { ...empty, parties: [...parties] })
  for (let next = reading.next(); ; next = reading.next()) if (next.done) return next.value
}

test('makes a party of every row, with what it tells', () => {
  const { parties, faults } = read(
    'name,role,market,company,phone\n Contoso \u00a0 Distribution ,총판,한국,Contoso,1\nAdatum,customer,,,2\n'
  )
  expect(faults).toEqual([])
  expect(parties.map(({ line, party }) => [line, party])).toEqual([
    [2, { kind: 'indirect-provider', name: 'Contoso Distribution', market: 'KR', company: 'Contoso' }],
    [3, { kind: 'customer', name: 'Adatum' }]
  ])
})

test.each([
  ['no name', ',customer,KR,', [2, 0, 'missing-name', '']],
  ['no role', 'A,,KR,', [2, 1, 'missing-role', '']],
  ['a role that is none', 'A,partner,KR,', [2, 1, 'unknown-role', 'partner']],
  ['a market that is none', 'A,customer,Atlantis,', [2, 2, 'unknown-market', 'Atlantis']],
  ['a reserved company', 'A,customer,KR,microsoft', [2, 3, 'reserved-company', 'microsoft']],
  ['a long name', `${'가'.repeat(201)},customer,KR,`, [2, 0, 'too-long', `${'가'.repeat(59)}…`]],
  ['a control character', 'A\u0007,customer,KR,', [2, 0, 'control-character', 'A\u0007']],
  ['half a character in a company', 'A,customer,KR,B\ud800', [2, 3, 'lone-surrogate', 'B\ufffd']],
  ['one cell too many', 'Contoso, Ltd,customer,KR,X', [2, 4, 'too-many-cells', 'X']]
])('tells what is wrong with a row: %s', (_, row, fault) => {
  const draft = read(`name,role,market,company\n${row}\nB,customer,KR,`)
  expect(draft.faults.map(({ line, column, code, found }) => [line, column, code, found])).toContainEqual(fault)
  expect(draft.parties.map(({ line }) => line)).toEqual([3])
})

test('tells everything that is wrong with a row', () => {
  const { faults } = read('name,role,market\n,boss,Atlantis')
  expect(faults.map(({ code }) => code)).toEqual(['missing-name', 'unknown-role', 'unknown-market'])
})

test('one role can stand for every row', () => {
  const { parties } = read('A\nB', [], { role: 'direct-bill' })
  expect(parties.map(({ party }) => party.kind)).toEqual(['direct-bill', 'direct-bill'])
})

test('reads nothing by a plan that is not complete', () => {
  expect(read('A\nB')).toEqual({ parties: [], faults: [] })
})

test('knows who is there already, by name, role and company', () => {
  const there: readonly Party[] = [
    { id: 'p1', kind: 'partner', role: 'indirect-provider', name: 'Contoso', company: 'contoso' },
    { id: 'c1', kind: 'customer', name: 'Adatum' }
  ]
  const { parties } = read(
    `name,role,company
contoso,총판,contoso
Contoso,총판,other
Contoso,총판,
Contoso,reseller,contoso
Adatum,customer,adatum
New,customer,
new,customer,`,
    there
  )
  expect(parties.map(({ line, isKnown }) => [line, isKnown])).toEqual([
    [2, true],
    [3, false],
    [4, true],
    [5, false],
    [6, true],
    [7, false],
    [8, true]
  ])
})

test('one account in each of two markets is not the same twice, and one whose market is not told may be either', () => {
  const there: readonly Party[] = [
    { id: 'd1', kind: 'partner', role: 'direct-bill', name: 'Contoso', company: 'contoso', market: 'US' },
    { id: 'c1', kind: 'customer', name: 'Adatum' }
  ]
  const { parties } = read(
    `name,role,company,market
Contoso,direct-bill,contoso,KR
Contoso,direct-bill,contoso,USA
Contoso,direct-bill,,한국
Contoso,direct-bill,contoso,
Contoso,direct-bill,other,US
Adatum,customer,,JP
New,customer,,KR
New,customer,,JP
New,customer,,`,
    there
  )
  expect(parties.filter(({ isKnown }) => isKnown).map(({ line }) => line)).toEqual([3, 4, 5, 7, 10])
})

test('lets others have their turn every thousand rows', () => {
  const table = toTable('A,customer\n'.repeat(2_500))
  if (!table.ok) throw new Error(table.error.code)
  expect([...readCast(table.value, guessPlan(table.value), empty)]).toEqual([1000, 2000])
})
