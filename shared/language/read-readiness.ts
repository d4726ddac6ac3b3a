import type { Finding } from '#shared/domain/finding.ts'

/** The three things that a reseller does before new business, by the facts that tell them. */
export type ReadinessPart = 'account' | 'enrolment' | 'agreement'

const parts: readonly ReadinessPart[] = ['account', 'enrolment', 'agreement']
const partOfVerb: ReadonlyMap<unknown, ReadinessPart> = new Map([
  ['onboard', 'account'],
  ['enroll', 'enrolment'],
  ['sign-agreement', 'agreement']
])
const done: readonly unknown[] = ['onboarded', 'enrolled', 'signed']

/** What is left of the three things. */
export interface Readiness {
  /** The others that are known to be missing, that of the step left out. */
  readonly missing: readonly ReadinessPart[]
  /** The others that are not known. */
  readonly unknown: readonly ReadinessPart[]
}

/** Reads what is left of the three things after the step, from a finding that tells them as they were before it. */
export function readReadiness({ facts }: Pick<Finding, 'facts'>): Readiness {
  const readValue = (name: string) => facts.find((fact) => fact.fact === name)?.value
  const current = partOfVerb.get(readValue('verb'))
  const others = parts.filter((part) => part !== current)
  return {
    missing: others.filter((part) => readValue(part) !== 'unknown' && !done.includes(readValue(part))),
    unknown: others.filter((part) => readValue(part) === 'unknown')
  }
}
