import { type ItemKey, microsoftKey, toKey } from '#renderer/scenario/item-key.ts'
import type { Situation } from '#renderer/scenario/situation.ts'
import { microsoftId } from '#shared/domain/id.ts'
import type { StepOf } from '#shared/domain/step.ts'
import type { PartnershipState } from '#shared/domain/world.ts'
import { findSubscription, getManagement, getPartner, pairKey } from '#shared/domain/world.ts'
import type { Texts } from '#shared/language/language.ts'
import type { Run } from '#shared/simulator/simulate.ts'
import type { EdgeElement } from './element.ts'
import { toTriedEdges } from './to-tried-edges.ts'

/** More sales than this between the same two are told as a number, the newest are drawn. */
const mostSales = 3

/** Where an edge to a thing ends on the drawing. */
export interface Ends {
  readonly toTenant: (tenant: string) => string
  readonly toSubscription: (subscription: string) => string | undefined
  readonly toParty: (party: string) => string
}

/** The row of a thing where it has one, else the box of the party that it belongs to. */
function toEnds({ line: { cast }, world }: Situation, nodes: ReadonlySet<string>): Ends {
  const toParty = (party: string) => toKey('party', party)
  const pick = (row: string, party: string) => (nodes.has(row) ? row : toParty(party))
  return {
    toParty,
    toTenant: (tenant) => pick(toKey('tenant', tenant), cast.getTenant(tenant).owner),
    toSubscription: (id) => {
      const subscription = findSubscription(world, id)
      return subscription && pick(toKey('subscription', id), subscription.customer)
    }
  }
}

/** The step that made something so, else the thing itself. */
function madeBy(since: string | null, own: ItemKey): ItemKey {
  return since === null ? own : toKey('step', since)
}

function toStructure({ line: { cast }, world }: Situation): readonly EdgeElement[] {
  const edges: EdgeElement[] = []
  for (const party of cast.parties.values()) {
    if (party.kind !== 'partner' || party.role === 'indirect-reseller') continue
    const isOpen = getPartner(world, party.id).standing.value === 'can-transact'
    edges.push({
      id: `structure:${party.id}`,
      kind: 'structure',
      key: toKey('party', party.id),
      source: microsoftKey,
      target: toKey('party', party.id),
      label: '',
      state: isOpen ? 'quiet' : 'waiting',
      verdict: null
    })
  }
  return edges
}

const partnershipStates: Readonly<Record<Exclude<PartnershipState, 'none'>, EdgeElement['state']>> = {
  requested: 'waiting',
  active: 'active',
  declined: 'over',
  ended: 'over'
}

function toPartnerships({ world }: Situation, ends: Ends, { canvas }: Texts): readonly EdgeElement[] {
  const edges: EdgeElement[] = []
  for (const [pair, { value, since }] of world.partnerships) {
    if (value === 'none') continue
    const [provider = '', reseller = ''] = pair.split(' ')
    const key = toKey('partnership', provider, reseller)
    edges.push({
      id: key,
      kind: 'partnership',
      key: madeBy(since, key),
      source: ends.toParty(provider),
      target: ends.toParty(reseller),
      label: canvas.partnership[value],
      state: partnershipStates[value],
      verdict: null
    })
  }
  return edges
}

/** The sales up to the moment, by seller and tenant: the newest of each pair, the oldest of them telling of those before. */
function toSales(run: Run, situation: Situation, ends: Ends, { canvas }: Texts): readonly EdgeElement[] {
  const pairs = new Map<string, { readonly step: StepOf<'sell'>; readonly index: number }[]>()
  for (let index = 0; index <= situation.moment; index++) {
    const step = run.steps[index]?.step
    if (step?.do !== 'sell') continue
    const pair = pairKey(step.path.at(-2) ?? microsoftId, step.tenant)
    const known = pairs.get(pair)
    if (known) known.push({ step, index })
    else pairs.set(pair, [{ step, index }])
  }
  return [...pairs.values()].flatMap((all) => {
    const shown = all.slice(-mostSales)
    const earlier = all.length - shown.length
    return shown.map(({ step, index }, nth): EdgeElement => {
      const verdict = run.steps[index]?.verdict ?? 'supported'
      const isOver = findSubscription(situation.world, step.as)?.state.value === 'cancelled'
      const label = verdict === 'supported' ? canvas.sold(step.offer) : canvas.triedAt(step.offer, index + 1)
      return {
        id: toKey('step', step.id),
        kind: 'sale',
        key: toKey('step', step.id),
        source: ends.toParty(step.path.at(-2) ?? microsoftId),
        target: ends.toTenant(step.tenant),
        label: nth === 0 && earlier > 0 ? canvas.andEarlier(label, earlier) : label,
        state: isOver ? 'over' : 'active',
        verdict
      }
    })
  })
}

/** Active relationships, but for those that a drawn, supported sale of the same partner onto the same tenant tells. */
function toRelationships(situation: Situation, ends: Ends, sales: readonly EdgeElement[]): readonly EdgeElement[] {
  const { line, world } = situation
  const told = new Set(sales.flatMap((edge) => (edge.verdict === 'supported' ? [`${edge.source}>${edge.target}`] : [])))
  const edges: EdgeElement[] = []
  for (const [pair, { value, since }] of world.customers) {
    if (value !== 'active') continue
    const [partner = '', tenant = ''] = pair.split(' ')
    if (!line.cast.parties.has(partner)) continue
    const key = toKey('relationship', partner, tenant)
    const [source, target] = [ends.toParty(partner), ends.toTenant(tenant)]
    if (told.has(`${source}>${target}`)) continue
    edges.push({
      id: key,
      kind: 'relationship',
      key: madeBy(since, key),
      source,
      target,
      label: '',
      state: 'quiet',
      verdict: null
    })
  }
  return edges
}

function toManagements(situation: Situation, ends: Ends, { canvas }: Texts): readonly EdgeElement[] {
  const edges: EdgeElement[] = []
  for (const { id, managers } of situation.world.subscriptions.values()) {
    const target = ends.toSubscription(id)
    if (target === undefined) continue
    for (const manager of managers) {
      const key = toKey('management', manager, id)
      edges.push({
        id: key,
        kind: 'management',
        key: madeBy(getManagement(situation.world, manager, id).since, key),
        source: ends.toParty(manager),
        target,
        label: canvas.manages,
        state: 'active',
        verdict: null
      })
    }
  }
  return edges
}

/** Declared pairs, and accounts of one company, which are affiliated by that. */
function toAffiliations(
  { scenario, line: { cast } }: Situation,
  ends: Ends,
  { canvas }: Texts
): readonly EdgeElement[] {
  const link = (id: string, key: ItemKey, a: string, b: string, label: string): EdgeElement => ({
    id,
    kind: 'affiliation',
    key,
    source: ends.toParty(a),
    target: ends.toParty(b),
    label,
    state: 'active',
    verdict: null
  })
  const edges = (scenario.affiliations ?? []).map(([a, b]) => {
    const key = toKey('affiliation', a, b)
    return link(key, key, a, b, canvas.affiliated)
  })
  const firsts = new Map<string, string>()
  for (const { id } of cast.parties.values()) {
    const company = cast.getCompany(id)
    const first = firsts.get(company)
    if (first === undefined) firsts.set(company, id)
    else edges.push(link(`company:${first} ${id}`, toKey('party', id), first, id, canvas.oneCompany))
  }
  return edges
}

/**
 * What is between the things of a scenario as of a moment.
 * @param nodes the ids of what is drawn: an edge ends at a row only where there is one
 */
export function toEdges(
  run: Run,
  situation: Situation,
  nodes: ReadonlySet<string>,
  texts: Texts
): readonly EdgeElement[] {
  const ends = toEnds(situation, nodes)
  const sales = toSales(run, situation, ends, texts)
  return [
    ...toStructure(situation),
    ...toPartnerships(situation, ends, texts),
    ...toRelationships(situation, ends, sales),
    ...sales,
    ...toTriedEdges(run, situation, ends, texts),
    ...toManagements(situation, ends, texts),
    ...toAffiliations(situation, ends, texts)
  ].filter((edge) => edge.source !== edge.target)
}
