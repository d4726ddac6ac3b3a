import { expect, test, vi } from 'vitest'
import { toKey } from '#renderer/scenario/item-key.ts'
import { createPlayer, mostAtOnce } from '#renderer/scenario/player.ts'
import { type DocumentState, openScenarioDocument } from '#renderer/scenario/scenario-document.ts'
import { createWorkspace, type Outcome } from '#renderer/scenario/workspace.ts'
import { toMainLine } from '#shared/domain/line.ts'
import type { SingleEdit } from '#shared/edits/edit.ts'
import { simulate } from '#shared/simulator/simulate.ts'
import { createHandRunner, longScenario, openByHand } from './hand-runner.ts'
import { storing } from './open-workspace.ts'

const long = longScenario(mostAtOnce + 500)
const first: SingleEdit = { kind: 'remove-step', line: null, id: 'k0' }
const onboard = { do: 'onboard', partner: 'd1' } as const

/** What a state shows, read out; the run has to be that of its scenario. */
function readOut({ scenario, variant, run }: DocumentState) {
  const { line, steps, verdict } = run
  expect(line.source.scenario).toBe(scenario)
  return { variant, verdict, steps: steps.map((each) => [each.step.id, each.verdict, each.effects]) }
}

/** What a scenario comes to when it is played from scratch. */
function playHere(scenario: DocumentState['scenario']) {
  const { steps, verdict } = simulate(toMainLine(scenario))
  return { variant: null, verdict, steps: steps.map((each) => [each.step.id, each.verdict, each.effects]) }
}

function openWorkspaceByHand(scenario = long) {
  const hand = openByHand(scenario)
  const outcomes: Outcome[] = []
  const onRefusal = vi.fn()
  const workspace = createWorkspace(hand.document, { onOutcome: (each) => outcomes.push(each), onRefusal })
  return { ...hand, workspace, outcomes, onRefusal }
}

test('a change near the end of a long line is played at once, and no runner is started', () => {
  const { document, messages } = openByHand(long)
  document.dispatch({ kind: 'insert-step', line: null, index: 600, step: onboard })
  expect(document.getState().isPlaying).toBe(false)
  expect(messages).toEqual([])
  expect(readOut(document.getState())).toEqual(playHere(document.getState().scenario))
})

test('until a long line is played the state before the edit stays, whole; then all of it changes at once', async () => {
  const { document, finish, goOn } = openByHand(long)
  const before = document.getState()
  expect(document.dispatch(first)).toMatchObject({ ok: true })
  expect(document.getState()).toMatchObject({ isPlaying: true })
  const seen: DocumentState[] = []
  document.subscribe(() => seen.push(document.getState()))
  goOn()
  goOn()
  await document.settled()
  for (const { scenario, run, history, isPlaying } of [...seen, document.getState()]) {
    expect(isPlaying).toBe(true)
    expect([scenario === before.scenario, run === before.run, history === before.history]).toEqual([true, true, true])
  }
  finish()
  const { scenario, history, isPlaying } = document.getState()
  expect(isPlaying).toBe(false)
  expect(history.undo).toHaveLength(1)
  expect(scenario.steps).toHaveLength(long.steps.length - 1)
  expect(readOut(document.getState())).toEqual(playHere(scenario))
})

test('what is done meanwhile is done to the newest and saved as it comes, and only the newest is shown', async () => {
  const { document, finish, goOn, messages } = openByHand(long)
  const shown: DocumentState[] = []
  document.subscribe(() => shown.push(document.getState()))
  document.dispatch(first)
  goOn()
  goOn()
  document.dispatch({ kind: 'remove-step', line: null, id: 'k1' })
  document.dispatch({ kind: 'set-title', title: 'Shorter' })
  goOn()
  document.undo()
  document.undo()
  document.redo()
  expect(document.dispatch(first)).toMatchObject({ ok: false })
  await document.settled()
  expect(document.getState()).toMatchObject({ isPlaying: true, save: { kind: 'saved' } })
  finish()
  const { scenario, history, run } = document.getState()
  expect([scenario.title, scenario.steps[0]?.id]).toEqual(['', 'k2'])
  expect([history.undo.length, history.redo.length]).toEqual([2, 1])
  expect(readOut(document.getState())).toEqual(playHere(scenario))
  expect(new Set(shown.map((state) => state.run)).size).toBe(2)
  expect(run.line).toBe(document.getNewest().line)
  expect(messages.filter(({ kind }) => kind === 'open')).toHaveLength(1)
})

test('an undo that leaves nothing to judge calls the judging off', () => {
  const { document, finish } = openByHand(long)
  const before = document.getState()
  document.dispatch(first)
  document.undo()
  expect(document.getState()).toMatchObject({ isPlaying: false })
  expect(document.getState().history.redo).toHaveLength(1)
  expect(document.getState().run.steps).toEqual(before.run.steps)
  const { run } = document.getState()
  finish()
  expect(document.getState().run).toBe(run)
})

test('a runner that fails, at work or from the start, leaves the playing to the page', () => {
  const { document, fail, goOn, messages, isStopped } = openByHand(long)
  document.dispatch(first)
  goOn()
  goOn()
  fail()
  expect(document.getState().isPlaying).toBe(false)
  expect(isStopped()).toBe(true)
  expect(readOut(document.getState())).toEqual(playHere(document.getState().scenario))
  const told = messages.length
  document.undo()
  expect(document.getState()).toMatchObject({ isPlaying: false, scenario: long })
  expect(messages).toHaveLength(told)

  const player = createPlayer(() => {
    throw new Error('there are no workers')
  })
  const line = toMainLine(long)
  const run = player.play({ scenario: long, variant: null, line }, undefined, () => expect.unreachable())
  expect(run?.steps).toHaveLength(long.steps.length)
})

test('a long line is played beside before it is opened', async () => {
  const hand = createHandRunner()
  const open = { id: 'one', scenario: long, head: { sequence: 0, hash: '' }, undo: [], redo: [] }
  const opening = openScenarioDocument(open, storing, hand.player)
  expect(hand.messages.map(({ kind }) => kind)).toEqual(['open', 'judge'])
  hand.finish()
  const document = await opening
  expect(readOut(document.getState())).toEqual(playHere(long))
  document.close()
  expect(hand.isStopped()).toBe(true)
})

test('a step that is put in is stood at and told once it is played, also where more went in after it', () => {
  const { workspace, outcomes, finish } = openWorkspaceByHand()
  workspace.standAt(1)
  expect(workspace.insertSteps([{ ...onboard, id: 'x' }])).toBe(true)
  expect(workspace.insertSteps([{ ...onboard, id: 'y' }])).toBe(true)
  expect(workspace.getState()).toMatchObject({ selection: ['step:k1'], situation: { moment: 1 } })
  expect(outcomes).toEqual([])
  finish()
  const { run, situation, selection } = workspace.getState()
  expect(run.steps.slice(0, 5).map(({ step }) => step.id)).toEqual(['k0', 'k1', 'x', 'y', 'k2'])
  expect([situation.moment, selection]).toEqual([3, ['step:y']])
  expect(outcomes).toHaveLength(1)
  expect(outcomes[0]).toMatchObject({ kind: 'edit', changes: [], run })
})

test('verdicts that changed are told when they are there, and what was undone meanwhile is not', () => {
  const { workspace, outcomes, finish } = openWorkspaceByHand()
  workspace.standAt(-1)
  workspace.edit({ kind: 'change-party', id: 'd1', change: { completed: [] } })
  workspace.edit({ kind: 'set-title', title: 'Not ready' })
  expect(outcomes).toEqual([])
  finish()
  expect(outcomes).toHaveLength(1)
  expect(outcomes[0]?.label.edit).toBe('set-title')
  expect(outcomes[0]?.changes.length).toBeGreaterThan(mostAtOnce)
  const { verdict } = workspace.getState().run
  workspace.undo()
  workspace.undo()
  workspace.redo()
  finish()
  expect(outcomes.slice(1).map(({ kind }) => kind)).toEqual(['undo', 'redo'])
  expect(workspace.getState().run.verdict).toBe(verdict)
})

test('whoever goes elsewhere meanwhile stays there', () => {
  const { workspace, finish } = openWorkspaceByHand()
  workspace.standAt(1)
  workspace.insertSteps([onboard])
  workspace.standAt(4)
  finish()
  expect(workspace.getState()).toMatchObject({ selection: ['step:k4'], situation: { moment: 5 } })
})

test('what is new is picked out once it is there', () => {
  const { workspace, finish, onRefusal } = openWorkspaceByHand()
  workspace.select([toKey('party', 'c1')])
  const party = { id: 'c2', kind: 'customer', name: 'Wingtip', market: 'KR' } as const
  expect(workspace.edit({ kind: 'add-party', party })).toBe(true)
  workspace.select([toKey('party', 'c2')])
  expect(workspace.getState().selection).toEqual(['party:c1'])
  expect(workspace.edit({ kind: 'add-party', party })).toBe(false)
  expect(onRefusal).toHaveBeenCalledOnce()
  finish()
  expect(workspace.getState().selection).toEqual(['party:c2'])
})

test('a variant is shown, and its end stood at, once it is played', () => {
  const steps = longScenario(2100).steps.map((step) => ({ ...step, id: `v${step.id}` }))
  const { document, workspace, finish, outcomes } = openWorkspaceByHand({
    ...long,
    variants: [{ id: 'v', name: 'Other', after: 'k4', steps }]
  })
  workspace.showVariant('v')
  expect(workspace.getState().variant).toBe(null)
  expect(document.getState().isPlaying).toBe(true)
  finish()
  expect(workspace.getState()).toMatchObject({ variant: 'v', selection: ['step:vk2099'] })
  expect(workspace.getState().situation.moment).toBe(2104)
  expect(outcomes).toEqual([])
})
