import type { Party } from '#shared/domain/party.ts'
import type { Position } from '#shared/domain/scenario.ts'
import { type Verdict, worseVerdict } from '#shared/domain/verdict.ts'
import type { Run } from './simulate.ts'

const width = 160
const height = 100
const margin = 18
/** More than this cannot be told apart at the size of a thumb, and the picture is to stay under 4 KB. */
const mostNodes = 30
const mostEdges = 35

interface Edge {
  readonly from: string
  readonly to: string
  /** The worst of the steps between the two; null for a partnership that is given and no step is about. */
  verdict: Verdict | null
}

function findEdges(run: Run): readonly Edge[] {
  const edges = new Map<string, Map<string, Edge>>()
  let count = 0
  const add = (from: string, to: string, verdict: Verdict | null) => {
    const fromHere = edges.get(from)
    const known = fromHere?.get(to)
    if (known) {
      if (verdict !== null && verdict !== known.verdict) known.verdict = worseVerdict(known.verdict ?? verdict, verdict)
      return
    }
    if (count === mostEdges) return
    count++
    const edge = { from, to, verdict }
    if (fromHere) fromHere.set(to, edge)
    else edges.set(from, new Map([[to, edge]]))
  }
  for (const [provider, reseller] of run.line.cast.partnerships) add(provider, reseller, null)
  for (const { step, verdict } of run.steps) {
    if (step.do === 'sell') {
      for (let index = 1; index < step.path.length; index++)
        add(step.path[index - 1] ?? '', step.path[index] ?? '', verdict)
    } else if ('reseller' in step) add(step.provider, step.reseller, verdict)
    else if ('customer' in step) add(step.partner, step.customer, verdict)
  }
  return [...edges.values()].flatMap((each) => [...each.values()])
}

type Look = 'microsoft' | 'provider' | 'direct' | 'reseller' | 'customer'

const tiers: Readonly<Record<Look, number>> = { microsoft: 0, provider: 1, direct: 1, reseller: 2, customer: 3 }

function findLook(party: Party | undefined): Look {
  if (!party) return 'microsoft'
  if (party.kind === 'customer') return 'customer'
  if (party.role === 'indirect-provider') return 'provider'
  return party.role === 'direct-bill' ? 'direct' : 'reseller'
}

interface Node {
  readonly id: string
  readonly look: Look
}

function findNodes(run: Run, edges: readonly Edge[]): readonly Node[] {
  const { parties } = run.line.cast
  const ids = new Set<string>()
  for (const id of [...edges.flatMap(({ from, to }) => [from, to]), ...parties.keys()]) {
    if (ids.size === mostNodes) break
    ids.add(id)
  }
  return [...ids].map((id) => ({ id, look: findLook(parties.get(id)) }))
}

function toTiers(nodes: readonly Node[]): Map<string, Position> {
  const positions = new Map<string, Position>()
  for (const tier of [0, 1, 2, 3]) {
    const inTier = nodes.filter((node) => tiers[node.look] === tier)
    for (const [index, { id }] of inTier.entries()) positions.set(id, { x: (index + 0.5) / inTier.length, y: tier })
  }
  return positions
}

/** The places in the scenario's own layout; undefined where one is missing or out of reach. */
function findPlaces(run: Run, nodes: readonly Node[]): Map<string, Position> | undefined {
  const { layout } = run.line.source.scenario
  const places = new Map<string, Position>()
  for (const { id } of nodes) {
    const place = layout && Object.hasOwn(layout, id) ? layout[id] : undefined
    if (!place || Math.abs(place.x) > 1e9 || Math.abs(place.y) > 1e9) return undefined
    places.set(id, place)
  }
  return places
}

/** Stretches values over the room between two margins; one value alone goes to the middle. */
function toScale(values: readonly number[], room: number): (value: number) => number {
  const low = Math.min(...values)
  const span = Math.max(...values) - low
  return (value) => Math.round(span === 0 ? room / 2 : margin + ((value - low) / span) * (room - 2 * margin))
}

/** Few nodes are drawn large, many small, so that they neither get lost nor lie on each other. */
function sizeOf(nodes: number): number {
  return nodes <= 7 ? 2 : nodes <= 14 ? 1.5 : 1
}

/** Half the width and half the height of each kind of node; corners are rounded by whoever shows the picture. */
const halves: Readonly<Record<Look, readonly [number, number]>> = {
  microsoft: [5, 5],
  provider: [8, 4],
  direct: [8, 4],
  reseller: [6, 4],
  customer: [5, 3]
}

function drawNode(look: Look, x: number, y: number, size: number): string {
  const [width, height] = halves[look]
  const [left, top] = [x - width * size, y - height * size]
  return `<rect class="pic-${look}" x="${left}" y="${top}" width="${2 * width * size}" height="${2 * height * size}"/>`
}

/**
 * A small picture of a run as SVG: who is connected to whom, and how each connection is judged. It holds no text and no
 * colour, only classes (`pic-provider`, `pic-edge-prohibited`, …), and has 4 KB at most.
 */
export function toPicture(run: Run): string {
  const edges = findEdges(run)
  const nodes = findNodes(run, edges)
  const places = findPlaces(run, nodes) ?? toTiers(nodes)
  const size = sizeOf(nodes.length)
  const all = [...places.values()]
  const toX = toScale(
    all.map(({ x }) => x),
    width
  )
  const toY = toScale(
    all.map(({ y }) => y),
    height
  )
  const drawnEdges = edges.flatMap(({ from, to, verdict }) => {
    const a = places.get(from)
    const b = places.get(to)
    if (!a || !b) return []
    const name = verdict === null ? 'pic-edge' : `pic-edge pic-edge-${verdict}`
    return [`<path class="${name}" d="M${toX(a.x)} ${toY(a.y)}L${toX(b.x)} ${toY(b.y)}"/>`]
  })
  const drawnNodes = nodes.flatMap(({ id, look }) => {
    const place = places.get(id)
    return place ? [drawNode(look, toX(place.x), toY(place.y), size)] : []
  })
  const content = [...drawnEdges, ...drawnNodes].join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${content}</svg>`
}
