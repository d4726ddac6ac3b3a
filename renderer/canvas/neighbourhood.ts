import { type ItemKey, microsoftKey, readKey } from '#renderer/scenario/item-key.ts'
import type { Situation } from '#renderer/scenario/situation.ts'
import type { Run } from '#shared/simulator/simulate.ts'
import type { EdgeElement, Elements } from './element.ts'
import { toElements } from './to-elements.ts'

/** More than this cannot be read, nor moved without a wait. */
export const mostElements = 1500
const hops = 2

/** How many things there are to draw; a second line of text on a head is none. */
export function countElements({ nodes, edges }: Elements): number {
  return nodes.reduce((count, node) => count + (node.kind === 'line' ? 0 : 1), edges.length)
}

/** Whether a scenario is too large to be drawn whole; the outline is the place to begin with then. */
export function isTooLarge(run: Run, situation: Situation): boolean {
  return run.line.cast.parties.size > mostElements || countElements(toElements(run, situation, 'en')) > mostElements
}

/** What is drawn, and how many things are not. */
export interface Part {
  readonly elements: Elements
  readonly left: number
}

/** The parties from which a part is drawn: those of what is picked out. */
function findStart(selection: readonly ItemKey[], { nodes, edges }: Elements, lit: ReadonlySet<string>): Set<string> {
  const wanted = new Set<string>([...selection, ...lit])
  const owners = new Map(nodes.map(({ id, party }) => [id, party]))
  const start = new Set<string>()
  for (const key of wanted) {
    const owner = owners.get(key)
    if (owner !== undefined) start.add(owner)
  }
  for (const { id, key, source, target } of edges) {
    if (!wanted.has(id) && !wanted.has(key)) continue
    for (const end of [source, target]) start.add(owners.get(end) ?? '')
  }
  for (const key of selection) {
    const { kind, ids } = readKey(key)
    if (kind === 'party' || kind === 'partnership' || kind === 'affiliation') for (const id of ids) start.add(id)
  }
  start.delete('')
  return start
}

function toNeighbours(edges: readonly EdgeElement[], owners: ReadonlyMap<string, string>) {
  const near = new Map<string, string[]>()
  for (const { source, target } of edges) {
    const [a, b] = [owners.get(source) ?? '', owners.get(target) ?? '']
    for (const [from, to] of [
      [a, b],
      [b, a]
    ] as const) {
      const known = near.get(from)
      if (known) known.push(to)
      else near.set(from, [to])
    }
  }
  return near
}

/**
 * All of it, or, where that is too much, what lies within two connections of what is picked out. The way over Microsoft
 * does not count: it would lead to everyone.
 */
export function toPart(elements: Elements, selection: readonly ItemKey[], lit: ReadonlySet<string>): Part {
  const all = countElements(elements)
  if (all <= mostElements) return { elements, left: 0 }
  const owners = new Map(elements.nodes.map(({ id, party }) => [id, party]))
  const microsoft = readKey(microsoftKey).id
  const near = toNeighbours(elements.edges, owners)
  const reached = findStart(selection, elements, lit)
  const sizeOf = new Map<string, number>()
  for (const { party, kind } of elements.nodes) if (kind !== 'line') sizeOf.set(party, (sizeOf.get(party) ?? 0) + 1)
  let size = [...reached].reduce((sum, id) => sum + (sizeOf.get(id) ?? 0), 0)
  let edge = [...reached]
  for (let hop = 0; hop < hops; hop++) {
    const next: string[] = []
    for (const id of edge) {
      if (id === microsoft) continue
      for (const other of near.get(id) ?? []) {
        if (reached.has(other) || size >= mostElements / 2) continue
        reached.add(other)
        size += sizeOf.get(other) ?? 0
        next.push(other)
      }
    }
    edge = next
  }
  reached.add(microsoft)
  const nodes = elements.nodes.filter(({ party }) => reached.has(party))
  const drawn = new Set(nodes.map(({ id }) => id))
  const edges = elements.edges
    .filter(({ source, target }) => drawn.has(source) && drawn.has(target))
    .slice(0, Math.max(0, mostElements - nodes.length))
  const part = { nodes, edges }
  return { elements: part, left: all - countElements(part) }
}

/** The parties whose boxes are drawn. */
export function toPartiesOf({ nodes }: Elements): ReadonlySet<string> {
  return new Set(nodes.map(({ party }) => party))
}
