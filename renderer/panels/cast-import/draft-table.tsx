import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { ColumnPlan } from '#shared/cast-import/plan.ts'
import { fields } from '#shared/cast-import/plan.ts'
import type { Draft, NewParty } from '#shared/cast-import/read-cast.ts'
import type { Table } from '#shared/cast-import/to-table.ts'
import { createMarketNames } from '#shared/language/market-names.ts'

/** As many lines as tell whether the columns are right. */
const shown = 6

interface DraftTableProps {
  readonly table: Table
  readonly plan: ColumnPlan
  readonly draft: Draft
  /** Whether those that are there already come a second time. */
  readonly addsKnown: boolean
}

/** The first lines of the table, and what each becomes. */
export function DraftTable({ table, plan, draft, addsKnown }: DraftTableProps) {
  const { texts, language } = useWorkbench()
  const { castImport, words } = texts
  const nameOf = createMarketNames(language)
  const toCells = ({ name, kind, market, company }: NewParty) => ({
    name,
    role: words.roleNames[kind],
    market: market === undefined ? castImport.unknownMarket : `${nameOf(market)} (${market})`,
    company: company ?? ''
  })
  const toOutcome = (isKnown: boolean) => {
    if (!isKnown) return castImport.outcomes.added
    return addsKnown ? castImport.outcomes.again : castImport.outcomes.skipped
  }
  const rows = table.rows.slice(plan.hasHeadings ? 1 : 0).slice(0, shown)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
    <section className="cast-preview" aria-label={castImport.preview} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{castImport.line}</th>
            {fields.map((field) => (
              <th key={field} scope="col">
                {castImport.fields[field]}
              </th>
            ))}
            <th scope="col">{castImport.becomes}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, cells }) => {
            const found = draft.parties.find((each) => each.line === line)
            const read = found && toCells(found.party)
            // None of both while its turn has not come, or the columns are not known.
            const isFaulty = draft.faults.some((each) => each.line === line)
            return (
              <tr key={line}>
                <td>{line}</td>
                {fields.map((field) => {
                  const column = plan.columns[field]
                  const text = read?.[field] ?? (column === null ? '' : (cells[column] ?? ''))
                  return (
                    <td key={field} title={text}>
                      <bdi>{text}</bdi>
                    </td>
                  )
                })}
                <td>
                  {found ? <span className="chip">{toOutcome(found.isKnown)}</span> : null}
                  {isFaulty ? <span className="chip cast-left-out">{castImport.outcomes.faulty}</span> : null}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
