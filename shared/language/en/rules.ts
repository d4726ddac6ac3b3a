import type { RuleTexts } from '#shared/language/speech.ts'
import { tellChain, tellRole, tellWayToList } from './chain.ts'
import { tellCircle, tellKinship } from './kinship.ts'
import { tellMarketGap, tellMarketQuestion, tellOtherRegion, tellRegionOf, tellSameRegion } from './regions.ts'
import { tellFreeTenant, tellPartnerships, tellTakenTenant, tellWaysOut, tellWayToPartnership } from './relationship.ts'
import { tellCapability, tellCarriers, tellLacking, tellOtherSellers, tellWhichCapability } from './service.ts'
import { tellState } from './states.ts'
import { tellBlockers, tellChanges, tellReadiness, tellWayToTurn } from './turn.ts'

const agreement = 'the Microsoft Partner Agreement'

/** What every rule says in English, in the rulebook's order, and the order of events last. */
export const rules = {
  'supported-chain': {
    title: 'The chain is a listed one',
    why: 'The programme’s text describes two chains to an end customer, over a direct-bill partner or over an indirect provider and its reseller; sample scenario 6 adds a reseller that buys from a provider for its own use. It names no other chain: that is silence, not a ban, and Microsoft can say what applies.',
    fix: 'Sell over one of the listed chains, or ask Microsoft about this one.',
    holds: tellChain,
    broken: tellChain,
    remedy: tellWayToList
  },
  'no-direct-microsoft-billing': {
    title: 'Microsoft does not bill a reseller',
    why: 'An indirect reseller has no direct billing relationship with Microsoft; for its business in the programme it depends on indirect providers.',
    fix: 'Let the reseller buy from an indirect provider.',
    holds: (speech) =>
      `Microsoft sells to ${tellRole(speech, speech.finding.subjects[0] ?? '')}, which is not a reseller`,
    broken: (speech) =>
      `${tellRole(speech, speech.finding.subjects[0] ?? '')} would buy from Microsoft itself to sell on`,
    remedy: (speech) =>
      `Let ${speech.subject(0)} buy from an indirect provider with which it has an active partnership, and sell on from there.`
  },
  'active-partnership': {
    title: 'The partnership is active',
    why: 'An indirect reseller does its business in the programme through indirect providers, and what it sells on it gets from a provider whose reseller it is.',
    fix: 'Request a partnership, and let it be accepted.',
    holds: tellPartnerships,
    broken: (speech) => speech.finding.facts.flatMap((fact) => tellState(fact, speech.name) ?? []).join('; '),
    remedy: tellWayToPartnership
  },
  'agreement-signed': {
    title: 'The Microsoft Partner Agreement is signed',
    why: 'From 1 February 2020 on, every partner that transacts in the programme has to have signed the Microsoft Partner Agreement, whatever its role.',
    fix: 'Let the partner sign the Microsoft Partner Agreement before it sells.',
    holds: (speech) =>
      `${speech.list(speech.finding.subjects)} ${speech.finding.subjects.length > 1 ? 'have' : 'has'} signed ${agreement}`,
    broken: (speech) => `${speech.subject(0)} has not signed ${agreement}`,
    unknown: (speech) => `it is not known whether ${speech.subject(0)} has signed ${agreement}`,
    remedy: (speech) => `Let ${speech.subject(0)} sign ${agreement} before this sale.`,
    ask: (speech) =>
      `Ask ${speech.subject(0)} whether it has signed ${agreement}; if it has, enter that, and if not, let it sign before this sale.`
  },
  'onboarded-in-partner-center': {
    title: 'The reseller is onboarded in Partner Center',
    why: 'Being onboarded in Partner Center is one of the three things that an indirect reseller does before new business.',
    fix: 'Let the reseller be onboarded in Partner Center before it sells.',
    holds: (speech) =>
      `${speech.list(speech.finding.subjects)} ${speech.finding.subjects.length > 1 ? 'are' : 'is'} onboarded in Partner Center`,
    broken: (speech) => `${speech.subject(0)} is not onboarded in Partner Center`,
    unknown: (speech) => `it is not known whether ${speech.subject(0)} is onboarded in Partner Center`,
    remedy: (speech) => `Let ${speech.subject(0)} be onboarded in Partner Center before this sale.`,
    ask: (speech) =>
      `Ask ${speech.subject(0)} whether it is onboarded in Partner Center; if it is, enter that, and if not, let it be onboarded before this sale.`
  },
  'enrolled-in-role': {
    title: 'The partner is enrolled in its role',
    why: 'Enrolling in its role is one of the three things that an indirect reseller does before new business. That providers and direct-bill partners have to be enrolled before they sell is our reading of what the text says of their roles.',
    fix: 'Let the partner enrol in its role before it sells.',
    holds: (speech) =>
      speech.finding.subjects.length > 1
        ? `${speech.list(speech.finding.subjects)} are enrolled, each in its role`
        : `${tellRole(speech, speech.finding.subjects[0] ?? '')} is enrolled in that role`,
    broken: (speech) => `${tellRole(speech, speech.finding.subjects[0] ?? '')} is not enrolled in that role`,
    unknown: (speech) =>
      `it is not known whether ${tellRole(speech, speech.finding.subjects[0] ?? '')} is enrolled in that role`,
    remedy: (speech) => `Let ${speech.subject(0)} enrol in its role before this sale.`,
    ask: (speech) =>
      `Ask ${speech.subject(0)} whether it is enrolled; if it is, enter that, and if not, let it enrol before this sale.`
  },
  'reseller-association': {
    title: 'A reseller signs before its MPN ID is associated',
    why: 'Before a provider can put a reseller’s MPN ID on a new subscription, the reseller has to have signed the Microsoft Partner Agreement. The text says this of new subscriptions only; on existing ones it is silent, and that is no ban.',
    fix: 'Let the reseller sign the Microsoft Partner Agreement first.',
    holds: (speech) =>
      speech.fact('association.new')?.value === true
        ? `${speech.subject(0)} has signed ${agreement}, so ${speech.subject(1)} can put its MPN ID on a new subscription`
        : `${speech.subject(0)} has signed ${agreement}, and nothing speaks against its MPN ID on an existing subscription`,
    broken: (speech) =>
      speech.fact('association.new')?.value === true
        ? `${speech.subject(0)} has not signed ${agreement}, which has to come before its MPN ID on a new subscription`
        : `${speech.subject(0)} has not signed ${agreement}, and the text does not say whether its MPN ID may go on an existing subscription`,
    unknown: (speech) => `it is not known whether ${speech.subject(0)} has signed ${agreement}`,
    remedy: (speech) =>
      speech.fact('association.new')?.value === true
        ? `Let ${speech.subject(0)} sign ${agreement} first.`
        : `Let ${speech.subject(0)} sign ${agreement} first, or ask Microsoft about existing subscriptions.`,
    ask: (speech) =>
      `Ask ${speech.subject(0)} whether it has signed ${agreement}; if it has, enter that, and if not, let it sign first.`
  },
  'direct-bill-capabilities': {
    title: 'A direct-bill partner has four capabilities',
    why: 'Whoever wants the direct-bill role has to meet the programme’s requirements: integration with Microsoft through APIs, and billing, support and managed services for its customers, continuously.',
    fix: 'Build up all four capabilities before enrolling.',
    holds: (speech) => `${speech.subject(0)} has all four capabilities of a direct-bill partner`,
    broken: tellCapability,
    unknown: tellCapability,
    remedy: (speech) => `Let ${speech.subject(0)} gain ${tellWhichCapability(speech)} before it enrols.`,
    ask: (speech) =>
      `Ask ${speech.subject(0)} whether it has ${tellWhichCapability(speech)}; if it has, enter that, and if not, let it gain it before it enrols.`
  },
  'provider-infrastructure': {
    title: 'A provider can support resellers at scale',
    why: 'An indirect provider has the infrastructure and the skills to support a large number of resellers. The text says so of what the role means; taking it as a condition for enrolling is our reading.',
    fix: 'Build up the support of resellers at scale before enrolling.',
    holds: tellCapability,
    broken: tellCapability,
    unknown: tellCapability,
    remedy: (speech) => `Let ${speech.subject(0)} gain ${tellWhichCapability(speech)} before it enrols.`,
    ask: (speech) =>
      `Ask ${speech.subject(0)} whether it has ${tellWhichCapability(speech)}; if it has, enter that, and if not, let it gain it before it enrols.`
  },
  'own-use-seller': {
    title: 'From whom a partner buys for its own use',
    why: 'As sellers to a partner that buys for its own use, the text names indirect resellers and direct-bill partners; for a reseller, sample scenario 6 adds an indirect provider. It names no other seller: that is silence, not a ban.',
    fix: 'Buy for own use from an indirect reseller or a direct-bill partner.',
    holds: (speech) =>
      speech.fact('role')?.value === 'indirect-provider'
        ? `${speech.subject(1)} buys for its own use from ${tellRole(speech, speech.finding.subjects[0] ?? '')}, as a reseller does in sample scenario 6`
        : `${speech.subject(1)} buys for its own use from ${tellRole(speech, speech.finding.subjects[0] ?? '')}, a seller of a kind that the text names`,
    broken: (speech) =>
      `${tellRole(speech, speech.finding.subjects[1] ?? '')} would buy for its own use from ${tellRole(speech, speech.finding.subjects[0] ?? '')}, and the text names no such seller for it`,
    remedy: (speech) =>
      `Let ${speech.subject(1)} buy from an indirect reseller or a direct-bill partner that is neither its own company nor its affiliate.`
  },
  'own-use-tenant': {
    title: 'Own use has a tenant of its own',
    why: 'What a partner buys for its own use belongs on a tenant of type customer, kept for internal use. The tenant with which it does its CSP business is closed to it.',
    fix: 'Use a tenant of type customer.',
    holds: (speech) => `the services land on ${speech.subject(1)}, which is of type customer`,
    broken: (speech) => `what ${speech.subject(0)} buys for its own use would land on its CSP tenant`,
    remedy: (speech) =>
      `Let the services land on a tenant of type customer that ${speech.subject(0)} keeps for internal use; if it has none yet, set one up.`
  },
  'no-self-sale': {
    title: 'No sale to oneself',
    why: 'By contract, a partner may not sell to itself as the end customer. We read it so that a second account or another tenant of the same company changes nothing.',
    fix: 'Buy from a partner of another company that is no affiliate.',
    holds: (speech) => `${speech.list(speech.finding.subjects)} are different companies`,
    broken: (speech) =>
      speech.finding.subjects.length > 1
        ? `${speech.list(speech.finding.subjects)} are one company, so this would be a sale to oneself`
        : `${speech.subject(0)} would sell to itself`,
    remedy: (speech) =>
      `Let ${speech.name(speech.finding.subjects.at(-1) ?? '')} buy from a partner of another company that is no affiliate; another tenant does not help.`
  },
  'no-affiliate-sale': {
    title: 'No sale to an affiliate',
    why: 'By contract, a partner may not sell to its affiliates as end customers. That this works in both directions, and from affiliate to affiliate, is our reading.',
    fix: 'Buy from a partner that is no affiliate.',
    holds: (speech) => `${speech.list(speech.finding.subjects)} are not affiliates`,
    broken: tellKinship,
    remedy: (speech) => `Let ${speech.subject(1)} buy from a partner that is not affiliated with it.`
  },
  'one-relationship-per-provider': {
    title: 'One kind of relationship per provider',
    why: 'Towards one and the same indirect provider, being its reseller closes the way to being its end customer. That this counts for each tenant and each provider, and the other way round as well, is our reading.',
    fix: 'Use a separate tenant of type customer, or end one of the two relationships first.',
    holds: tellFreeTenant,
    broken: tellTakenTenant,
    remedy: tellWaysOut
  },
  'same-region-sale': {
    title: 'Seller and customer are of one region',
    why: 'A partner sells only to customers of its own region; which market is of which region stands on the linked page. That moving a subscription to another tenant counts the same is our reading.',
    fix: 'Let a partner of the customer’s own region sell.',
    holds: tellSameRegion,
    broken: tellOtherRegion,
    remedy: (speech) =>
      `Let a partner whose region is ${tellRegionOf(speech, 1)} sell to ${speech.subject(1)}; or, if ${speech.subject(1)} has a tenant in the region of the seller (${tellRegionOf(speech, 0)}), let the services land there.`
  },
  'same-region-partnership': {
    title: 'Provider and reseller are of one region',
    why: 'A partner takes up relationships only with partners of its own region; which market is of which region stands on the linked page. That it has to be so at each sale as well is our reading.',
    fix: 'Let provider and reseller be of one region.',
    holds: tellSameRegion,
    broken: tellOtherRegion,
    remedy: (speech) => `Let ${speech.subject(1)} work with a provider of its own region (${tellRegionOf(speech, 1)}).`
  },
  'known-market': {
    title: 'Both markets are known',
    why: 'Whether two sides are of one region follows from their markets, so both have to be known and stand in one of the regions that the linked page lists.',
    fix: 'Find out the market and enter it.',
    holds: (speech) =>
      new Set(speech.finding.subjects).size > 1
        ? `the markets of ${speech.list(speech.finding.subjects)} are known, and each is in a region`
        : `the market of ${speech.subject(0)} is known and in a region`,
    unknown: tellMarketGap,
    ask: tellMarketQuestion
  },
  'end-through-support': {
    title: 'A partnership ends through Microsoft Support',
    why: 'For ending a partnership the text names one way, Microsoft Support. Of ending it by oneself it says nothing: that is silence, not a ban.',
    fix: 'End the partnership through Microsoft Support.',
    holds: (speech) => `the partnership between ${speech.list(speech.finding.subjects)} ends through Microsoft Support`,
    broken: (speech) => {
      const isByProvider = speech.fact('partnership.route')?.value === 'provider-self-service'
      const [who, other] = isByProvider ? [0, 1] : [1, 0]
      return `${speech.subject(who)} would end the partnership with ${speech.subject(other)} by itself, a way that the text does not name`
    },
    remedy: (speech) => `Ask Microsoft Support to end the partnership between ${speech.list(speech.finding.subjects)}.`
  },
  'who-bills-and-supports': {
    title: 'Who bills and supports the customer',
    why: 'A direct-bill partner has to be able to bill and support its customers itself. Some resellers are able to as well; for the others, their provider can do it on their behalf.',
    fix: '',
    holds: tellCarriers
  },
  'several-partners': {
    title: 'A customer may buy from several partners',
    why: 'An end customer can buy different services from different partners, as its business needs them.',
    fix: '',
    holds: tellOtherSellers
  },
  'several-managers': {
    title: 'Several partners may manage a subscription',
    why: 'A customer may engage one or several partners to manage its subscriptions, wherever it bought them. That is no sale, so no chain and no signed agreement is asked for.',
    fix: '',
    holds: (speech) =>
      `${speech.subject(0)} may manage the subscription ${speech.subject(2)} for ${speech.subject(1)}, wherever it was bought`
  },
  'readiness-steps': {
    title: 'Three things before new business',
    why: 'Before new business in the programme, an indirect reseller is onboarded in Partner Center, enrols as an indirect reseller and signs the Microsoft Partner Agreement. The text asks for no particular order.',
    fix: '',
    holds: tellReadiness
  },
  'agreement-for-all': {
    title: 'Every role signs the agreement',
    why: 'From 1 February 2020 on, all partners that transact in the programme have to have signed the Microsoft Partner Agreement: indirect providers and direct-bill partners too, and not resellers alone.',
    fix: '',
    holds: (speech) => `the duty to sign applies to ${tellRole(speech, speech.finding.subjects[0] ?? '')} as well`
  },
  'own-use-from-provider': {
    title: 'Own use straight from a provider',
    why: 'Where the text names the sellers for own use, it names resellers and direct-bill partners only. That a reseller may buy from an indirect provider we read from sample scenario 6, which starts from such a wish and lists ways to it.',
    fix: '',
    holds: (speech) =>
      `${speech.subject(1)} buys for its own use from ${tellRole(speech, speech.finding.subjects[0] ?? '')}, which rests on our reading of sample scenario 6`
  },
  'direct-bill-ongoing': {
    title: 'A direct-bill partner keeps its capabilities',
    why: 'The capabilities are asked of a direct-bill partner continuously, and not only when it enrols. What follows when one is missing later the text does not say, so this does not stand in the way.',
    fix: '',
    holds: tellLacking
  },
  'circular-supply': {
    title: 'The goods come back to where they passed',
    why: 'The ban on selling to oneself or an affiliate looks at the seller and its end customer. Of a supplier further up that belongs to the end customer the text says nothing, so this is odd but does not stand in the way.',
    fix: '',
    holds: tellCircle
  },
  'not-addressed': {
    title: 'The text is silent',
    why: 'The programme’s text says nothing about this: it neither allows nor forbids it. The simulator takes it as a plain event, so that what comes after can be judged.',
    fix: '',
    holds: (speech) => {
      const verb = speech.fact('verb')
      const what = verb ? speech.value(verb) : `onboard ${tellRole(speech, speech.finding.subjects[0] ?? '')}`
      return `the programme’s text says nothing about this kind of step (${what})`
    }
  },
  lifecycle: {
    title: 'The order of events',
    why: 'Things happen in an order: a request comes before its acceptance, and what is done or over cannot be done again. This order is the simulator’s own and no rule of the programme.',
    fix: 'Put first what has to come first, or leave the step out.',
    holds: tellChanges,
    broken: tellBlockers,
    remedy: tellWayToTurn
  }
} satisfies Record<string, RuleTexts>
