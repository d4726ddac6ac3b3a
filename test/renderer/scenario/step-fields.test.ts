import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  fieldsOf,
  findLacking,
  newDraft,
  type StepDraft,
  settleDraft,
  toChoices,
  toDraft,
  toStep
} from '#renderer/scenario/step-fields.ts'
import { findLine } from '#shared/domain/line.ts'
import { capabilities } from '#shared/domain/party.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { EndRoute, OfferKind, ScenarioStep, verbs } from '#shared/domain/step.ts'
import { applyEdit } from '#shared/edits/apply-edit.ts'
import { smallWorld } from '#test/shared/edits/small-world.ts'

const id = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,8}$/).filter((text) => text !== 'microsoft')
const about = { id, on: fc.constantFrom('2020-06-01', '2020-07-02'), note: fc.constantFrom('', 'a note', '메모') }
const required = { requiredKeys: ['do'] as const }

function step<Fields extends Record<string, fc.Arbitrary<unknown>>>(verb: string, fields: Fields, optional = {}) {
  const given = { do: fc.constant(verb), ...fields }
  const keys = Object.keys(given) as (keyof typeof given)[]
  return fc.record({ ...given, ...about, ...optional }, { ...required, requiredKeys: keys as never })
}

const pair = { provider: id, reseller: id }
const anyStep: fc.Arbitrary<ScenarioStep> = fc
  .oneof(
    ...['onboard', 'enroll', 'sign-agreement'].map((verb) => step(verb, { partner: id })),
    step('add-capability', { partner: id, capability: fc.constantFrom(...capabilities) }),
    ...['request-partnership', 'accept-partnership', 'decline-partnership'].map((verb) => step(verb, pair)),
    step('end-partnership', pair, { route: fc.constantFrom(...EndRoute.options) }),
    ...['connect-customer', 'end-customer'].map((verb) => step(verb, { partner: id, customer: id }, { tenant: id })),
    step('associate-reseller', { ...pair, new: fc.constant(true) }),
    step('associate-reseller', { ...pair, new: fc.constant(false), subscription: id }),
    step(
      'sell',
      {
        path: fc.array(id, { minLength: 1, maxLength: 9 }).map((rest) => ['microsoft', ...rest]),
        offer: fc.string({ maxLength: 20 }).filter((text) => /^[\x20-\x7e]*$/.test(text))
      },
      { offerKind: fc.constantFrom(...OfferKind.options), tenant: id, as: id }
    ),
    step('provision', { subscription: id, tenant: id }),
    step('cancel', { subscription: id }),
    ...['manage', 'stop-managing'].map((verb) => step(verb, { partner: id, subscription: id }))
  )
  .map((value) => ScenarioStep.parse(value))

test('a form loses nothing of any step', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(anyStep, (given) => {
      seen.add(given.do)
      expect(toStep(toDraft(given, 'Azure'))).toEqual(given)
    }),
    { numRuns: 2000 }
  )
  expect([...seen].toSorted()).toEqual([...verbs].toSorted())
})

const ids = ['', 'nowhere', 'p1', 'r1', 'd1', 'c1', 'c2', 'r1.own', 'r1-dir', 'c1.main', 'c2.b', 'old', 'k', 'sub-s1']
const anyId = fc.constantFrom(...ids)
const anyDraft: fc.Arbitrary<StepDraft> = fc.record({
  id: fc.constant(null),
  verb: fc.constantFrom(...verbs),
  on: fc.constant(null),
  note: fc.constantFrom(null, '', 'a note'),
  partner: anyId,
  provider: anyId,
  reseller: anyId,
  customer: anyId,
  tenant: fc.option(anyId),
  subscription: anyId,
  capability: fc.constantFrom(...capabilities),
  route: fc.option(fc.constantFrom(...EndRoute.options)),
  between: fc.array(anyId, { maxLength: 12 }),
  buyer: anyId,
  offer: fc.constantFrom('', 'Azure'),
  offerKind: fc.option(fc.constantFrom(...OfferKind.options)),
  as: fc.constant(null)
})

const world = smallWorld()
/** The small world with some of its parties and nothing that needs the others. */
function without(...gone: readonly string[]): Scenario {
  const parties = world.parties.filter((party) => !gone.includes(party.id))
  return { format: 'csp-scenario', version: 1, title: '', asOf: '2020-06-01', parties, steps: [] }
}
const scenarios = [
  world,
  without(),
  without('p1'),
  without('r1', 'c1', 'c2'),
  without('c1', 'c2', 'p1', 'd1'),
  without('p1', 'r1', 'd1')
]

test('a settled draft makes a valid step wherever it is put, or says what there is none of', () => {
  const counts = { made: 0, lacking: 0 }
  const places = scenarios.flatMap((scenario) =>
    [null, ...(scenario.variants ?? []).map((variant) => variant.id)].map((line) => ({ scenario, line }))
  )
  fc.assert(
    fc.property(anyDraft, fc.constantFrom(...places), fc.nat(), (typed, { scenario, line }, at) => {
      const played = findLine(scenario, line)
      if (!played) throw new Error('the line is there')
      const own = line === null ? scenario.steps : (scenario.variants?.find((each) => each.id === line)?.steps ?? [])
      const index = at % (own.length + 1)
      const choices = toChoices(played, played.steps.length - own.length + index)
      const draft = settleDraft(typed, choices)
      expect(settleDraft(draft, choices)).toEqual(draft)
      const lacking = findLacking(draft, choices)
      if (lacking !== undefined) {
        counts.lacking++
        expect(fieldsOf(draft.verb)).toContain(lacking)
        return
      }
      counts.made++
      const applied = applyEdit(scenario, { kind: 'insert-step', line, index, step: toStep(draft) })
      expect(applied.ok ? '' : JSON.stringify(applied.error)).toBe('')
    }),
    { numRuns: 3000 }
  )
  expect(counts.made).toBeGreaterThan(1000)
  expect(counts.lacking).toBeGreaterThan(50)
})

test('what fits is left as it is', () => {
  const line = findLine(world)
  if (!line) throw new Error('there is a main line')
  for (const [index, given] of world.steps.entries()) {
    const choices = toChoices(line, index)
    expect(toStep(settleDraft(toDraft(given, 'Azure'), choices))).toEqual(given)
  }
})

test('a sale to a partner lands on a tenant of type customer unless another is chosen', () => {
  const line = findLine(world)
  if (!line) throw new Error('there is a main line')
  const choices = toChoices(line, 0)
  expect(settleDraft({ ...newDraft('Azure'), buyer: 'r1' }, choices).tenant).toBe('r1.own')
  expect(settleDraft({ ...newDraft('Azure'), buyer: 'r1', tenant: 'r1-dir' }, choices).tenant).toBe('r1-dir')
  expect(settleDraft({ ...newDraft('Azure'), buyer: 'c1' }, choices).tenant).toBeNull()
})

test('a step is offered the subscriptions before it alone', () => {
  const line = findLine(world)
  if (!line) throw new Error('there is a main line')
  expect(toChoices(line, 0).subscriptions).toEqual(['old', 'own'])
  expect(toChoices(line, 3).subscriptions).toEqual(['old', 'own', 'sub-s1', 'k'])
})
