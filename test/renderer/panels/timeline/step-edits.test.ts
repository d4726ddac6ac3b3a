import { expect, test } from 'vitest'
import { isShared, toCopy, toDating, toMove } from '#renderer/panels/timeline/step-edits.ts'
import { findLine } from '#shared/domain/line.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { applyEdit } from '#shared/edits/apply-edit.ts'
import { simulate } from '#shared/simulator/simulate.ts'

const scenario: Scenario = {
  format: 'csp-scenario',
  version: 1,
  title: 'Two lines',
  asOf: '2020-06-01',
  parties: [
    { id: 'd1', name: 'Proseware', kind: 'partner', role: 'direct-bill', market: 'KR' },
    { id: 'c1', name: 'Adatum', kind: 'customer', market: 'KR' }
  ],
  steps: [
    { id: 'sign', do: 'sign-agreement', partner: 'd1', on: '2020-06-02' },
    { id: 'connect', do: 'connect-customer', partner: 'd1', customer: 'c1', on: '2020-06-03' },
    { id: 'sale', do: 'sell', path: ['microsoft', 'd1', 'c1'], offer: 'Microsoft 365', as: 'licence' }
  ],
  variants: [
    {
      id: 'other',
      name: 'Other',
      after: 'connect',
      steps: [
        { id: 'enroll', do: 'enroll', partner: 'd1' },
        { id: 'later', do: 'sell', path: ['microsoft', 'd1', 'c1'], offer: 'Azure', note: 'a second try' }
      ]
    }
  ]
}

function play(variant: string | null) {
  const line = findLine(scenario, variant)
  if (!line) throw new Error('no such variant')
  return { scenario, variant, run: simulate(line) }
}

test('a step moves on the list that it stands in', () => {
  expect(toMove(play(null), 0, 1)).toEqual({ kind: 'move-step', line: null, id: 'sign', to: 1 })
  expect(toMove(play('other'), 1, 0)).toEqual({ kind: 'move-step', line: null, id: 'connect', to: 0 })
  expect(toMove(play('other'), 3, 2)).toEqual({ kind: 'move-step', line: 'other', id: 'later', to: 0 })
})

test('a step of a variant does not change its line, and no step leaves the line', () => {
  expect(toMove(play('other'), 2, 1)).toBe('crosses')
  expect(toMove(play('other'), 0, 3)).toBe('crosses')
  expect(toMove(play(null), 0, -1)).toBeUndefined()
  expect(toMove(play(null), 2, 3)).toBeUndefined()
  expect(toMove(play(null), 1, 1)).toBeUndefined()
})

test('the steps before a variant begins are shared with the main line', () => {
  expect([0, 1, 2, 3].map((index) => isShared(play('other'), index))).toEqual([true, true, false, false])
  expect([-1, 0, 2].map((index) => isShared(play(null), index))).toEqual([false, false, false])
})

test('a date is put on the step itself, or on the start', () => {
  const state = play('other')
  const edit = toDating(state, 3, '2020-06-20')
  expect(edit).toMatchObject({ kind: 'change-step', line: 'other', id: 'later', step: { on: '2020-06-20' } })
  expect(edit && applyEdit(scenario, edit).ok).toBe(true)
  expect(toDating(state, 3, '2020-06-03')).toBeUndefined()
  expect(toDating(state, -1, '2020-05-01')).toEqual({ kind: 'set-as-of', asOf: '2020-05-01' })
  const back = toDating(state, 1, '2020-06-01')
  expect(back && applyEdit(scenario, back)).toMatchObject({ ok: false, error: { code: 'date-goes-back' } })
})

test('a copy of a step has all of it but what only one step can have', () => {
  expect(toCopy(play(null), 2)).toEqual({ do: 'sell', path: ['microsoft', 'd1', 'c1'], offer: 'Microsoft 365' })
  expect(toCopy(play('other'), 3)).toMatchObject({ offer: 'Azure', note: 'a second try' })
  expect(toCopy(play(null), -1)).toBeUndefined()
})
