import type { Basis, FindingResult, Ground, RuleKind } from '#shared/domain/finding.ts'
import type { Capability, LifecycleStep, Role } from '#shared/domain/party.ts'
import type { BoughtThrough } from '#shared/domain/scenario.ts'
import type { EndRoute, OfferKind } from '#shared/domain/step.ts'
import type { TenantType } from '#shared/domain/tenant.ts'
import type { Verdict } from '#shared/domain/verdict.ts'

type Names<Key extends string> = Readonly<Record<Key, string>>

/** The verdicts as they stand on a badge. */
export const verdictNames: Names<Verdict> = {
  'out-of-order': 'out of order',
  prohibited: 'prohibited',
  undetermined: 'undetermined',
  'not-listed': 'not listed',
  'not-yet': 'not yet',
  supported: 'supported'
}

/** What each verdict means, in one sentence. */
export const verdictMeanings: Names<Verdict> = {
  'out-of-order': 'As things stand, this step has no turn: something else has to come first, or it is done already.',
  prohibited: 'A rule of the programme forbids this step as things stand.',
  undetermined: 'A fact that a rule needs is not known, so nobody can say yet; the explanation tells what to ask.',
  'not-listed':
    'Nothing forbids this step, and the programme’s text names no such transaction: it counts as unsupported, but that is silence, not a ban.',
  'not-yet': 'Only preconditions are missing, and other steps can bring them about.',
  supported: 'Every rule that applies to this step holds.'
}

export const kindNames: Names<RuleKind> = {
  lifecycle: 'order of events',
  prohibition: 'prohibition',
  listing: 'listing',
  precondition: 'precondition',
  fact: 'needed fact',
  permission: 'permission',
  warning: 'warning'
}

export const groundNames: Names<Ground> = {
  lifecycle: 'order of events',
  chain: 'chain',
  role: 'role',
  relationship: 'relationship',
  agreement: 'agreement',
  tenant: 'tenant',
  contract: 'contract',
  region: 'region'
}

export const basisNames: Names<Basis> = {
  stated: 'stated',
  inferred: 'our reading',
  linked: 'on a linked page'
}

export const basisMeanings: Names<Basis> = {
  stated: 'The sentence itself says so.',
  inferred: 'The sentence does not say so outright; it is how we read it.',
  linked: 'It stands on a page that the source links to.'
}

export const resultNames: Names<FindingResult> = {
  holds: 'holds',
  broken: 'does not hold',
  unknown: 'not known'
}

/** The roles, and what a party without one is. */
export const roleNames: Names<Role | 'customer'> = {
  'indirect-provider': 'indirect provider',
  'indirect-reseller': 'indirect reseller',
  'direct-bill': 'direct-bill partner',
  customer: 'customer'
}

export const tenantTypeNames: Names<TenantType> = {
  csp: 'CSP tenant',
  customer: 'tenant of type customer'
}

export const capabilityNames: Names<Capability> = {
  'api-integration': 'API integration',
  billing: 'billing',
  support: 'support',
  'managed-services': 'managed services',
  'reseller-support-at-scale': 'reseller support at scale'
}

export const lifecycleStepNames: Names<LifecycleStep> = {
  onboard: 'onboarding',
  enroll: 'enrolment',
  'sign-agreement': 'signing'
}

export const routeNames: Names<EndRoute> = {
  'microsoft-support': 'through Microsoft Support',
  'provider-self-service': 'by the provider itself',
  'reseller-self-service': 'by the reseller itself'
}

export const boughtThroughNames: Names<BoughtThrough> = {
  'microsoft-direct': 'from Microsoft directly',
  advisor: 'through an advisor',
  open: 'under an Open licence',
  'enterprise-agreement': 'under an Enterprise Agreement',
  'other-partner': 'through another partner'
}

export const offerKindNames: Names<OfferKind> = {
  'first-party': 'first-party offer',
  'third-party': 'third-party offer'
}
