import { useState } from 'react'
import { Button } from 'react-aria-components'
import { toKey } from '#renderer/scenario/item-key.ts'
import { useWorkspace } from '#renderer/scenario/use-workspace.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import type { FieldTrouble } from '#renderer/widgets/field-error.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { Edit } from '#shared/edits/edit.ts'
import { ItemRow } from './item-row.tsx'
import { LongList } from './long-list.tsx'
import { nameParty, toPartyItems } from './names.ts'
import { PickField } from './pick-field.tsx'
import { useTryEdit } from './try-edit.ts'

interface PairListProps {
  readonly workspace: Workspace
  readonly kind: 'partnership' | 'affiliation'
  readonly title: string
  readonly pairs: readonly (readonly [string, string])[]
  readonly labels: readonly [string, string]
  readonly choices: readonly [readonly string[], readonly string[]]
  readonly toAddition: (a: string, b: string) => Edit
  readonly toRemoval: (a: string, b: string) => Edit
}

/** Pairs that the file gives: opened, removed, and a new one put together from two choices. */
export function PairList({ workspace, kind, title, pairs, labels, choices, toAddition, toRemoval }: PairListProps) {
  const { run } = useWorkspace(workspace)
  const { details } = useWorkbench().texts
  const tryEdit = useTryEdit(workspace)
  const [chosen, setChosen] = useState<readonly [string, string]>(['', ''])
  const [trouble, setTrouble] = useState<FieldTrouble>()
  const pick = (id: string, list: readonly string[]) => (list.includes(id) ? id : (list[0] ?? ''))
  const a = pick(chosen[0], choices[0])
  const others = choices[1].filter((id) => id !== a)
  const b = pick(chosen[1], others)
  const name = (first: string, second: string) => details.pair(nameParty(first, run.line), nameParty(second, run.line))
  return (
    <section className="form-part" aria-label={title}>
      <h3>{title}</h3>
      <LongList label={title} items={pairs} toKey={([first, second]) => `${first} ${second}`}>
        {([first, second]) => (
          <ItemRow
            name={name(first, second)}
            onOpen={() => workspace.select([toKey(kind, first, second)])}
            onRemove={() => void workspace.edit(toRemoval(first, second))}
          />
        )}
      </LongList>
      {a === '' || b === '' ? (
        <p className="quiet">{details.needsPair}</p>
      ) : (
        <div className="pair-adder">
          <PickField
            label={labels[0]}
            items={toPartyItems(choices[0], run.line)}
            value={a}
            onChange={(id) => setChosen([id, b])}
          />
          <PickField
            label={labels[1]}
            items={toPartyItems(others, run.line)}
            value={b}
            onChange={(id) => setChosen([a, id])}
            trouble={trouble}
          />
          <Button
            className="button"
            aria-label={`${details.addPair}: ${name(a, b)}`}
            onPress={() => setTrouble(tryEdit(toAddition(a, b)))}
          >
            {details.addPair}
          </Button>
        </div>
      )}
    </section>
  )
}
