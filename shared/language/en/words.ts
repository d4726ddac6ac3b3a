import type { Fact } from '#shared/domain/finding.ts'
import type { Capability } from '#shared/domain/party.ts'
import type { Things } from '#shared/language/speech.ts'
import { describeTenant, joinAnd, joinOr, nameMarket, nameOffer, nameRegion, nameThing, quote } from './naming.ts'
import { verbs } from './steps.ts'
import * as terms from './terms.ts'

const capabilityPrefix = 'capability.'
/** The most steps that a note names one by one. */
const mostNamed = 5

const labels: Readonly<Record<string, string>> = {
  role: 'role',
  account: 'Partner Center account',
  enrolment: 'enrolment',
  agreement: 'Microsoft Partner Agreement',
  standing: 'standing',
  partnership: 'partnership',
  'partnership.route': 'way of ending the partnership',
  'customer-relationship': 'customer relationship',
  management: 'management',
  subscription: 'subscription',
  'subscription.customer': 'customer of the subscription',
  'subscription.seller': 'seller of the subscription',
  'subscription.tenant': 'tenant of the subscription',
  'subscription.bought-through': 'bought',
  'tenant.type': 'type of tenant',
  'tenant.owner': 'owner of the tenant',
  'landing.tenant': 'where it lands',
  market: 'market',
  region: 'region',
  affiliated: 'affiliate',
  'same-company': 'one company',
  company: 'company',
  association: 'subscription that gets the MPN ID',
  'association.new': 'MPN ID on a new subscription',
  verb: 'kind of step'
}

const values: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  role: { ...terms.roleNames, microsoft: 'Microsoft' },
  account: { outside: 'not onboarded', onboarded: 'onboarded' },
  enrolment: { 'not-enrolled': 'not enrolled', enrolled: 'enrolled' },
  agreement: { unsigned: 'not signed', signed: 'signed' },
  standing: { preparing: 'preparing', 'can-transact': 'ready to transact' },
  capability: { absent: 'missing', present: 'present' },
  partnership: { none: 'none', requested: 'requested', active: 'active', declined: 'declined', ended: 'ended' },
  'partnership.route': terms.routeNames,
  'customer-relationship': { none: 'none', active: 'active', ended: 'ended' },
  management: { off: 'off', on: 'on' },
  subscription: { none: 'none', active: 'active', cancelled: 'cancelled' },
  'subscription.bought-through': terms.boughtThroughNames,
  'tenant.type': terms.tenantTypeNames,
  region: { none: 'in no region' },
  association: { new: 'a new subscription' },
  verb: verbs
}

/** How the other side of a fact about two is told; `with` where it is not here. */
const prepositions: Readonly<Record<string, string>> = {
  management: 'by',
  affiliated: 'of',
  association: 'through',
  'association.new': 'through'
}

/** Facts whose value is the id of a thing. */
const namedValues: ReadonlySet<string> = new Set([
  'tenant.owner',
  'company',
  'subscription.customer',
  'subscription.seller',
  'subscription.tenant',
  'landing.tenant',
  'association'
])

/** Facts that a step tells of itself. */
const ownFacts: ReadonlySet<string> = new Set(['verb', 'landing.tenant'])

function factLabel(fact: string, other?: string): string {
  const label = fact.startsWith(capabilityPrefix)
    ? `capability “${terms.capabilityNames[fact.slice(capabilityPrefix.length) as Capability]}”`
    : (labels[fact] ?? fact)
  return other === undefined ? label : `${label} ${prepositions[fact] ?? 'with'} ${other}`
}

function factValue(fact: string, value: string | boolean, things?: Things): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  const known = values[fact.startsWith(capabilityPrefix) ? 'capability' : fact]?.[value]
  if (known !== undefined) return known
  if (namedValues.has(fact)) return things ? nameThing(value, things) : quote(value)
  if (value === 'unknown') return 'not known'
  if (fact === 'market') return nameMarket(value)
  return fact === 'region' ? nameRegion(value) : value
}

function nameSubject({ fact, subject }: Pick<Fact, 'fact' | 'subject'>, things: Things): string {
  return ownFacts.has(fact) ? 'this step' : nameThing(subject, things)
}

function laterThanSources(steps: readonly string[]): string {
  const named = steps.slice(0, mostNamed).map(quote)
  const more = steps.length - named.length
  const all = joinAnd(more > 0 ? [...named, `${more.toLocaleString('en-GB')} more`] : named)
  const [subject, verdict] = steps.length === 1 ? ['step', 'its verdict stands'] : ['steps', 'their verdicts stand']
  return `the ${subject} ${all} ${steps.length === 1 ? 'is' : 'are'} dated later than the sources of this rulebook; ${verdict} by the rulebook, so check the current programme as well`
}

/** Everything that is said in words beside rules and steps. */
export const words = {
  ...terms,
  quote,
  joinAnd,
  joinOr,
  nameThing,
  nameOffer,
  nameMarket,
  nameRegion,
  describeTenant,
  /** What a fact is about, by name; a step speaks of itself as "this step". */
  nameSubject,
  /** What sort of fact it is; `other` is the name of the other side where it is about two. */
  factLabel,
  /** A fact's value. Ids in it are told by name where `things` can look them up. */
  factValue,
  /** The note for steps that lie after what the edition's sources speak for, by their ids. */
  laterThanSources,
  notLegalAdvice: 'This is not legal advice; the programme’s current terms win.',
  /** Said of a fact that the scenario starts with. */
  given: 'given',
  /** Said of a fact that a step brought about, by the step's number from 1. */
  sinceStep: (step: number) => `since step ${step}`
}
