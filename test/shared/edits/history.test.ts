import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Scenario } from '#shared/domain/scenario.ts'
import { applyPatch } from '#shared/edits/apply-patch.ts'
import {
  emptyHistory,
  type History,
  type HistoryEntry,
  record,
  redo,
  replayHistory,
  undo
} from '#shared/edits/history.ts'
import { toLabel } from '#shared/edits/label.ts'
import { apply, smallWorld } from './small-world.ts'

function toEntry(scenario: Scenario, title: string): { entry: HistoryEntry; scenario: Scenario } {
  const edit = { kind: 'set-title', title } as const
  const done = apply(scenario, edit)
  const entry = { kind: 'edit', label: toLabel(edit), patch: done.patch, inverse: done.inverse } as const
  return { entry, scenario: done.scenario }
}

/** A session: titles that are set, and undos and redos between them. */
interface Session {
  readonly scenario: Scenario
  readonly history: History
  readonly journal: readonly HistoryEntry[]
}

type Move = { readonly kind: 'edit'; readonly title: string } | { readonly kind: 'undo' | 'redo' }

function play(session: Session, move: Move): Session {
  if (move.kind === 'edit') {
    const { entry, scenario } = toEntry(session.scenario, move.title)
    return { scenario, history: record(session.history, entry), journal: [...session.journal, entry] }
  }
  const next = move.kind === 'undo' ? undo(session.history) : redo(session.history)
  if (!next) return session
  const { scenario } = applyPatch(session.scenario, next.entry.patch)
  return { scenario, history: next.history, journal: [...session.journal, next.entry] }
}

const moves = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('edit' as const), title: fc.constantFrom('a', 'b', 'c') }),
    fc.constantFrom({ kind: 'undo' as const }, { kind: 'redo' as const })
  ),
  { maxLength: 30 }
)
const start: Session = { scenario: smallWorld(), history: emptyHistory, journal: [] }

describe('a history', () => {
  test('takes back what was done last, and does it again', () => {
    fc.assert(
      fc.property(moves, fc.constantFrom('x', 'y'), (before, title) => {
        const session = before.reduce(play, start)
        const edited = play(session, { kind: 'edit', title })
        expect(edited.history.redo).toEqual([])
        const undone = play(edited, { kind: 'undo' })
        expect(undone.scenario).toEqual(session.scenario)
        expect(undone.history.undo).toEqual(session.history.undo)
        const redone = play(undone, { kind: 'redo' })
        expect(redone.scenario).toEqual(edited.scenario)
        expect(redone.history).toEqual(edited.history)
      })
    )
  })

  test('is the same when it is made of the journal', () => {
    fc.assert(
      fc.property(moves, (all) => {
        const session = all.reduce(play, start)
        const replayed = replayHistory(session.journal)
        const bare = ({ undo, redo }: History) =>
          [undo, redo].map((list) => list.map(({ label, patch }) => [label, patch]))
        expect(bare(replayed)).toEqual(bare(session.history))
        expect(replayed).toEqual(session.history)
        const told = session.journal.reduce(
          (scenario, { patch }) => applyPatch(scenario, patch).scenario,
          start.scenario
        )
        expect(told).toEqual(session.scenario)
      })
    )
  })

  test('tells in each entry how to take that very entry back', () => {
    fc.assert(
      fc.property(moves, (all) => {
        const { journal, scenario } = all.reduce(play, start)
        const back = journal.toReversed().reduce((now, { inverse }) => applyPatch(now, inverse).scenario, scenario)
        expect(back).toEqual(start.scenario)
      })
    )
  })

  test('with nothing in it has nothing to take back or do again', () => {
    expect(undo(emptyHistory)).toBeUndefined()
    expect(redo(emptyHistory)).toBeUndefined()
  })

  test('skips in a journal the undo of what lies before its start', () => {
    const { entry } = toEntry(start.scenario, 'a')
    expect(replayHistory([{ ...entry, kind: 'undo' }, { ...entry, kind: 'redo' }, entry])).toEqual({
      undo: [entry],
      redo: []
    })
  })
})
