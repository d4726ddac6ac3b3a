import { Check } from '#renderer/widgets/check.tsx'
import { Choice, type ChoiceItem } from '#renderer/widgets/choice.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { PartyKind } from '#shared/cast-import/find-role.ts'
import { type ColumnPlan, type Field, fields } from '#shared/cast-import/plan.ts'
import type { Table } from '#shared/cast-import/to-table.ts'
import { shorten } from '#shared/domain/input-error.ts'
import { roles } from '#shared/domain/party.ts'
import { nameColumn } from './name-column.ts'

const none = '-'
const kinds: readonly PartyKind[] = [...roles, 'customer']

interface ColumnChoicesProps {
  readonly table: Table
  readonly plan: ColumnPlan
  readonly onChange: (plan: ColumnPlan) => void
}

/** What each column holds: guessed, and changed here. */
export function ColumnChoices({ table, plan, onChange }: ColumnChoicesProps) {
  const { texts } = useWorkbench()
  const { castImport, words } = texts
  const columns = Array.from({ length: table.width }, (_, column): ChoiceItem => {
    return { id: String(column), name: shorten(nameColumn(table, plan, column, castImport)) }
  })
  const list = (field: Field): readonly ChoiceItem[] => {
    if (field === 'role') {
      const every = kinds.map((kind) => ({ id: kind, name: castImport.everyLine(words.roleNames[kind]) }))
      return [...columns, ...every]
    }
    return field === 'name' ? columns : [{ id: none, name: castImport.noColumn }, ...columns]
  }
  const choose = (field: Field, id: string) => {
    const role = kinds.find((kind) => kind === id) ?? null
    const column = role !== null || id === none ? null : Number(id)
    onChange({
      ...plan,
      columns: { ...plan.columns, [field]: column },
      role: field === 'role' ? role : plan.role
    })
  }
  const toValue = (field: Field) => String(plan.columns[field] ?? (field === 'role' ? plan.role : null) ?? none)
  const needed = (field: Field): readonly ChoiceItem[] =>
    toValue(field) === none && (field === 'name' || field === 'role')
      ? [{ id: none, name: castImport.chooseColumn }, ...list(field)]
      : list(field)
  return (
    <section aria-label={castImport.columns} className="cast-columns">
      <Check autoFocus isSelected={plan.hasHeadings} onChange={(hasHeadings) => onChange({ ...plan, hasHeadings })}>
        {castImport.hasHeadings}
      </Check>
      <div className="cast-fields">
        {fields.map((field) => (
          <Choice
            key={field}
            label={castImport.fields[field]}
            items={needed(field)}
            value={toValue(field)}
            onChange={(id) => choose(field, id)}
            description={field === 'company' ? castImport.companyHint : undefined}
          />
        ))}
      </div>
    </section>
  )
}
