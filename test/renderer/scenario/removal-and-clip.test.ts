import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readClip, toClip, toFreeName, toPaste } from '#renderer/scenario/clip.ts'
import { type ItemKey, toKey } from '#renderer/scenario/item-key.ts'
import { toRemoval } from '#renderer/scenario/to-removal.ts'
import { checkScenario, printScenario } from '#shared/domain/parse-scenario.ts'
import { mulberry32, randomScenario } from '#test/acceptance/random-scenarios.ts'
import { check, marketPlace, openWorkspace } from './open-workspace.ts'

const scenarios = fc.integer().map((seed) => check(randomScenario(mulberry32(seed))))

/** Everything that can be picked out in a workspace at its end. */
function everyKey(workspace: ReturnType<typeof openWorkspace>['workspace']): readonly ItemKey[] {
  const { scenario, situation } = workspace.getState()
  const { cast, steps } = situation.line
  return [
    ...[...cast.parties.keys(), 'microsoft'].map((id) => toKey('party', id)),
    ...[...cast.tenants.keys()].map((id) => toKey('tenant', id)),
    ...steps.map(({ id }) => toKey('step', id)),
    ...[...situation.world.subscriptions.keys()].map((id) => toKey('subscription', id)),
    ...[...situation.world.partnerships.keys()].map((pair) => toKey('partnership', pair)),
    ...[...situation.world.customers.keys()].map((pair) => toKey('relationship', pair)),
    ...[...situation.world.managements.keys()].map((pair) => toKey('management', pair)),
    ...(scenario.affiliations ?? []).map((pair) => toKey('affiliation', ...pair))
  ]
}

test('anything that is picked out can be removed, or is told to be what cannot', () => {
  fc.assert(
    fc.property(scenarios, fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), (scenario, picks) => {
      const { workspace, refusals } = openWorkspace(scenario)
      const keys = everyKey(workspace)
      const picked = [...new Set(picks.map((pick) => keys[pick % keys.length] as ItemKey))]
      const edit = toRemoval(picked, workspace.getState().situation)
      if (!edit) return
      expect(workspace.edit(edit), JSON.stringify([edit, refusals])).toBe(true)
      workspace.undo()
      expect(workspace.getState().scenario).toEqual(scenario)
    }),
    { numRuns: 150 }
  )
})

test('what a step has made goes with that step, what is given by itself', () => {
  const { workspace } = openWorkspace(
    marketPlace({
      steps: [
        { id: 'ask', do: 'request-partnership', provider: 'p2', reseller: 'r1' },
        { id: 'take', do: 'accept-partnership', provider: 'p2', reseller: 'r1' },
        { id: 'sale', do: 'sell', path: ['microsoft', 'd1', 'c1'], offer: 'Azure' }
      ]
    })
  )
  const { situation } = workspace.getState()
  const remove = (key: ItemKey) => toRemoval([key], situation)
  expect(remove(toKey('partnership', 'p1', 'r1'))).toMatchObject({ kind: 'remove-partnership' })
  expect(remove(toKey('partnership', 'p2', 'r1'))).toMatchObject({ kind: 'remove-step', id: 'take' })
  expect(remove(toKey('subscription', 'sub-sale'))).toMatchObject({ kind: 'remove-step', id: 'sale' })
  expect(remove(toKey('relationship', 'd1', 'c1.main'))).toMatchObject({ kind: 'remove-step', id: 'sale' })
  expect(remove(toKey('tenant', 'r1.csp'))).toBeUndefined()
  expect(remove(toKey('party', 'microsoft'))).toBeUndefined()
})

test('any cast can be copied and pasted, into its own scenario and into another', () => {
  fc.assert(
    fc.property(scenarios, scenarios, fc.array(fc.nat(), { minLength: 1, maxLength: 8 }), (from, into, picks) => {
      const keys = picks.map((pick) => toKey('party', from.parties[pick % from.parties.length]?.id ?? ''))
      const clip = toClip(keys, from)
      if (!clip) return
      const read = readClip(printScenario(clip))
      if (!read) throw new Error(JSON.stringify(checkScenario(clip)))
      for (const target of [from, into]) {
        const { workspace, refusals } = openWorkspace(target)
        const { edit, selection } = toPaste(read, target)
        expect(workspace.edit(edit), JSON.stringify(refusals)).toBe(true)
        const { scenario } = workspace.getState()
        expect(scenario.parties).toHaveLength(target.parties.length + clip.parties.length)
        expect(scenario.tenants?.length ?? 0).toBe((target.tenants?.length ?? 0) + (clip.tenants?.length ?? 0))
        expect(selection).toHaveLength(clip.parties.length)
        workspace.undo()
        expect(workspace.getState().scenario).toEqual(target)
      }
    }),
    { numRuns: 100 }
  )
})

test('copies have names of their own', () => {
  const taken = new Set(['Adatum', 'Adatum 2', 'Wingtip 7'])
  expect(['Adatum', 'Adatum 2', 'Wingtip 7', 'Contoso'].map((name) => toFreeName(name, taken))).toEqual([
    'Adatum 3',
    'Adatum 3',
    'Wingtip 2',
    'Contoso'
  ])
})

test('text that is no scenario is no clip', () => {
  expect(['', 'hello', '{"format":"csp-scenario"}', '[]'].map(readClip)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined
  ])
})
