import type { Cast } from '#shared/domain/cast.ts'
import { microsoftId } from '#shared/domain/id.ts'
import type { Party } from '#shared/domain/party.ts'
import type { Position } from '#shared/domain/scenario.ts'
import type { Step } from '#shared/domain/step.ts'
import { verdicts } from '#shared/domain/verdict.ts'
import { getTexts } from '#shared/language/language.ts'
import type { PlayedStep, Run } from '#shared/simulator/simulate.ts'
import { findConnections } from './connections.ts'
import { boxLook, type Diagram, type DiagramBox, type Look } from './diagram-model.ts'
import { fitText } from './fit-text.ts'
import { showHidden } from './safe-text.ts'
import type { Telling } from './to-reason.ts'

/** The height of a box by its lines of name and details. */
function toHeight(names: number, details: number): number {
  const { padding, nameLine, detailLine } = boxLook
  return 2 * padding + 14 + names * nameLine + details * detailLine
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

/** The parties that a step is about. */
function findNamed(step: Step): readonly string[] {
  if (step.do === 'sell') return step.path
  return ['provider', 'reseller', 'partner', 'customer'].flatMap((field) => {
    const id: unknown = Reflect.get(step, field)
    return typeof id === 'string' ? [id] : []
  })
}

/**
 * The parties that are drawn where not all can be: those of the steps that are not supported, then those of the others,
 * each step with everybody whom it names, as long as there is room.
 */
function choose(run: Run, most: number): ReadonlySet<string> {
  const { parties } = run.line.cast
  if (parties.size <= most) return new Set(parties.keys())
  const isFailed = ({ verdict }: PlayedStep) => verdict !== 'supported'
  const steps = [...run.steps.filter(isFailed), ...run.steps.filter((played) => !isFailed(played))]
  const chosen = new Set<string>()
  for (const { step } of steps) {
    const more = new Set(findNamed(step).filter((id) => parties.has(id) && !chosen.has(id)))
    if (chosen.size + more.size <= most) for (const id of more) chosen.add(id)
  }
  for (const id of parties.keys()) {
    if (chosen.size === most) break
    chosen.add(id)
  }
  return chosen
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

/** Tells who deals with whom in a run, with so many parties at most. */
export function createDiagrams(run: Run, telling: Telling): (most: number) => Diagram {
  const { cast, title } = run.line
  const all = findConnections(run, telling.language)
  const boxes = new Map<Party, DiagramBox>()
  const findBox = (party: Party) => {
    const known = boxes.get(party) ?? toBox(party, cast, telling)
    boxes.set(party, known)
    return known
  }
  return (most) => {
    const chosen = choose(run, most)
    const isDrawn = (id: string) => id === microsoftId || chosen.has(id)
    const lines = all.filter(({ from, to }) => isDrawn(from) && isDrawn(to))
    const drawn = [...cast.parties.values()].filter(({ id }) => chosen.has(id))
    const used = new Set(lines.flatMap(({ verdict, labels }) => [verdict, ...labels.map((label) => label.verdict)]))
    const left = cast.parties.size - chosen.size
    return {
      title: showHidden(title),
      boxes: [toMicrosoft(telling), ...drawn.map(findBox)],
      lines,
      places: findPlaces(run, chosen),
      note: left > 0 ? getTexts(telling.language).report.leftOut(left) : '',
      verdicts: verdicts.toReversed().filter((verdict) => used.has(verdict))
    }
  }
}
