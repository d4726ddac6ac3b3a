import type { Cast } from '#shared/domain/cast.ts'
import { microsoftId } from '#shared/domain/id.ts'
import type { Party } from '#shared/domain/party.ts'
import type { Position } from '#shared/domain/scenario.ts'
import { type Verdict, verdicts } from '#shared/domain/verdict.ts'
import { getTexts } from '#shared/language/language.ts'
import type { Run } from '#shared/simulator/simulate.ts'
import { findConnections, type LineLabel } from './connections.ts'
import { fitText } from './fit-text.ts'
import { showHidden } from './safe-text.ts'
import type { Telling } from './to-reason.ts'

/** What a box stands for; it decides the tier and the colour. */
export type Look = 'microsoft' | 'provider' | 'direct' | 'reseller' | 'customer'

/** A party as a box, its texts cut so that they fit. */
export interface DiagramBox {
  readonly id: string
  readonly look: Look
  readonly role: string
  /** The whole name, for who points at the box. */
  readonly title: string
  readonly name: readonly string[]
  /** The market, and the tenants where there are several. */
  readonly details: readonly string[]
  readonly width: number
  readonly height: number
}

/** What happens between two parties. */
export interface DiagramLine {
  readonly from: string
  readonly to: string
  /** The worst of its labels; null where it is only given. */
  readonly verdict: Verdict | null
  readonly isDirected: boolean
  readonly labels: readonly LineLabel[]
}

/** Who deals with whom, ready to be placed and drawn. */
export interface Diagram {
  readonly title: string
  readonly boxes: readonly DiagramBox[]
  readonly lines: readonly DiagramLine[]
  /** Where the person put the boxes; null where some have no place. */
  readonly places: ReadonlyMap<string, Position> | null
  /** How many parties are not drawn; empty where all are. */
  readonly note: string
  /** The verdicts that lines have, best first. */
  readonly verdicts: readonly Verdict[]
}

/** Sizes of a box; `size`s are of letters. */
export const boxLook = {
  width: 190,
  padding: 13,
  roleSize: 10.5,
  nameSize: 14,
  detailSize: 10.5,
  mostTenants: 3
} as const

/** More boxes than this nobody can read on one page. */
export const mostOnPage = 30

/** The height of a box by its lines of name and details. */
function toHeight(names: number, details: number): number {
  return 2 * boxLook.padding + 14 + names * 18 + details * 14.5
}

function findLook(party: Party): Look {
  if (party.kind === 'customer') return 'customer'
  if (party.role === 'indirect-provider') return 'provider'
  return party.role === 'direct-bill' ? 'direct' : 'reseller'
}

function toBox(party: Party, cast: Cast, { language }: Telling): DiagramBox {
  const { words, report } = getTexts(language)
  const room = boxLook.width - 2 * boxLook.padding
  const title = showHidden(party.name || party.id)
  const name = fitText(title, room, boxLook.nameSize, 2, true)
  const tenants = cast.tenantsOf.get(party.id) ?? []
  const shown = tenants.length > 1 ? tenants.slice(0, boxLook.mostTenants) : []
  const more = tenants.length > 1 ? tenants.length - shown.length : 0
  const details = [
    party.market === undefined ? report.pair(report.marketAlone, report.notKnown) : words.nameMarket(party.market),
    ...shown.map((id) => `${id} · ${report.tenantTypes[cast.getTenant(id).type]}`),
    ...(more > 0 ? [report.moreTenants(more)] : [])
  ].map((detail) => fitText(detail, room, boxLook.detailSize, 1)[0] ?? '')
  const role = report.capitalize(words.roleNames[party.kind === 'partner' ? party.role : 'customer'])
  const height = toHeight(Math.max(1, name.length), details.length)
  return { id: party.id, look: findLook(party), role, title, name, details, width: boxLook.width, height }
}

function toMicrosoft({ language }: Telling): DiagramBox {
  const role = getTexts(language).report.capitalize(getTexts(language).report.supplier)
  const name = ['Microsoft']
  const height = toHeight(1, 0)
  return { id: microsoftId, look: 'microsoft', role, title: 'Microsoft', name, details: [], width: 150, height }
}

/** The parties that are drawn: those that lines name most, in the order of the file. */
function choose(run: Run, lines: readonly DiagramLine[], most: number): ReadonlySet<string> {
  const parties = [...run.line.cast.parties.keys()]
  if (parties.length <= most) return new Set(parties)
  const named = new Map<string, number>()
  for (const { from, to } of lines) for (const id of [from, to]) named.set(id, (named.get(id) ?? 0) + 1)
  const byUse = parties.toSorted((a, b) => (named.get(b) ?? 0) - (named.get(a) ?? 0))
  return new Set(byUse.slice(0, most))
}

/** The places in the scenario's own layout; null where one is missing or out of reach. */
function findPlaces(run: Run, ids: Iterable<string>): ReadonlyMap<string, Position> | null {
  const { layout } = run.line.source.scenario
  const places = new Map<string, Position>()
  for (const id of ids) {
    const place = layout && Object.hasOwn(layout, id) ? layout[id] : undefined
    if (!place || Math.abs(place.x) > 1e6 || Math.abs(place.y) > 1e6) return null
    places.set(id, place)
  }
  return places.size > 0 ? places : null
}

/**
 * Who deals with whom in a run.
 * @param most how many parties are drawn at most
 */
export function toDiagram(run: Run, telling: Telling, most = mostOnPage): Diagram {
  const all = findConnections(run, telling.language)
  const chosen = choose(run, all, most)
  const { parties } = run.line.cast
  const isDrawn = (id: string) => id === microsoftId || chosen.has(id)
  const lines = all.filter(({ from, to }) => isDrawn(from) && isDrawn(to))
  const boxes = [...parties.values()]
    .filter(({ id }) => chosen.has(id))
    .map((party) => toBox(party, run.line.cast, telling))
  const used = new Set(lines.flatMap(({ verdict, labels }) => [verdict, ...labels.map((label) => label.verdict)]))
  return {
    title: showHidden(run.line.title),
    boxes: [toMicrosoft(telling), ...boxes],
    lines,
    places: findPlaces(run, chosen),
    note: chosen.size < parties.size ? getTexts(telling.language).report.leftOut(parties.size - chosen.size) : '',
    verdicts: verdicts.toReversed().filter((verdict) => used.has(verdict))
  }
}
