import { describe, expect, test } from 'vitest'
import { getAdjacencyMap, getShortestPaths } from 'xstate/graph'
import {
  type PartnerAccount,
  type PartnerAccountEvent,
  partnerAccount,
  partnerAccountMachine,
  toPartnerAccount
} from '#shared/lifecycles/partner-account.machine.ts'
import type { Move } from './expect-moves.ts'

type Given = Omit<PartnerAccount, 'standing'>
type Part = 'account' | 'enrolment' | 'agreement'
type PartState = Given[Part]

const roles = ['indirect-provider', 'indirect-reseller', 'direct-bill'] as const
const events: readonly { readonly type: PartnerAccountEvent }[] = [
  { type: 'onboard' },
  { type: 'enroll' },
  { type: 'sign-agreement' }
]

const moves: readonly (readonly [part: Part, ...Move<PartState, PartnerAccountEvent>])[] = [
  ['account', 'outside', 'onboard', 'onboarded'],
  ['account', 'unknown', 'onboard', 'onboarded'],
  ['account', 'onboarded', 'onboard', null],
  ['enrolment', 'not-enrolled', 'enroll', 'enrolled'],
  ['enrolment', 'unknown', 'enroll', 'enrolled'],
  ['enrolment', 'enrolled', 'enroll', null],
  ['agreement', 'unsigned', 'sign-agreement', 'signed'],
  ['agreement', 'unknown', 'sign-agreement', 'signed'],
  ['agreement', 'signed', 'sign-agreement', null]
]

/** What a file can give of a partner, for one role. */
const givens = (role: Given['role']): readonly Given[] =>
  (['outside', 'onboarded', 'unknown'] as const).flatMap((account) =>
    (['not-enrolled', 'enrolled', 'unknown'] as const).flatMap((enrolment) =>
      (['unsigned', 'signed', 'unknown'] as const).map((agreement) => ({ role, account, enrolment, agreement }))
    )
  )

/** The standing by its definition: all that the role needs is done, else a known part is missing, else it is open. */
function standingOf({ role, account, enrolment, agreement }: Given): PartnerAccount['standing'] {
  const needed: PartState[] = role === 'indirect-reseller' ? [account, enrolment, agreement] : [enrolment, agreement]
  if (needed.every((state) => ['onboarded', 'enrolled', 'signed'].includes(state))) return 'can-transact'
  return needed.some((state) => ['outside', 'not-enrolled', 'unsigned'].includes(state)) ? 'preparing' : 'unknown'
}

/** Every account that a walk over the machine reaches from what a file gives. */
function walk(given: Given): readonly PartnerAccount[] {
  const reached = Object.values(getAdjacencyMap(partnerAccountMachine, { events, input: given }))
  return reached.map(({ state }) => ({ role: given.role, ...(state.value as Omit<PartnerAccount, 'role'>) }))
}

test.each([
  [{ role: 'indirect-reseller', account: 'onboarded', enrolment: 'enrolled', agreement: 'signed' }, 'can-transact'],
  [{ role: 'indirect-reseller', account: 'outside', enrolment: 'enrolled', agreement: 'signed' }, 'preparing'],
  [{ role: 'indirect-reseller', account: 'unknown', enrolment: 'enrolled', agreement: 'signed' }, 'unknown'],
  [{ role: 'indirect-reseller', account: 'unknown', enrolment: 'enrolled', agreement: 'unsigned' }, 'preparing'],
  [{ role: 'direct-bill', account: 'outside', enrolment: 'enrolled', agreement: 'signed' }, 'can-transact'],
  [{ role: 'direct-bill', account: 'unknown', enrolment: 'enrolled', agreement: 'unknown' }, 'unknown'],
  [{ role: 'indirect-provider', account: 'outside', enrolment: 'enrolled', agreement: 'signed' }, 'can-transact'],
  [{ role: 'indirect-provider', account: 'onboarded', enrolment: 'not-enrolled', agreement: 'unknown' }, 'preparing']
] as const)('%o: %s', (given, standing) => {
  expect(toPartnerAccount(given)).toEqual({ ...given, standing })
})

describe.each(roles)('%s', (role) => {
  test.each(moves)('%s: %s, %s: %s', (part, from, event, to) => {
    const before = givens(role).filter((given) => given[part] === from)
    expect(before).toHaveLength(9)
    for (const given of before) {
      const account = toPartnerAccount(given)
      const after = { ...given, [part]: to }
      const expected = to === null ? undefined : { ...after, standing: standingOf(after) }
      expect(partnerAccount.next(account, event)).toEqual(expected)
      expect(partnerAccount.possible(account).includes(event)).toBe(to !== null)
    }
  })

  test.each(givens(role))(
    'given as $account, $enrolment, $agreement: every state on the way has its standing',
    (given) => {
      const reached = walk(given)
      const open = [given.account !== 'onboarded', given.enrolment !== 'enrolled', given.agreement !== 'signed']
      expect(reached).toHaveLength(2 ** open.filter((isOpen) => isOpen).length)
      for (const account of reached) expect(account.standing, JSON.stringify(account)).toBe(standingOf(account))
      expect(reached).toContainEqual({
        role,
        account: 'onboarded',
        enrolment: 'enrolled',
        agreement: 'signed',
        standing: 'can-transact'
      })
    }
  )

  test('from what files give, walks reach every state and every standing', () => {
    const reached = new Map(
      givens(role)
        .flatMap(walk)
        .map((account) => [JSON.stringify(account), account])
    )
    expect(reached.size).toBe(27)
    expect(new Set([...reached.values()].map(({ standing }) => standing)).size).toBe(3)
  })

  test('no shortest way to the end is longer than the steps that are missing, in any order', () => {
    const given = { role, account: 'outside', enrolment: 'not-enrolled', agreement: 'unsigned' } as const
    const paths = getShortestPaths(partnerAccountMachine, { events, input: given })
    expect(Math.max(...paths.map(({ weight }) => weight))).toBe(3)
    for (const first of events) {
      for (const second of events) {
        for (const third of events) {
          let account: PartnerAccount | undefined = toPartnerAccount(given)
          for (const { type } of [first, second, third]) account = account && partnerAccount.next(account, type)
          const isEachOnce = new Set([first, second, third]).size === 3
          expect(account?.standing).toBe(isEachOnce ? 'can-transact' : undefined)
        }
      }
    }
  })
})
