import type { Client } from '#renderer/host.ts'
import type { Failure } from '#shared/contract/answer.ts'
import type { Head, JournalEntry, OpenScenario } from '#shared/contract/models.ts'
import type { InputError } from '#shared/domain/input-error.ts'
import { findLine, toMainLine } from '#shared/domain/line.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { applyEdit } from '#shared/edits/apply-edit.ts'
import { applyPatch } from '#shared/edits/apply-patch.ts'
import type { Edit } from '#shared/edits/edit.ts'
import * as history from '#shared/edits/history.ts'
import { toLabel } from '#shared/edits/label.ts'
import type { Took } from '#shared/edits/took.ts'
import { failure, type Result, success } from '#shared/kernel/result.ts'
import { type Run, simulate } from '#shared/simulator/simulate.ts'

/** Whether what is on the screen is on the disk. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: Failure }

/** The open scenario at one moment. */
export interface DocumentState {
  readonly id: string
  readonly scenario: Scenario
  /** The variant that is shown, or null for the main line. */
  readonly variant: string | null
  readonly run: Run
  readonly history: history.History<JournalEntry>
  readonly save: SaveState
}

/** The open scenario: the only place where a scenario changes. */
export interface ScenarioDocument {
  readonly getState: () => DocumentState
  readonly subscribe: (listener: () => void) => () => void
  /** Does an edit; one call is one undo step. Answers what it took along, or why it cannot be. */
  readonly dispatch: (edit: Edit) => Result<Took, InputError>
  readonly undo: () => void
  readonly redo: () => void
  readonly showVariant: (variant: string | null) => void
  /** Tries again to save what could not be saved. */
  readonly retry: () => void
  /** Resolves when nothing is left to save, or saving failed. */
  readonly settled: () => Promise<void>
}

function play(scenario: Scenario, variant: string | null, previous?: Run): Run {
  const line = findLine(scenario, variant, previous?.line) ?? toMainLine(scenario, previous?.line)
  return simulate(line, previous)
}

function toEntry({ kind, label, patch, inverse }: history.HistoryEntry): JournalEntry {
  return { kind, label, patch: [...patch], inverse: [...inverse] }
}

/** Opens a document over what the store gave; edits are sent as they come and acknowledged when they are on the disk. */
export function createScenarioDocument(open: OpenScenario, client: Client): ScenarioDocument {
  const listeners = new Set<() => void>()
  let head: Head = open.head
  let pending: JournalEntry[] = []
  let sending: Promise<void> | null = null
  let state: DocumentState = {
    id: open.id,
    scenario: open.scenario,
    variant: null,
    run: play(open.scenario, null),
    history: { undo: open.undo, redo: open.redo },
    save: { kind: 'saved' }
  }

  function change(next: Partial<DocumentState>): void {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }

  async function send(): Promise<void> {
    while (pending.length > 0) {
      const entries = pending.slice(0, 1000)
      const answer = await client.call('scenario.save', { id: open.id, base: head, entries })
      if (!answer.ok) {
        change({ save: { kind: 'failed', error: answer.error } })
        return
      }
      head = answer.value.head
      pending = pending.slice(entries.length)
    }
    change({ save: { kind: 'saved' } })
  }

  function flush(): void {
    if (sending || pending.length === 0) return
    change({ save: { kind: 'saving' } })
    sending = send().finally(() => {
      sending = null
      if (state.save.kind !== 'failed') flush()
    })
  }

  function show(scenario: Scenario, entry: JournalEntry, next: DocumentState['history']): void {
    const variant = scenario.variants?.some((each) => each.id === state.variant) ? state.variant : null
    change({ scenario, variant, run: play(scenario, variant, state.run), history: next })
    pending = [...pending, entry]
    flush()
  }

  function move(step: history.HistoryMove<JournalEntry> | undefined): void {
    if (!step) return
    const { scenario } = applyPatch(state.scenario, step.entry.patch)
    show(scenario, toEntry(step.entry), step.history)
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    dispatch(edit) {
      const applied = applyEdit(state.scenario, edit)
      if (!applied.ok) return failure(applied.error)
      const { scenario, patch, inverse, took } = applied.value
      if (patch.length === 0) return success(took)
      const entry = toEntry({ kind: 'edit', label: toLabel(edit), patch, inverse })
      show(scenario, entry, history.record(state.history, entry))
      return success(took)
    },
    undo: () => move(history.undo(state.history)),
    redo: () => move(history.redo(state.history)),
    showVariant: (variant) => change({ variant, run: play(state.scenario, variant) }),
    retry: flush,
    settled: async () => {
      while (sending) await sending
    }
  }
}
