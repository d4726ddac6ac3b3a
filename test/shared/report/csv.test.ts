import { expect, test } from 'vitest'
import { findLine } from '#shared/domain/line.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { type Language, languages } from '#shared/language/language.ts'
import { toCell } from '#shared/report/csv.writer.ts'
import { mostCells } from '#shared/report/to-matrix.ts'
import { writeReport } from '#shared/report/write-report.ts'
import { simulate } from '#shared/simulator/simulate.ts'
import { readCsv } from './read-csv.ts'

/** So many sellers, each of which is a buyer as well. */
function play(partners: number) {
  const scenario: Scenario = {
    format: 'csp-scenario',
    version: 1,
    title: 'Many',
    asOf: '2020-06-01',
    parties: Array.from({ length: partners }, (_, index) => ({
      id: `d${index}`,
      kind: 'partner' as const,
      role: 'direct-bill' as const,
      name: `Direct ${index}`,
      market: 'KR'
    })),
    steps: [{ do: 'onboard', partner: 'd0' }]
  }
  const line = findLine(scenario)
  if (!line) throw new Error('no line')
  return simulate(line)
}

async function readRows(partners: number, language: Language) {
  const options = { language, paper: 'a4', parts: new Set(['cover'] as const), date: null } as const
  return readCsv(await writeReport(play(partners), options, 'csv', { parts: [], load: async () => '' }))
}

test.each(languages)(
  'the table holds steps and pairs whatever parts of the report are chosen, in %s',
  async (language) => {
    const [, ...rows] = await readRows(3, language)
    const kinds = Map.groupBy(rows, ([kind]) => kind)
    expect([...kinds.values()].map((each) => each.length)).toEqual([1, 1, 9])
  }
)

test.each(languages)('pairs that are too many are told in the table, in %s', async (language) => {
  const side = Math.floor(Math.sqrt(mostCells)) + 1
  const [, ...rows] = await readRows(side, language)
  const told = rows.filter((row) => row[5]?.includes(new Intl.NumberFormat(language).format(side ** 2)))
  expect(told).toHaveLength(1)
  expect(rows).toHaveLength(3)
})

test.each([
  ['plain', '"plain"'],
  ['a "word"', '"a ""word"""'],
  ['=1+1', `"'=1+1"`],
  [' \u200b@now', `"' \u200b@now"`],
  ['＋1', `"'＋1"`],
  ['\tx', `"'\tx"`],
  ['1-2', '"1-2"']
])('%j is the cell %s', (text, cell) => {
  expect(toCell(text)).toBe(cell)
})
