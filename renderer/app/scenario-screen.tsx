import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { CastPanel } from '#renderer/panels/cast/cast.panel.tsx'
import { FindingsPanel } from '#renderer/panels/findings/findings.panel.tsx'
import { TimelinePanel } from '#renderer/panels/timeline/timeline.panel.tsx'
import type { DocumentState, ScenarioDocument } from '#renderer/scenario/scenario-document.ts'
import { useDocument } from '#renderer/scenario/use-document.ts'
import { Choice } from '#renderer/widgets/choice.tsx'
import { SafePart } from '#renderer/widgets/safe-part.tsx'
import { TextInput } from '#renderer/widgets/text-input.tsx'
import { VerdictBadge } from '#renderer/widgets/verdict-mark.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { Edit } from '#shared/edits/edit.ts'
import { toErrorDocument } from '#shared/language/error-document.ts'
import { getRulebook } from '#shared/simulator/edition.ts'

const mainLine = '-'

/** A step to go to, asked for from the menu; the count tells two askings apart. */
export interface Walk {
  readonly to: 'play.first' | 'play.previous' | 'play.next' | 'play.last'
  readonly count: number
}

function walkTo(walk: Walk['to'], from: number, length: number): number {
  if (walk === 'play.first') return -1
  if (walk === 'play.last') return length - 1
  return Math.max(-1, Math.min(length - 1, from + (walk === 'play.next' ? 1 : -1)))
}

interface ScenarioScreenProps {
  readonly document: ScenarioDocument
  readonly walk: Walk | null
  readonly onReload: () => void
  readonly onKeepCopy: () => void
}

type SaveLineProps = Omit<ScenarioScreenProps, 'walk'> & { readonly state: DocumentState }

function SaveLine({ state, document, onReload, onKeepCopy }: SaveLineProps) {
  const { ui } = useWorkbench().texts
  if (state.save.kind !== 'failed') {
    return <span className="save-state">{state.save.kind === 'saved' ? ui.saved : ui.saving}</span>
  }
  const { code, message, why, fix } = state.save.error
  return (
    <div className="save-failed" role="alert">
      <b>
        {ui.notSaved}: {message}
      </b>
      <p>
        {why} {fix}
      </p>
      {code === 'changed-elsewhere' ? (
        <Button className="button" onPress={onReload}>
          {ui.reload}
        </Button>
      ) : (
        <Button className="button" onPress={document.retry}>
          {ui.tryAgain}
        </Button>
      )}
      <Button className="button" onPress={onKeepCopy}>
        {ui.keepCopy}
      </Button>
    </div>
  )
}

/** An open scenario: its cast, its steps, and why each has its verdict. */
export function ScenarioScreen({ document, walk, onReload, onKeepCopy }: ScenarioScreenProps) {
  const { texts, language, tell, tellFailure, formatDate } = useWorkbench()
  const { ui } = texts
  const state = useDocument(document)
  const { scenario, run, variant, history } = state
  const [selected, setSelected] = useState(() => run.steps.findIndex((step) => step.verdict !== 'supported'))
  useEffect(() => {
    if (walk) setSelected((from) => walkTo(walk.to, from, document.getState().run.steps.length))
  }, [walk, document])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
      if (isTyping || !(event.ctrlKey || event.metaKey)) return
      const key = event.key.toLowerCase()
      if (key === 'z' && !event.shiftKey) document.undo()
      else if (key === 'y' || (key === 'z' && event.shiftKey)) document.redo()
      else if (key === 's') tell(ui.saved)
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [document, tell, ui])

  const edit = (asked: Edit): boolean => {
    const done = document.dispatch(asked)
    if (!done.ok) {
      tellFailure(toErrorDocument(done.error, language).error)
      return false
    }
    const count = Object.values(done.value).reduce((sum, each) => sum + each, 0)
    if (count > 0) tell(ui.alsoRemoved(count), { label: ui.undo, act: document.undo })
    return true
  }
  const variants = [
    { id: mainLine, name: ui.mainLine },
    ...(scenario.variants ?? []).map(({ id, name }) => ({ id, name: name || id }))
  ]
  return (
    <div className="scenario">
      <div className="scenario-head">
        <h1>{scenario.title || ui.untitled}</h1>
        <VerdictBadge verdict={run.verdict} />
        <SaveLine state={state} document={document} onReload={onReload} onKeepCopy={onKeepCopy} />
        <span className="grow" />
        <span className="chip">{ui.editionChip(formatDate(getRulebook(run.line.edition).published))}</span>
        <Button className="button" isDisabled={history.undo.length === 0} onPress={document.undo}>
          {ui.undo}
        </Button>
        <Button className="button" isDisabled={history.redo.length === 0} onPress={document.redo}>
          {ui.redo}
        </Button>
        <Choice
          label={ui.variant}
          isLabelHidden
          items={variants}
          value={variant ?? mainLine}
          onChange={(id) => document.showVariant(id === mainLine ? null : id)}
        />
      </div>
      <div className="scenario-parts">
        <section className="part" aria-label={ui.cast}>
          <h2>{ui.scenarioDetails}</h2>
          <TextInput label={ui.title} value={scenario.title} onCommit={(title) => edit({ kind: 'set-title', title })} />
          <TextInput
            label={ui.notes}
            value={scenario.notes ?? ''}
            isLong
            onCommit={(notes) => edit({ kind: 'set-notes', notes })}
          />
          <TextInput
            label={ui.startDate}
            type="date"
            value={scenario.asOf}
            onCommit={(asOf) => edit({ kind: 'set-as-of', asOf })}
          />
          <h2>{ui.cast}</h2>
          <SafePart message={ui.panelFailed}>
            <CastPanel scenario={scenario} onEdit={edit} />
          </SafePart>
        </section>
        <section className="part" aria-label={ui.steps}>
          <h2>{ui.steps}</h2>
          <SafePart message={ui.panelFailed}>
            <TimelinePanel
              scenario={scenario}
              variant={variant}
              run={run}
              selected={selected}
              onSelect={setSelected}
              onEdit={edit}
            />
          </SafePart>
        </section>
        <section className="part" aria-label={ui.why}>
          <h2>{ui.why}</h2>
          <SafePart message={ui.panelFailed}>
            <FindingsPanel run={run} index={selected} onGoToStep={setSelected} />
          </SafePart>
        </section>
      </div>
    </div>
  )
}
