import { findRegion } from '#shared/domain/market.ts'
import { capabilities, type Partner, type Party } from '#shared/domain/party.ts'
import { getPartner } from '#shared/domain/world.ts'
import { getTexts } from '#shared/language/language.ts'
import type { Run } from '#shared/simulator/simulate.ts'
import type { ReportCast, ReportParty } from './report.ts'
import { isolate } from './safe-text.ts'
import type { Telling } from './to-reason.ts'

/** How far a partner is before the first step. */
function tellStanding(partner: Partner, run: Run, { language }: Telling): readonly string[] {
  const { words, report } = getTexts(language)
  const state = getPartner(run.start, partner.id)
  const tell = (fact: 'account' | 'enrolment' | 'agreement') =>
    report.pair(words.factLabel(fact), words.factValue(fact, state[fact].value))
  const standing = words.factValue('standing', state.standing.value)
  const having = capabilities.filter((name) => state.capabilities[name].value === 'present')
  const unknown = capabilities.filter((name) => state.capabilities[name].value === 'unknown')
  const list = (names: typeof capabilities | readonly (typeof capabilities)[number][]) =>
    names.map((name) => words.capabilityNames[name]).join(', ')
  return [
    ...(state.standing.value === 'can-transact'
      ? [report.capitalize(standing)]
      : [tell('account'), tell('enrolment'), tell('agreement')]),
    ...(having.length > 0 ? [report.pair(report.capabilities, list(having))] : []),
    ...(unknown.length > 0 ? [report.pair(report.capabilitiesNotKnown, list(unknown))] : [])
  ]
}

function toParty(party: Party, run: Run, telling: Telling): ReportParty {
  const { cast } = run.line
  const { words, report } = getTexts(telling.language)
  const tellMarket = (market: string | undefined) => (market === undefined ? report.notKnown : words.nameMarket(market))
  const region = party.market === undefined ? undefined : findRegion(party.market)
  const tenants = (cast.tenantsOf.get(party.id) ?? []).map((id) => {
    const { type, market } = cast.getTenant(id)
    const place = market === undefined || market === party.market ? [] : [words.nameMarket(market)]
    return `${id} (${[words.tenantTypeNames[type], ...place].join(', ')})`
  })
  const company = cast.getCompany(party.id)
  return {
    id: party.id,
    name: isolate(party.name || party.id),
    role: report.capitalize(words.roleNames[party.kind === 'partner' ? party.role : 'customer']),
    market: tellMarket(party.market),
    region: party.market === undefined ? '' : region ? words.nameRegion(region.id) : words.factValue('region', 'none'),
    company: company === party.id ? '' : report.pair(report.company, isolate(company)),
    standing: party.kind === 'partner' ? tellStanding(party, run, telling) : [],
    tenants
  }
}

/** Who takes part, and what is there before the first step. */
export function toCast(run: Run, telling: Telling): ReportCast {
  const { words, report } = getTexts(telling.language)
  const { cast, source } = run.line
  const name = (id: string) => words.nameThing(id, telling.things)
  return {
    parties: [...cast.parties.values()].map((party) => toParty(party, run, telling)),
    given: [
      ...cast.partnerships.map(([provider, reseller]) => report.givenPartnership(name(provider), name(reseller))),
      ...(source.scenario.affiliations ?? []).map(([a, b]) => report.givenAffiliation(name(a), name(b))),
      ...cast.subscriptions.map(({ customer, offer, boughtThrough }) =>
        report.givenSubscription(
          name(customer),
          words.nameOffer(isolate(offer)),
          words.boughtThroughNames[boughtThrough]
        )
      )
    ]
  }
}
