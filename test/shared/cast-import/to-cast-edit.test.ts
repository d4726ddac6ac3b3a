import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guessPlan } from '#shared/cast-import/guess-plan.ts'
import { type NewParty, readCast } from '#shared/cast-import/read-cast.ts'
import { toCastEdit } from '#shared/cast-import/to-cast-edit.ts'
import { toTable } from '#shared/cast-import/to-table.ts'
import { parseScenario, printScenario } from '#shared/domain/parse-scenario.ts'
import { limits, type Scenario } from '#shared/domain/scenario.ts'
import { applyEdit } from '#shared/edits/apply-edit.ts'
import { applyPatch } from '#shared/edits/apply-patch.ts'
import { toRuns } from '#test/depth.ts'

const start: Scenario = {
  format: 'csp-scenario',
  version: 1,
  title: '',
  asOf: '2020-06-01',
  parties: [
    { id: 'c1', kind: 'customer', name: 'Adatum' },
    { id: 'p1', kind: 'partner', role: 'indirect-provider', name: 'Contoso' }
  ],
  tenants: [{ id: 'c3.main', owner: 'c1', type: 'customer' }],
  steps: []
}
const customer = (name: string): NewParty => ({ kind: 'customer', name })

test('adds parties under free ids, which no company is called by', () => {
  const edit = toCastEdit(
    [customer('A'), { kind: 'customer', name: 'B', company: 'c4' }, { kind: 'direct-bill', name: 'D', market: 'KR' }],
    start
  )
  if (!edit.ok) throw new Error(edit.error.code)
  const done = applyEdit(start, edit.value)
  expect(done.ok && done.value.scenario.parties.slice(2)).toEqual([
    { id: 'c2', kind: 'customer', name: 'A' },
    { id: 'c5', kind: 'customer', name: 'B', company: 'c4' },
    { id: 'd1', kind: 'partner', role: 'direct-bill', name: 'D', market: 'KR' }
  ])
})

test('refuses nothing at all, more than there is room for, and more than a file may have', () => {
  expect(toCastEdit([], start)).toMatchObject({ error: { code: 'nothing' } })
  const many = Array.from({ length: limits.parties - 1 }, () => customer('A'))
  expect(toCastEdit(many, start)).toEqual({
    ok: false,
    error: { code: 'too-many-parties', found: limits.parties - 1, expected: limits.parties - 2 }
  })
  expect(toCastEdit(many.slice(1), start).ok).toBe(true)
  const long = many.slice(1).map(() => ({ ...customer('가'.repeat(200)), company: '나'.repeat(200) }))
  expect(toCastEdit(long, start)).toMatchObject({ error: { code: 'file-too-large' } })
})

const cell = fc.oneof(
  fc.constantFrom(
    'customer',
    '총판',
    'KR',
    '한국',
    'microsoft',
    'c2',
    'p1',
    'p2.csp',
    'Adatum',
    '',
    ' ',
    '"',
    'name',
    '=1+1'
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 210 })
)
const asCell = (text: string) => `"${text.replaceAll('"', '""')}"`

test('what is confirmed is a scenario that the format takes, and is taken back whole', () => {
  let confirmed = 0
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 }), (rows) => {
      const table = toTable(rows.map((cells) => cells.map(asCell).join(',')).join('\n'))
      if (!table.ok) return
      const plan = { ...guessPlan(table.value), role: 'customer' as const }
      const reading = readCast(table.value, plan, start)
      const { value: draft } = reading.next()
      if (typeof draft !== 'object') throw new Error('not read at once')
      const edit = toCastEdit(
        draft.parties.map(({ party }) => party),
        start
      )
      if (!edit.ok) return
      confirmed++
      const done = applyEdit(start, edit.value)
      if (!done.ok) throw new Error(JSON.stringify(done.error))
      const { scenario, inverse } = done.value
      expect(parseScenario(printScenario(scenario))).toEqual({ ok: true, value: scenario })
      expect(applyPatch(scenario, inverse).scenario).toEqual(start)
    }),
    { numRuns: toRuns(300) }
  )
  expect(confirmed).toBeGreaterThan(50)
})
