import {
  type Capability,
  capabilities,
  type LifecycleStep,
  lifecycleSteps,
  type Partner
} from '#shared/domain/party.ts'
import type { EditOf } from '#shared/edits/edit.ts'

/** Something about a partner that is so, is not so, or is not known to be so. */
export type KnownFact = LifecycleStep | Capability
export const answers = ['done', 'not-done', 'unknown'] as const
export type Answer = (typeof answers)[number]

type Facts = Pick<Partner, 'completed' | 'capabilities' | 'unknown'>

/** What a file says of one fact of a partner. */
export function readAnswer(
  { completed = [], capabilities: present = [], unknown = [] }: Facts,
  fact: KnownFact
): Answer {
  if (unknown.includes(fact)) return 'unknown'
  return [...completed, ...present].some((each) => each === fact) ? 'done' : 'not-done'
}

/** The change that makes a file say something else of one fact, each fact in one list at most; null for an empty list. */
export function toAnswerChange(partner: Facts, fact: KnownFact, answer: Answer): EditOf<'change-party'>['change'] {
  const is = (each: KnownFact, asked: Answer) => (each === fact ? answer : readAnswer(partner, each)) === asked
  const orNull = <Entry>(list: Entry[]) => (list.length === 0 ? null : list)
  return {
    completed: orNull(lifecycleSteps.filter((each) => is(each, 'done'))),
    capabilities: orNull(capabilities.filter((each) => is(each, 'done'))),
    unknown: orNull([...lifecycleSteps, ...capabilities].filter((each) => is(each, 'unknown')))
  }
}

/** The change by which a partner has done everything that readiness asks for. */
export function toReadyChange(partner: Facts): EditOf<'change-party'>['change'] {
  const unknown = capabilities.filter((each) => readAnswer(partner, each) === 'unknown')
  return { completed: [...lifecycleSteps], unknown: unknown.length === 0 ? null : unknown }
}
