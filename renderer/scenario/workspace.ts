import type { InputError } from '#shared/domain/input-error.ts'
import type { Line } from '#shared/domain/line.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import type { ScenarioStep } from '#shared/domain/step.ts'
import type { Edit, SingleEdit } from '#shared/edits/edit.ts'
import { toLabel } from '#shared/edits/label.ts'
import { sumTook, type Took, tookNothing } from '#shared/edits/took.ts'
import type { Run } from '#shared/simulator/simulate.ts'
import { type ItemKey, readKey, toKey } from './item-key.ts'
import type { DocumentState, ScenarioDocument } from './scenario-document.ts'
import { type Situation, toPlace, toSituation } from './situation.ts'
import { findSale, findStepIndex } from './step-index.ts'
import { findVerdictChanges, type VerdictChange } from './verdict-changes.ts'

/** What an edit came to, beside what it names: told to the person in words. Of edits in quick succession, the last is named. */
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

/**
 * The open scenario, where the person stands in it, and what is picked out. Whether it is saved, or a newer one is being
 * played, is the document's to say: that changes often, and nothing that is drawn of the scenario changes with it.
 */
export interface WorkspaceState extends Omit<DocumentState, 'save' | 'isPlaying'> {
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
  /** The scenario that the next edit is done to: what is new in it has to be new there. */
  readonly getNewest: () => Scenario
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

/** Where one will stand, and on which line: the newest one, which may not be played yet. */
interface Aim {
  readonly line: Line
  readonly moment: number
  /** What will be picked out; null where that is what is picked out already. */
  readonly items: readonly ItemKey[] | null
}

/** What is to be told once the newest line is played. */
interface Untold extends Pick<Outcome, 'kind' | 'label' | 'took'> {
  /** The run that the verdicts are compared with; null where another line was chosen since. */
  readonly before: Run | null
}

/** Who hears what is done in a workspace. */
export interface Ears {
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
function keepMoment(moment: number, before: Line, after: Line): number {
  if (before === after) return moment
  const step = before.steps[moment]
  if (!step) return Math.min(moment, after.steps.length - 1)
  if (after.steps[moment]?.id === step.id) return moment
  const index = findStepIndex(after, step.id)
  return index >= 0 ? index : Math.min(moment, after.steps.length) - 1
}

/** Opens a workspace over a document; it begins after the last step. */
export function createWorkspace(document: ScenarioDocument, { onOutcome, onRefusal }: Ears): Workspace {
  const listeners = new Set<() => void>()
  const first = document.getState()
  const end = first.run.steps.length - 1
  let view: View = { moment: end, selection: toStepSelection(first.run.line, end), offer: firstOffer, connecting: null }
  let seen = first
  let situation = toSituation(first.scenario, first.variant, first.run, end)
  let state: WorkspaceState = { ...first, ...view, situation }
  let aim: Aim = { line: first.run.line, moment: end, items: null }
  let untold: Untold | null = null
  let isActing = false

  function toState(): WorkspaceState {
    const { id, scenario, variant, run, history } = seen
    // What is picked out changes often, and everything that is drawn of a situation hangs on its being the same.
    const isSame = state.scenario === scenario && state.variant === variant && state.run === run
    if (!isSame || situation.moment !== view.moment) situation = toSituation(scenario, variant, run, view.moment)
    return { id, scenario, variant, run, history, ...view, situation }
  }

  function tell(): void {
    state = toState()
    for (const listener of listeners) listener()
  }

  function look(change: Partial<View>): void {
    view = { ...view, ...change }
    tell()
  }

  /** What is not there yet is aimed at; what is there is looked at. */
  function aimAt(moment: number, items: readonly ItemKey[]): void {
    const { line } = document.getNewest()
    aim = { line, moment, items: seen.isPlaying ? items : null }
    if (!seen.isPlaying) look({ moment, selection: items })
  }

  function hear(): void {
    const before = seen
    seen = document.getState()
    const { line } = document.getNewest()
    aim = { ...aim, line, moment: keepMoment(aim.moment, aim.line, line) }
    if (seen.run !== before.run) {
      const isFromHere = view.connecting === null || isThere(toKey('party', view.connecting), seen)
      view = {
        ...view,
        moment: aim.moment,
        selection: (aim.items ?? view.selection).filter((key) => isThere(key, seen)),
        connecting: isFromHere ? view.connecting : null
      }
      aim = { ...aim, items: null }
    }
    if (seen.run !== before.run || seen.scenario !== before.scenario || seen.variant !== before.variant) tell()
    if (!isActing) tellOutcome()
  }
  document.subscribe(hear)
  hear()

  function tellOutcome(): void {
    if (!untold || seen.isPlaying) return
    const { before, ...outcome } = untold
    const { run } = seen
    untold = null
    onOutcome({ ...outcome, changes: before ? findVerdictChanges(before, run) : [], run })
  }

  /** Does something to the document; what it came to is told now, or when it is played. */
  function act(kind: Outcome['kind'], label: Outcome['label'], change: () => Took | null): boolean {
    const before = seen.run
    isActing = true
    let took: Took | null
    try {
      took = change()
    } finally {
      isActing = false
    }
    if (!took) return false
    const isOneMore = untold?.kind === 'edit' && kind === 'edit'
    untold = {
      kind,
      label,
      took: untold && isOneMore ? sumTook(untold.took, took) : took,
      before: untold ? untold.before : before
    }
    tellOutcome()
    return true
  }

  function edit(asked: Edit): boolean {
    return act('edit', toLabel(asked), () => {
      const done = document.dispatch(asked)
      if (!done.ok) onRefusal(done.error)
      return done.ok ? done.value : null
    })
  }

  function goBack(kind: 'undo' | 'redo'): void {
    const entry = document.getNewest().history[kind].at(-1)
    if (!entry) return
    act(kind, entry.label, () => {
      document[kind]()
      return tookNothing
    })
  }

  function standAt(index: number): void {
    const { line } = seen.run
    const moment = Math.max(-1, Math.min(index, line.steps.length - 1))
    aim = { line: aim.line, moment: keepMoment(moment, line, aim.line), items: null }
    look({ moment, selection: toStepSelection(line, moment) })
  }

  /** The index of the last step among some things on a line; undefined where none of them is one of its steps. */
  function findMoment(items: readonly ItemKey[], line: Line): number | undefined {
    const step = items.findLast((key) => readKey(key).kind === 'step')
    const index = step ? findStepIndex(line, readKey(step).id) : -1
    return index < 0 ? undefined : index
  }

  function select(items: readonly ItemKey[]): void {
    if (seen.isPlaying && !items.every((key) => isThere(key, seen))) {
      aimAt(findMoment(items, aim.line) ?? aim.moment, items)
      return
    }
    const moment = findMoment(items, seen.run.line) ?? view.moment
    aim = { ...aim, moment: keepMoment(moment, seen.run.line, aim.line), items: null }
    look({ selection: items, moment })
  }

  return {
    getState: () => state,
    getNewest: () => document.getNewest().scenario,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    edit,
    insertSteps(steps) {
      const { scenario, variant, line: newest } = document.getNewest()
      const { line, index } = toPlace(scenario, variant, newest.steps.length, aim.moment + 1)
      const edits: readonly SingleEdit[] = steps.map((step, nth) => ({
        kind: 'insert-step',
        line,
        index: index + nth,
        step
      }))
      const [only] = edits
      if (!only) return false
      const moment = aim.moment + edits.length
      if (!edit(edits.length === 1 ? only : { kind: 'batch', edits: [...edits] })) return false
      aimAt(moment, toStepSelection(aim.line, moment))
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
      if (untold) untold = { ...untold, before: null }
      document.showVariant(variant)
      const { line } = document.getNewest()
      const moment = line.steps.length - 1
      aimAt(moment, toStepSelection(line, moment))
    },
    setOffer: (offer) => look({ offer }),
    connectFrom: (connecting) => look({ connecting })
  }
}

function toStepSelection(line: Line, index: number): readonly ItemKey[] {
  const step = line.steps[index]
  return step ? [toKey('step', step.id)] : []
}
