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
import { createPlayer, type Playable, type Player } from './player.ts'
import { startRunWorker } from './runner.ts'

/** Whether what is on the screen is on the disk. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: Failure }

/** The open scenario at one moment: file, run and history belong together. */
export interface DocumentState {
  readonly id: string
  readonly scenario: Scenario
  /** The variant that is shown, or null for the main line. */
  readonly variant: string | null
  readonly run: Run
  readonly history: history.History<JournalEntry>
  /** Whether there is a newer one, which is still being played. */
  readonly isPlaying: boolean
  readonly save: SaveState
}

/** The scenario with all that was done to it, also what is not played yet. */
export interface Newest extends Playable {
  readonly history: history.History<JournalEntry>
}

/** The open scenario: the only place where a scenario changes. */
export interface ScenarioDocument {
  readonly getState: () => DocumentState
  /** What the next edit is done to. */
  readonly getNewest: () => Newest
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
  /** Plays no more; what was done is saved all the same. */
  readonly close: () => void
}

function toEntry({ kind, label, patch, inverse }: history.HistoryEntry): JournalEntry {
  return { kind, label, patch: [...patch], inverse: [...inverse] }
}

/** Opens a document; a long line is played beside the page first. */
export async function openScenarioDocument(
  open: OpenScenario,
  client: Client,
  player = createPlayer(startRunWorker)
): Promise<ScenarioDocument> {
  const { scenario } = open
  const line = toMainLine(scenario)
  const run = await new Promise<Run>((played) => {
    const short = player.play({ scenario, variant: null, line }, undefined, played)
    if (short) played(short)
  })
  return createScenarioDocument(open, client, player, run)
}

/**
 * Opens a document over what the store gave; edits are sent as they come and acknowledged when they are on the disk.
 * @param firstRun that of the main line
 */
export function createScenarioDocument(
  open: OpenScenario,
  client: Client,
  player: Player = createPlayer(startRunWorker),
  firstRun = simulate(toMainLine(open.scenario))
): ScenarioDocument {
  const listeners = new Set<() => void>()
  let head: Head = open.head
  let pending: JournalEntry[] = []
  let sending: Promise<void> | null = null
  let state: DocumentState = {
    id: open.id,
    scenario: open.scenario,
    variant: null,
    run: firstRun,
    history: { undo: open.undo, redo: open.redo },
    isPlaying: false,
    save: { kind: 'saved' }
  }
  let newest: Newest = { scenario: state.scenario, variant: null, line: state.run.line, history: state.history }

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

  function show(run: Run): void {
    const { scenario, variant, history } = newest
    change({ scenario, variant, history, run, isPlaying: false })
  }

  function play({ scenario, variant, history }: Omit<Newest, 'line'>): void {
    const before = state.run
    const own = findLine(scenario, variant, before.line)
    const line = own ?? toMainLine(scenario, before.line)
    newest = { scenario, variant: own ? variant : null, line, history }
    const run = player.play(newest, before, show)
    if (run) show(run)
    else change({ isPlaying: true })
  }

  function go(scenario: Scenario, entry: JournalEntry, history: Newest['history']): void {
    player.follow(entry.patch)
    play({ scenario, variant: newest.variant, history })
    pending = [...pending, entry]
    flush()
  }

  function move(step: history.HistoryMove<JournalEntry> | undefined): void {
    if (!step) return
    const { scenario } = applyPatch(newest.scenario, step.entry.patch)
    go(scenario, toEntry(step.entry), step.history)
  }

  return {
    getState: () => state,
    getNewest: () => newest,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    dispatch(edit) {
      const applied = applyEdit(newest.scenario, edit)
      if (!applied.ok) return failure(applied.error)
      const { scenario, patch, inverse, took } = applied.value
      if (patch.length === 0) return success(took)
      const entry = toEntry({ kind: 'edit', label: toLabel(edit), patch, inverse })
      go(scenario, entry, history.record(newest.history, entry))
      return success(took)
    },
    undo: () => move(history.undo(newest.history)),
    redo: () => move(history.redo(newest.history)),
    showVariant: (variant) => play({ ...newest, variant }),
    retry: flush,
    settled: async () => {
      while (sending) await sending
    },
    close: player.close
  }
}
