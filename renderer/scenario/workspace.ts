import type { InputError } from '#shared/domain/input-error.ts'
import type { ScenarioStep } from '#shared/domain/step.ts'
import type { Edit, SingleEdit } from '#shared/edits/edit.ts'
import { toLabel } from '#shared/edits/label.ts'
import { type Took, tookNothing } from '#shared/edits/took.ts'
import type { Run } from '#shared/simulator/simulate.ts'
import { type ItemKey, readKey, toKey } from './item-key.ts'
import type { DocumentState, ScenarioDocument } from './scenario-document.ts'
import { type Situation, toPlace, toSituation } from './situation.ts'
import { findSale, findStepIndex } from './step-index.ts'
import { findVerdictChanges, type VerdictChange } from './verdict-changes.ts'

/** What an edit came to, beside what it names: told to the person in words. */
export interface Outcome {
  readonly kind: 'edit' | 'undo' | 'redo'
  readonly label: { readonly edit: string; readonly subject: string }
  /** What went along with it. */
  readonly took: Took
  /** The steps that are judged otherwise now. */
  readonly changes: readonly VerdictChange[]
  /** The run after it. */
  readonly run: Run
}

/** The open scenario, where the person stands in it, and what is picked out. */
export interface WorkspaceState extends DocumentState {
  readonly situation: Situation
  /** What is picked out; the last one is what the inspector shows. */
  readonly selection: readonly ItemKey[]
  /** What a new sale is of: the offer that was used last. */
  readonly offer: string
  /** The party from which a connection is being made by choosing the other end; null where none is. */
  readonly connecting: string | null
}

/** A scenario at work: the document, a moment on its line, and a selection. Panels and canvas share it. */
export interface Workspace {
  readonly getState: () => WorkspaceState
  readonly subscribe: (listener: () => void) => () => void
  /** Does an edit as one undo step; false where it was refused, which is told. */
  readonly edit: (edit: Edit) => boolean
  /** Puts steps in right after the moment, with its date, as one undo step, and stands after the last of them. */
  readonly insertSteps: (steps: readonly ScenarioStep[]) => boolean
  readonly undo: () => void
  readonly redo: () => void
  /** Shows the world after the step of an index (-1: before the first), and picks that step out. */
  readonly standAt: (index: number) => void
  /** Picks out exactly these; a step among them becomes the moment. */
  readonly select: (items: readonly ItemKey[]) => void
  /** Picks one thing out beside the others, or lets it go. */
  readonly toggle: (item: ItemKey) => void
  /** The line of a variant, or the main line for null. */
  readonly showVariant: (variant: string | null) => void
  readonly setOffer: (offer: string) => void
  /** Begins a connection from a party, whose other end is chosen next; null lets it be. */
  readonly connectFrom: (party: string | null) => void
}

type View = Pick<WorkspaceState, 'selection' | 'offer' | 'connecting'> & { readonly moment: number }

interface Ears {
  /** Hears what every edit came to. */
  readonly onOutcome: (outcome: Outcome) => void
  /** Hears why an edit cannot be. */
  readonly onRefusal: (error: InputError) => void
}

const firstOffer = 'Microsoft 365'

/** Whether something that was picked out is still there. */
function isThere(key: ItemKey, { scenario, run }: DocumentState): boolean {
  const { kind, id, ids } = readKey(key)
  const { cast } = run.line
  const areParties = () => ids.every((each) => each === 'microsoft' || cast.parties.has(each))
  switch (kind) {
    case 'party':
    case 'partnership':
      return areParties()
    case 'affiliation':
      return scenario.affiliations?.some((pair) => ids.every((each) => pair.includes(each))) ?? false
    case 'tenant':
      return cast.tenants.has(id)
    case 'relationship':
      return cast.parties.has(id) && cast.tenants.has(ids[1] ?? '')
    case 'step':
      return findStepIndex(run.line, id) >= 0
    case 'subscription':
    case 'management': {
      const subscription = kind === 'management' ? ids[1] : id
      const isSold = subscription !== undefined && findSale(run.line, subscription) !== undefined
      return isSold || cast.subscriptions.some((each) => each.id === subscription)
    }
  }
}

/** The moment on a line that was edited: after the same step where it is still there, else as many steps in. */
function keepMoment(moment: number, before: Run, after: Run): number {
  const step = before.line.steps[moment]
  if (!step) return Math.min(moment, after.steps.length - 1)
  if (after.line.steps[moment]?.id === step.id) return moment
  const index = findStepIndex(after.line, step.id)
  return index >= 0 ? index : Math.min(moment, after.steps.length) - 1
}

/** Opens a workspace over a document; it begins after the last step. */
export function createWorkspace(document: ScenarioDocument, { onOutcome, onRefusal }: Ears): Workspace {
  const listeners = new Set<() => void>()
  const first = document.getState()
  const end = first.run.steps.length - 1
  let view: View = { moment: end, selection: toStepSelection(first.run, end), offer: firstOffer, connecting: null }
  let seen = first
  let situation = toSituation(first.scenario, first.variant, first.run, end)
  let state: WorkspaceState = { ...seen, ...view, situation }

  function toState(): WorkspaceState {
    const { scenario, variant, run } = seen
    // What is picked out changes often, and everything that is drawn of a situation hangs on its being the same.
    const isSame = state.scenario === scenario && state.variant === variant && state.run === run
    if (!isSame || situation.moment !== view.moment) situation = toSituation(scenario, variant, run, view.moment)
    return { ...seen, ...view, situation }
  }

  function tell(): void {
    state = toState()
    for (const listener of listeners) listener()
  }

  function look(change: Partial<View>): void {
    view = { ...view, ...change }
    tell()
  }

  document.subscribe(() => {
    const before = seen
    seen = document.getState()
    if (seen.run !== before.run) {
      const moment = keepMoment(view.moment, before.run, seen.run)
      const isFromHere = view.connecting === null || isThere(toKey('party', view.connecting), seen)
      view = {
        ...view,
        moment,
        selection: view.selection.filter((key) => isThere(key, seen)),
        connecting: isFromHere ? view.connecting : null
      }
    }
    tell()
  })

  function edit(asked: Edit): boolean {
    const before = document.getState().run
    const done = document.dispatch(asked)
    if (!done.ok) {
      onRefusal(done.error)
      return false
    }
    const { run } = document.getState()
    onOutcome({ kind: 'edit', label: toLabel(asked), took: done.value, changes: findVerdictChanges(before, run), run })
    return true
  }

  function goBack(kind: 'undo' | 'redo'): void {
    const { history, run: before } = document.getState()
    const entry = history[kind].at(-1)
    if (!entry) return
    document[kind]()
    const { run } = document.getState()
    onOutcome({ kind, label: entry.label, took: tookNothing, changes: findVerdictChanges(before, run), run })
  }

  function standAt(index: number): void {
    const moment = Math.max(-1, Math.min(index, seen.run.steps.length - 1))
    look({ moment, selection: toStepSelection(seen.run, moment) })
  }

  function select(items: readonly ItemKey[]): void {
    const step = items.findLast((key) => readKey(key).kind === 'step')
    const index = step ? findStepIndex(seen.run.line, readKey(step).id) : -1
    look({ selection: items, ...(index < 0 ? {} : { moment: index }) })
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    edit,
    insertSteps(steps) {
      const { scenario, variant, run } = seen
      const { line, index } = toPlace(scenario, variant, run.steps.length, view.moment + 1)
      const edits: readonly SingleEdit[] = steps.map((step, nth) => ({
        kind: 'insert-step',
        line,
        index: index + nth,
        step
      }))
      const [only] = edits
      if (!only) return false
      const moment = view.moment + edits.length
      if (!edit(edits.length === 1 ? only : { kind: 'batch', edits: [...edits] })) return false
      standAt(moment)
      const sold = steps.findLast((step) => step.do === 'sell')
      if (sold) look({ offer: sold.offer })
      return true
    },
    undo: () => goBack('undo'),
    redo: () => goBack('redo'),
    standAt,
    select,
    toggle: (item) =>
      select(view.selection.includes(item) ? view.selection.filter((key) => key !== item) : [...view.selection, item]),
    showVariant(variant) {
      document.showVariant(variant)
      standAt(document.getState().run.steps.length - 1)
    },
    setOffer: (offer) => look({ offer }),
    connectFrom: (connecting) => look({ connecting })
  }
}

function toStepSelection(run: Run, index: number): readonly ItemKey[] {
  const step = run.line.steps[index]
  return step ? [toKey('step', step.id)] : []
}
