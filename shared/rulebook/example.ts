import type { FindingResult } from '#shared/domain/finding.ts'
import { capabilities, directBillCapabilities, lifecycleSteps, type Partner, type Party } from '#shared/domain/party.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import type { ScenarioStep } from '#shared/domain/step.ts'
import type { BothLanguages } from '#shared/language/both-languages.ts'

/** The companies that examples are told with. */
const names = {
  p1: { en: 'Contoso Distribution', ko: '콘토소 유통' },
  p2: { en: 'Northwind Distribution', ko: '노스윈드 유통' },
  r1: { en: 'Fabrikam Cloud', ko: '패브리캠 클라우드' },
  r2: { en: 'Litware Services', ko: '리트웨어 서비스' },
  d1: { en: 'Proseware Direct', ko: '프로즈웨어 다이렉트' },
  d2: { en: 'Woodgrove Direct', ko: '우드그로브 다이렉트' },
  c1: { en: 'Adatum', ko: '에이다텀' }
} as const satisfies Record<string, BothLanguages>

type ActorId = keyof typeof names

/** An actor as examples know it, ready for business in Korea, and what is different about it this time. */
type Actor = ActorId | (Partial<Omit<Partner, 'id' | 'kind' | 'role' | 'name' | 'market'>> & ActorBase)

interface ActorBase {
  readonly id: ActorId
  /** Null where it is not known. */
  readonly market?: string | null
}

interface ExampleParts {
  readonly cast: readonly Actor[]
  readonly asOf?: string
  readonly tenants?: Scenario['tenants']
  readonly affiliations?: Scenario['affiliations']
  readonly subscriptions?: Scenario['subscriptions']
  readonly partnerships?: Scenario['partnerships']
  /** The last one is the step that the example is about. */
  readonly steps: readonly ScenarioStep[]
}

/** A small scenario that shows a rule on its last step. */
export interface RuleExample extends ExampleParts {
  readonly title: BothLanguages
  /** How the rule comes out there; `absent` where it does not apply. */
  readonly expect: FindingResult | 'absent'
}

/** Makes an example; see `RuleExample`. */
export function example(en: string, ko: string, parts: ExampleParts, expect: RuleExample['expect']): RuleExample {
  return { title: { en, ko }, ...parts, expect }
}

const usualCapabilities = {
  'indirect-provider': capabilities.slice(-1),
  'indirect-reseller': [],
  'direct-bill': directBillCapabilities
} as const

function toParty(actor: Actor, language: keyof BothLanguages): Party {
  const { id, market = 'KR', ...different } = typeof actor === 'string' ? { id: actor } : actor
  const base = { id, name: names[id][language], ...(market === null ? {} : { market }) }
  if (id === 'c1') return { ...base, kind: 'customer', ...(different.company ? { company: different.company } : {}) }
  const role = id.startsWith('p') ? 'indirect-provider' : id.startsWith('r') ? 'indirect-reseller' : 'direct-bill'
  const usual = { completed: [...lifecycleSteps], capabilities: [...usualCapabilities[role]] }
  return { ...base, kind: 'partner', role, ...usual, ...different }
}

/** The scenario file of an example, with names in one language. */
export function toExampleScenario(example: RuleExample, language: keyof BothLanguages): Scenario {
  const { title, cast, steps, asOf, tenants, affiliations, subscriptions, partnerships } = example
  return {
    format: 'csp-scenario',
    version: 1,
    title: title[language],
    asOf: asOf ?? '2020-06-01',
    parties: cast.map((actor) => toParty(actor, language)),
    ...(tenants ? { tenants } : {}),
    ...(affiliations ? { affiliations } : {}),
    ...(subscriptions ? { subscriptions } : {}),
    ...(partnerships ? { partnerships } : {}),
    steps: [...steps]
  }
}

/** A sale step of an example. */
export function sale(
  path: readonly string[],
  more: { readonly tenant?: string; readonly as?: string; readonly on?: string } = {}
): ScenarioStep {
  return { do: 'sell', path: ['microsoft', ...path], offer: 'Microsoft 365', ...more }
}

/** The own-use tenant of a partner, beside its csp tenant. */
export function ownTenant(owner: ActorId): NonNullable<Scenario['tenants']>[number] {
  return { id: `${owner}.own`, owner, type: 'customer' }
}
