import type { Edition } from '#shared/domain/scenario.ts'
import { type Verb, verbs } from '#shared/domain/step.ts'
import type { Rule } from '#shared/rulebook/define-rule.ts'
import * as programme202005 from '#shared/rulebook/editions/programme-2020-05.ts'

/** A rulebook as it stood at one time. */
export interface Rulebook {
  readonly id: Edition
  /** The page date of the source that states its rules. */
  readonly published: string
  /** The last day that its sources speak for. */
  readonly horizon: string
  /** Every rule, in the order in which findings are listed. */
  readonly rules: readonly Rule[]
  /** The rules that judge a verb, in the same order. */
  readonly rulesOn: Readonly<Record<Verb, readonly Rule[]>>
  /** Those of them that can stand in the way: permissions and warnings only ever hold. */
  readonly barsOn: Readonly<Record<Verb, readonly Rule[]>>
}

function toRulebook({ id, published, horizon, rules }: Omit<Rulebook, 'rulesOn' | 'barsOn'>): Rulebook {
  const rulesOn = {} as Record<Verb, readonly Rule[]>
  const barsOn = {} as Record<Verb, readonly Rule[]>
  for (const verb of verbs) {
    rulesOn[verb] = rules.filter((rule) => rule.on.includes(verb))
    barsOn[verb] = rulesOn[verb].filter(({ kind }) => kind !== 'permission' && kind !== 'warning')
  }
  return { id, published, horizon, rules, rulesOn, barsOn }
}

const rulebooks: Readonly<Record<Edition, Rulebook>> = { 'programme-2020-05': toRulebook(programme202005) }

/** The rulebook of an edition. */
export function getRulebook(edition: Edition): Rulebook {
  return rulebooks[edition]
}
