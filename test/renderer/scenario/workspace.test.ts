import { expect, test } from 'vitest'
import { toKey } from '#renderer/scenario/item-key.ts'
import type { ScenarioStep } from '#shared/domain/step.ts'
import { marketPlace, openWorkspace } from './open-workspace.ts'

const sale: ScenarioStep = { do: 'sell', path: ['microsoft', 'p1', 'r1', 'c1'], offer: 'Azure' }
const three = marketPlace({
  steps: [
    { id: 'a', do: 'connect-customer', partner: 'd1', customer: 'c1', on: '2020-06-02' },
    { id: 'b', ...sale, on: '2020-06-05' },
    { id: 'c', do: 'manage', partner: 'd1', subscription: 'sub-b', on: '2020-06-09' }
  ],
  variants: [{ id: 'v', name: 'Otherwise', after: 'b', steps: [{ id: 'd', do: 'cancel', subscription: 'sub-b' }] }]
})

test('it begins after the last step, with that picked out', () => {
  const { situation, selection } = openWorkspace(three).workspace.getState()
  expect([situation.moment, situation.on, selection]).toEqual([2, '2020-06-09', ['step:c']])
  expect(openWorkspace(marketPlace()).workspace.getState().situation).toMatchObject({ moment: -1, on: '2020-06-01' })
})

test('a step goes in right after the moment, with its date, and is where one stands then', () => {
  const { workspace } = openWorkspace(three)
  workspace.standAt(0)
  expect(workspace.insertSteps([{ do: 'cancel', subscription: 'sub-b' }])).toBe(false)
  expect(workspace.insertSteps([{ do: 'end-customer', partner: 'd1', customer: 'c1' }])).toBe(true)
  const { run, situation, selection, scenario } = workspace.getState()
  expect(run.steps.map(({ step }) => `${step.do} ${step.on}`)).toEqual([
    'connect-customer 2020-06-02',
    'end-customer 2020-06-02',
    'sell 2020-06-05',
    'manage 2020-06-09'
  ])
  expect(situation.moment).toBe(1)
  expect(selection).toEqual([`step:${scenario.steps[1]?.id}`])
})

test('two steps go in as one undo step, and later verdicts that change are told', () => {
  const { workspace, outcomes } = openWorkspace(three)
  workspace.standAt(0)
  workspace.insertSteps([
    { do: 'end-partnership', provider: 'p1', reseller: 'r1' },
    { do: 'onboard', partner: 'p2' }
  ])
  expect(outcomes.at(-1)?.changes.map(({ step, from, to }) => `${step} ${from} ${to}`)).toEqual([
    'b supported not-yet',
    'c supported out-of-order'
  ])
  workspace.undo()
  expect(workspace.getState().run.steps).toHaveLength(3)
  expect(outcomes.at(-1)).toMatchObject({ kind: 'undo' })
  expect(outcomes.at(-1)?.changes.map(({ to }) => to)).toEqual(['supported', 'supported'])
  workspace.redo()
  expect(workspace.getState().run.steps).toHaveLength(5)
})

test('the moment stays after the same step when something goes in or out before it', () => {
  const { workspace } = openWorkspace(three)
  workspace.standAt(1)
  workspace.edit({ kind: 'remove-step', line: null, id: 'a' })
  expect(workspace.getState().situation.moment).toBe(0)
  workspace.undo()
  expect(workspace.getState().situation.moment).toBe(1)
  workspace.edit({ kind: 'remove-step', line: null, id: 'b' })
  expect(workspace.getState().situation.moment).toBe(0)
})

test('what is gone is no longer picked out', () => {
  const { workspace } = openWorkspace(three)
  workspace.select([toKey('party', 'c2'), toKey('party', 'c1'), toKey('tenant', 'c1.main')])
  workspace.edit({ kind: 'remove-party', id: 'c1' })
  expect(workspace.getState().selection).toEqual(['party:c2'])
})

test('a step that is picked out becomes the moment, a party does not', () => {
  const { workspace } = openWorkspace(three)
  workspace.select([toKey('step', 'a')])
  expect(workspace.getState().situation.moment).toBe(0)
  workspace.select([toKey('party', 'c1')])
  expect(workspace.getState().situation.moment).toBe(0)
  workspace.toggle(toKey('party', 'c2'))
  workspace.toggle(toKey('party', 'c1'))
  expect(workspace.getState().selection).toEqual(['party:c2'])
})

test('on a variant, a new step goes to its own steps from where it begins, and to the main line before', () => {
  const { workspace } = openWorkspace(three)
  workspace.showVariant('v')
  workspace.standAt(1)
  workspace.insertSteps([{ do: 'onboard', partner: 'p1' }])
  expect(workspace.getState().scenario.variants?.[0]?.steps.map((step) => step.do)).toEqual(['onboard', 'cancel'])
  workspace.standAt(0)
  workspace.insertSteps([{ do: 'onboard', partner: 'p2' }])
  expect(workspace.getState().scenario.steps.map((step) => step.do)).toEqual([
    'connect-customer',
    'onboard',
    'sell',
    'manage'
  ])
})

test('a refusal is told and changes nothing', () => {
  const { workspace, refusals } = openWorkspace(three)
  const before = workspace.getState()
  expect(workspace.edit({ kind: 'move-step', line: null, id: 'c', to: 0 })).toBe(false)
  expect(refusals).toHaveLength(1)
  expect(workspace.getState().scenario).toBe(before.scenario)
})

test('the offer of a sale is the one that comes next', () => {
  const { workspace } = openWorkspace(three)
  workspace.insertSteps([{ ...sale, offer: 'Dynamics 365' }])
  expect(workspace.getState().offer).toBe('Dynamics 365')
})
