import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { ColumnPlan } from '#shared/cast-import/plan.ts'
import type { CellFault } from '#shared/cast-import/read-cast.ts'
import type { Table } from '#shared/cast-import/to-table.ts'
import { shorten } from '#shared/domain/input-error.ts'
import { nameColumn } from './name-column.ts'

/** As many as anybody corrects before taking the table again. */
const shown = 50

interface FaultListProps {
  readonly table: Table
  readonly plan: ColumnPlan
  readonly faults: readonly CellFault[]
}

/** What is wrong, each with its line and column, what is expected there, and what to do. */
export function FaultList({ table, plan, faults }: FaultListProps) {
  const { castImport } = useWorkbench().texts
  const lines = new Set(faults.map(({ line }) => line)).size
  return (
    <section className="cast-faults" aria-label={castImport.faults(lines)}>
      <h3>{castImport.faults(lines)}</h3>
      <p className="quiet">{castImport.faultsHint}</p>
      <ul>
        {faults.slice(0, shown).map(({ line, column, code, found }) => {
          const { what, fix } = castImport.cellFaults[code](found)
          const place = castImport.place(line, shorten(nameColumn(table, plan, column, castImport), 40))
          return (
            <li key={`${line} ${column} ${code}`}>
              <b>
                <bdi>{place}</bdi>: <bdi>{what}</bdi>.
              </b>{' '}
              {fix}
            </li>
          )
        })}
      </ul>
      {faults.length > shown ? <p>{castImport.moreFaults(faults.length - shown)}</p> : null}
    </section>
  )
}
