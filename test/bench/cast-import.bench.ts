import { guessPlan } from '#shared/cast-import/guess-plan.ts'
import { readCast } from '#shared/cast-import/read-cast.ts'
import { toCastEdit } from '#shared/cast-import/to-cast-edit.ts'
import { toTable } from '#shared/cast-import/to-table.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { applyEdit } from '#shared/edits/apply-edit.ts'
import { atMost, type Figure, round } from './figure.ts'
import { measure } from './measure.ts'

const rows = 10_000
const words = ['총판', '리셀러', 'customer', 'direct bill']
const markets = ['대한민국', 'USA', 'GB', '']

function makeTable(): string {
  const lines = Array.from({ length: rows }, (_, n) =>
    [
      `"Party, number ${n}"`,
      words[n % 4],
      markets[Math.floor(n / 4) % markets.length],
      n % 5 === 0 ? `Company ${n % 100}` : ''
    ].join(',')
  )
  return ['name,role,market,company', ...lines].join('\r\n')
}

/** A cast as it comes from a table: read, checked and added, as one edit, to a scenario that is empty. */
function importCast(text: string, scenario: Scenario): number {
  const table = toTable(text)
  if (!table.ok) throw new Error(table.error.code)
  const reading = readCast(table.value, guessPlan(table.value), scenario)
  let next = reading.next()
  while (!next.done) next = reading.next()
  const edit = toCastEdit(
    next.value.parties.map(({ party }) => party),
    scenario
  )
  if (!edit.ok) throw new Error(edit.error.code)
  const done = applyEdit(scenario, edit.value)
  if (!done.ok) throw new Error(done.error.code)
  return done.value.scenario.parties.length
}

export function benchCastImport(): readonly Figure[] {
  const text = makeTable()
  const empty: Scenario = { format: 'csp-scenario', version: 1, title: '', asOf: '2020-06-01', parties: [], steps: [] }
  if (importCast(text, empty) !== rows) throw new Error('the bench does not import every row')
  const { p95, median } = measure(() => importCast(text, empty), 10)
  return [atMost('import a cast of 10,000 rows', p95, 2_000, 'ms p95', true, `median ${round(median)} ms`)]
}
