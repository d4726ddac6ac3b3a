import { findTerm } from '#shared/language/glossary.ts'
import { findMarket } from './find-market.ts'
import { findRole } from './find-role.ts'
import { toPlainKey } from './plain-key.ts'
import { type ColumnPlan, type Field, fields } from './plan.ts'
import type { Table, TableRow } from './to-table.ts'

/** Headings by their field, beside the words that the glossary has for a market and a company. */
const headings: Readonly<Record<Field, readonly string[]>> = {
  name: [
    'name',
    'party',
    'party name',
    'account name',
    'partner name',
    'customer name',
    'display name',
    '이름',
    '명칭',
    '참여자',
    '상호',
    '거래처',
    '거래처명',
    '고객명',
    '파트너명',
    '계정 이름'
  ],
  role: ['role', 'kind', 'type', 'partner type', 'account type', 'partner role', '역할', '유형', '구분', '종류'],
  market: ['location', 'country/region', 'market code', '국가/지역', '소재지', '시장 코드'],
  company: ['company name', 'company group', 'group', '회사명', '회사 이름', '법인명', '기업명', '소속', '소속 회사']
}
const fieldOfTerm: Readonly<Record<string, Field>> = { market: 'market', company: 'company' }
const fieldOfKey = new Map(fields.flatMap((field) => headings[field].map((word) => [toPlainKey(word), field] as const)))

function findField(heading: string): Field | undefined {
  return fieldOfKey.get(toPlainKey(heading)) ?? fieldOfTerm[findTerm(heading)?.id ?? '']
}

/** How many rows are looked at to tell what a column holds. */
const looked = 50

/** The first column, of those that are free, most of whose cells are of some kind. */
function findColumnOf(rows: readonly TableRow[], free: readonly number[], isIt: (cell: string) => boolean) {
  return free.find((column) => {
    const cells = rows.map(({ cells }) => cells[column]?.trim() ?? '').filter((cell) => cell !== '')
    return cells.length > 0 && cells.filter(isIt).length * 2 > cells.length
  })
}

/** How a table is likely meant: by its headings, and where these say nothing, by what its columns hold. */
export function guessPlan({ rows, width }: Table): ColumnPlan {
  const columns: Record<Field, number | null> = { name: null, role: null, market: null, company: null }
  const [first] = rows
  const known = (first?.cells ?? []).map(findField)
  for (const field of fields) {
    const column = known.indexOf(field)
    if (column >= 0) columns[field] = column
  }
  const hasHeadings = known.some((field) => field !== undefined)
  const sample = rows.slice(hasHeadings ? 1 : 0, looked)
  const listFree = () =>
    Array.from({ length: width }, (_, column) => column).filter((column) => !Object.values(columns).includes(column))
  columns.role ??= findColumnOf(sample, listFree(), (cell) => findRole(cell) !== undefined) ?? null
  columns.market ??= findColumnOf(sample, listFree(), (cell) => findMarket(cell) !== undefined) ?? null
  // Names come first. A table that has none before its companies names its parties by these.
  const before = columns.company ?? width
  const isText = (cell: string) => /\p{L}/u.test(cell)
  columns.name ??=
    findColumnOf(
      sample,
      listFree().filter((column) => column < before),
      isText
    ) ?? null
  if (columns.name === null && columns.company !== null) {
    columns.name = columns.company
    columns.company = null
  }
  return { hasHeadings, columns, role: null }
}
