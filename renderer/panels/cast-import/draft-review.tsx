import { useEffect, useMemo, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { Choice } from '#renderer/widgets/choice.tsx'
import { WorkBar } from '#renderer/widgets/work-bar.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { guessPlan } from '#shared/cast-import/guess-plan.ts'
import { isComplete } from '#shared/cast-import/plan.ts'
import type { Draft, NewParty } from '#shared/cast-import/read-cast.ts'
import { type CastRefusal, toCastEdit } from '#shared/cast-import/to-cast-edit.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import type { Texts } from '#shared/language/language.ts'
import { ColumnChoices } from './column-choices.tsx'
import { DraftTable } from './draft-table.tsx'
import { FaultList } from './fault-list.tsx'
import type { LoadedTable } from './load-table.ts'
import { useDraft } from './use-draft.ts'

interface DraftReviewProps {
  readonly loaded: LoadedTable
  readonly scenario: Scenario
  /** Adds what was confirmed, once it is on the screen that this goes on. */
  readonly onConfirm: (parties: readonly NewParty[]) => void
  readonly onAnother: () => void
  readonly onCancel: () => void
}

const empty: Draft = { parties: [], faults: [] }

function sayRefusal(refusal: CastRefusal, { refusals }: Texts['castImport']): string {
  if (refusal.code === 'nothing') return refusals.nothing
  if (refusal.code === 'file-too-large') return refusals['file-too-large'](refusal.expected)
  return refusals['too-many-parties'](refusal.found, refusal.expected)
}

/** A table that was read: what its columns hold, what each line becomes, what is wrong; nothing is added before the end. */
export function DraftReview({ loaded, scenario, onConfirm, onAnother, onCancel }: DraftReviewProps) {
  const { table, name, encoding } = loaded
  const { castImport } = useWorkbench().texts
  const [plan, setPlan] = useState(() => guessPlan(table))
  const [addsKnown, setAddsKnown] = useState(false)
  const [isAdding, setIsAdding] = useState(false)
  const reading = useDraft(table, plan, scenario)
  const draft = reading.kind === 'read' ? reading.draft : empty
  const chosen = useMemo(
    () => draft.parties.filter(({ isKnown }) => addsKnown || !isKnown).map(({ party }) => party),
    [draft, addsKnown]
  )
  const edit = useMemo(() => toCastEdit(chosen, scenario), [chosen, scenario])
  const known = draft.parties.filter(({ isKnown }) => isKnown).length
  const faulty = new Set(draft.faults.map(({ line }) => line)).size
  const rows = table.rows.length - (plan.hasHeadings ? 1 : 0)
  const read = reading.kind === 'reading' ? reading.done : 0
  const isBusy = isAdding || reading.kind === 'reading'
  const confirm = useRef({ onConfirm, chosen })
  confirm.current = { onConfirm, chosen }
  useEffect(() => {
    if (!isAdding) return
    // Adding a large cast takes a moment, in which nothing is drawn: what is going on has to be on the screen before.
    const waiting = setTimeout(() => {
      confirm.current.onConfirm(confirm.current.chosen)
      setIsAdding(false)
    }, 50)
    return () => clearTimeout(waiting)
  }, [isAdding])
  const toStatus = () => {
    if (!isComplete(plan)) return castImport.needsPlan
    const counts = castImport.counts(chosen.length, addsKnown ? 0 : known, faulty)
    return edit.ok ? counts : `${counts}. ${sayRefusal(edit.error, castImport)}`
  }
  return (
    <>
      <p>
        <bdi>{castImport.source(name ?? castImport.pasted, rows)}</bdi>{' '}
        {encoding === 'utf-8' ? null : <span className="cast-encoding">{castImport.encodings[encoding]}</span>}
      </p>
      <ColumnChoices table={table} plan={plan} onChange={setPlan} />
      <DraftTable table={table} plan={plan} draft={draft} addsKnown={addsKnown} />
      {known > 0 ? (
        <Choice
          label={castImport.known}
          items={[
            { id: 'skip', name: castImport.knownChoices.skip },
            { id: 'add', name: castImport.knownChoices.add }
          ]}
          value={addsKnown ? 'add' : 'skip'}
          onChange={(id) => setAddsKnown(id === 'add')}
        />
      ) : null}
      {draft.faults.length > 0 ? <FaultList table={table} plan={plan} faults={draft.faults} /> : null}
      <div className="cast-end">
        {isBusy ? (
          <WorkBar
            label={isAdding ? castImport.adding : castImport.reading}
            done={read}
            total={isAdding ? 0 : rows}
            reached={castImport.reached(read, rows)}
          />
        ) : null}
        <p role="status">{isBusy ? '' : toStatus()}</p>
        <div className="row-actions">
          <Button
            className="button primary"
            isDisabled={!isComplete(plan) || !edit.ok}
            // Not disabled, which would take the focus away from whoever pressed it.
            aria-disabled={isBusy}
            onPress={() => isBusy || setIsAdding(true)}
          >
            {castImport.add(chosen.length)}
          </Button>
          <Button className="button" isDisabled={isAdding} onPress={onAnother}>
            {castImport.another}
          </Button>
          <Button className="button" isDisabled={isAdding} onPress={onCancel}>
            {castImport.cancel}
          </Button>
        </div>
      </div>
    </>
  )
}
