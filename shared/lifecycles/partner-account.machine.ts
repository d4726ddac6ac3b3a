import { and, initialTransition, not, or, setup, stateIn } from 'xstate'
import type { Role } from '#shared/domain/party.ts'
import type { AccountState, AgreementState, EnrolmentState, Standing } from '#shared/domain/world.ts'
import { createStepper } from './stepper.ts'

interface Given {
  readonly role: Role
  readonly account: AccountState
  readonly enrolment: EnrolmentState
  readonly agreement: AgreementState
}

/** Where a partner account stands, with the standing that follows from the rest. */
export interface PartnerAccount extends Given {
  readonly standing: Standing
}

export type PartnerAccountEvent = 'onboard' | 'enroll' | 'sign-agreement'

const onboarded = stateIn({ account: 'onboarded' })
const outside = stateIn({ account: 'outside' })
const signedUp = and([stateIn({ enrolment: 'enrolled' }), stateIn({ agreement: 'signed' })])

/**
 * A partner's account in the programme. The three steps have no order among them (¶150-153 names none); `standing`
 * follows by itself: an indirect reseller can transact when all three are done, the other roles when enrolled and
 * signed; while a part is known to be missing it is preparing, else, with a part unknown, unknown.
 */
export const partnerAccountMachine = setup({
  types: { context: {} as Given, input: {} as Given, events: {} as { type: PartnerAccountEvent } },
  guards: {
    isGiven: ({ context }, state: string) =>
      context.account === state || context.enrolment === state || context.agreement === state,
    isAccountUnknown: ({ context }) => context.account === 'unknown',
    isEnrolmentUnknown: ({ context }) => context.enrolment === 'unknown',
    isAgreementUnknown: ({ context }) => context.agreement === 'unknown',
    needsAccount: ({ context }) => context.role === 'indirect-reseller',
    isReady: and([signedUp, or([not('needsAccount'), onboarded])]),
    isMissing: or([
      stateIn({ enrolment: 'not-enrolled' }),
      stateIn({ agreement: 'unsigned' }),
      and(['needsAccount', outside])
    ])
  }
}).createMachine({
  id: 'partner-account',
  type: 'parallel',
  context: ({ input }) => input,
  states: {
    account: {
      initial: 'given',
      states: {
        given: {
          always: [
            { guard: 'isAccountUnknown', target: 'unknown' },
            { guard: { type: 'isGiven', params: 'onboarded' }, target: 'onboarded' },
            { target: 'outside' }
          ]
        },
        outside: { on: { onboard: 'onboarded' } },
        unknown: { on: { onboard: 'onboarded' } },
        onboarded: {}
      }
    },
    enrolment: {
      initial: 'given',
      states: {
        given: {
          always: [
            { guard: 'isEnrolmentUnknown', target: 'unknown' },
            { guard: { type: 'isGiven', params: 'enrolled' }, target: 'enrolled' },
            { target: 'not-enrolled' }
          ]
        },
        'not-enrolled': { on: { enroll: 'enrolled' } },
        unknown: { on: { enroll: 'enrolled' } },
        enrolled: {}
      }
    },
    agreement: {
      initial: 'given',
      states: {
        given: {
          always: [
            { guard: 'isAgreementUnknown', target: 'unknown' },
            { guard: { type: 'isGiven', params: 'signed' }, target: 'signed' },
            { target: 'unsigned' }
          ]
        },
        unsigned: { on: { 'sign-agreement': 'signed' } },
        unknown: { on: { 'sign-agreement': 'signed' } },
        signed: {}
      }
    },
    standing: {
      initial: 'preparing',
      states: {
        preparing: {
          always: [
            { guard: 'isReady', target: 'can-transact' },
            { guard: not('isMissing'), target: 'unknown' }
          ]
        },
        unknown: {
          always: [
            { guard: 'isReady', target: 'can-transact' },
            { guard: 'isMissing', target: 'preparing' }
          ]
        },
        'can-transact': {}
      }
    }
  }
})

type Value = Record<keyof Omit<PartnerAccount, 'role'>, string>

function read(snapshot: { readonly value: unknown; readonly context: Given }): PartnerAccount {
  return { role: snapshot.context.role, ...(snapshot.value as Value) } as PartnerAccount
}

/** There are 81 of them, so each is asked of the machine once. */
const givenAccounts = new Map<string, PartnerAccount>()

/** The account that a file gives, with the standing that follows. */
export function toPartnerAccount(given: Given): PartnerAccount {
  const key = `${given.role} ${given.account} ${given.enrolment} ${given.agreement}`
  const account = givenAccounts.get(key) ?? read(initialTransition(partnerAccountMachine, given)[0])
  givenAccounts.set(key, account)
  return account
}

/** Steps a partner account; see `partnerAccountMachine`. */
export const partnerAccount = createStepper<PartnerAccount, PartnerAccountEvent>(
  partnerAccountMachine,
  read,
  ({ role, account, enrolment, agreement, standing }) =>
    partnerAccountMachine.resolveState({
      value: { account, enrolment, agreement, standing },
      context: { role, account, enrolment, agreement }
    }),
  ({ role, account, enrolment, agreement, standing }) => `${role} ${account} ${enrolment} ${agreement} ${standing}`
)
