import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answers, readAnswer, toAnswerChange, toReadyChange } from '#renderer/panels/details/known-facts.ts'
import { capabilities, lifecycleSteps, type Partner } from '#shared/domain/party.ts'
import { apply, smallWorld } from '#test/shared/edits/small-world.ts'

const facts = [...lifecycleSteps, ...capabilities]

test('an answer says what was chosen, leaves every other fact alone, and is a valid file', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...facts), fc.constantFrom(...answers)), { maxLength: 12 }),
      (chosen) => {
        const expected = new Map<string, string>(facts.map((fact) => [fact, 'not-done']))
        let scenario = smallWorld()
        const find = () => scenario.parties.find(({ id }) => id === 'd1') as Partner
        for (const [fact, answer] of chosen) {
          const change = toAnswerChange(find(), fact, answer)
          scenario = apply(scenario, { kind: 'change-party', id: 'd1', change }).scenario
          expected.set(fact, answer)
          for (const each of facts) expect(readAnswer(find(), each)).toBe(expected.get(each))
        }
        const { completed, capabilities: present, unknown } = find()
        for (const list of [completed, present, unknown]) expect(list).not.toEqual([])
      }
    )
  )
})

test('what is made ready has done all three things, and keeps what it can do', () => {
  const before = { unknown: ['onboard', 'billing'], capabilities: ['support'] } as const
  expect(toReadyChange({ unknown: [...before.unknown], capabilities: [...before.capabilities] })).toEqual({
    completed: ['onboard', 'enroll', 'sign-agreement'],
    unknown: ['billing']
  })
  expect(toReadyChange({ unknown: ['enroll'] })).toMatchObject({ unknown: null })
})
