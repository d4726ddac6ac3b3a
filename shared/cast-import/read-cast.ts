import { microsoftId } from '#shared/domain/id.ts'
import { shorten } from '#shared/domain/input-error.ts'
import type { Party } from '#shared/domain/party.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { Name } from '#shared/domain/text.ts'
import { findMarket } from './find-market.ts'
import { findRole, type PartyKind } from './find-role.ts'
import type { ColumnPlan, Field } from './plan.ts'
import { isComplete } from './plan.ts'
import type { Table, TableRow } from './to-table.ts'

/** One thing wrong with a row. `column` is from 0 on, `found` what stands there, cut to what a message can show. */
export interface CellFault {
  readonly line: number
  readonly column: number
  readonly code:
    | 'missing-name'
    | 'missing-role'
    | 'unknown-role'
    | 'unknown-market'
    | 'reserved-company'
    | 'too-long'
    | 'control-character'
    | 'lone-surrogate'
    | 'too-many-cells'
  readonly found: string
}

/** A party to come, as its row tells it; its id is given when it comes. */
export interface NewParty {
  readonly kind: PartyKind
  readonly name: string
  readonly market?: string
  readonly company?: string
}

/** A row that can be taken over. */
export interface DraftParty {
  readonly line: number
  readonly party: NewParty
  /** Whether there is one of the name, role, company and market already: in the scenario, or on an earlier line. */
  readonly isKnown: boolean
}

/** What a table comes to. A row with a fault is no party. */
export interface Draft {
  readonly parties: readonly DraftParty[]
  readonly faults: readonly CellFault[]
}

/** A cell as it is taken over: on one line, without what stands around it. */
function clean(cell: string | undefined): string {
  return (cell ?? '').normalize('NFC').replace(/\s+/g, ' ').trim()
}

function toNameFault(text: string): 'too-long' | 'control-character' | 'lone-surrogate' | undefined {
  const issue = Name.safeParse(text).error?.issues[0]
  return issue?.code === 'custom' ? issue.params?.code : undefined
}

/** What makes two accounts the same, company and market aside, which a row may leave out. */
function toIdentity(kind: PartyKind, name: string): string {
  return `${kind} ${clean(name).toLowerCase()}`
}

/** What an account is known by. */
interface Account {
  readonly kind: PartyKind
  readonly name: string
  readonly market?: string | undefined
  readonly company?: string | undefined
}

/** Markets by company; undefined where one or the other is not told. */
type Accounts = Map<string | undefined, Set<string | undefined>>

/**
 * The parties that are known so far; one whose company or market is not told may be of any. Two markets make two
 * accounts: a company has one in each region that it does business in.
 */
class Known {
  readonly #accounts = new Map<string, Accounts>()

  add({ kind, name, company, market }: Account): void {
    const identity = toIdentity(kind, name)
    const accounts: Accounts = this.#accounts.get(identity) ?? new Map()
    this.#accounts.set(identity, accounts.set(company, (accounts.get(company) ?? new Set()).add(market)))
  }

  has({ kind, name, company, market }: Account): boolean {
    const accounts: Accounts = this.#accounts.get(toIdentity(kind, name)) ?? new Map()
    const fitting = company === undefined ? accounts.values() : [accounts.get(company), accounts.get(undefined)]
    for (const markets of fitting) {
      if (markets && (market === undefined || markets.has(market) || markets.has(undefined))) return true
    }
    return false
  }
}

function kindOf(party: Party): PartyKind {
  return party.kind === 'partner' ? party.role : 'customer'
}

/** One row as a party, or everything that is wrong with it. */
function readRow(
  { line, cells }: TableRow,
  { columns, role }: ColumnPlan,
  width: number
): NewParty | readonly CellFault[] {
  const faults: CellFault[] = []
  const refuse = (code: CellFault['code'], column: number, found: string) =>
    faults.push({ line, column, code, found: shorten(found) })
  const take = (field: Field) => (columns[field] === null ? '' : clean(cells[columns[field]]))
  const takeName = (field: 'name' | 'company') => {
    const text = take(field)
    const fault = toNameFault(text)
    if (fault) refuse(fault, columns[field] ?? 0, text)
    return text
  }
  const extra = cells.findIndex((cell, column) => column >= width && cell.trim() !== '')
  if (extra >= 0) refuse('too-many-cells', extra, clean(cells[extra]))
  const name = takeName('name')
  if (name === '') refuse('missing-name', columns.name ?? 0, '')
  const roleText = take('role')
  const kind = columns.role === null ? role : findRole(roleText)
  if (!kind) refuse(roleText === '' ? 'missing-role' : 'unknown-role', columns.role ?? 0, roleText)
  const marketText = take('market')
  const market = marketText === '' ? undefined : findMarket(marketText)
  if (marketText !== '' && !market) refuse('unknown-market', columns.market ?? 0, marketText)
  const company = takeName('company')
  if (company === microsoftId) refuse('reserved-company', columns.company ?? 0, company)
  if (!kind || faults.length > 0) return faults
  return { kind, name, ...(market && { market }), ...(company !== '' && { company }) }
}

/** How many rows are read before others have their turn. */
const slice = 1_000

/**
 * Reads a table as a plan says, a slice at a time: yields how many rows are read, and returns what they come to. A plan
 * that is not complete reads nothing.
 */
export function* readCast(table: Table, plan: ColumnPlan, scenario: Scenario): Generator<number, Draft> {
  const parties: DraftParty[] = []
  const faults: CellFault[] = []
  if (!isComplete(plan)) return { parties, faults }
  const known = new Known()
  for (const party of scenario.parties) known.add({ ...party, kind: kindOf(party) })
  const rows = plan.hasHeadings ? table.rows.slice(1) : table.rows
  for (const [index, row] of rows.entries()) {
    if (index > 0 && index % slice === 0) yield index
    const read = readRow(row, plan, table.width)
    if ('kind' in read) {
      parties.push({ line: row.line, party: read, isKnown: known.has(read) })
      known.add(read)
    } else for (const fault of read) faults.push(fault)
  }
  return { parties, faults }
}
