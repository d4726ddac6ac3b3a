import type { Position } from '#shared/domain/scenario.ts'
import { sizes } from './sizes.ts'

/** A party as the layout sees it. */
export interface TidyParty {
  readonly id: string
  /** 0 Microsoft, 1 who buys from it, 2 resellers, 3 customers. */
  readonly tier: number
  /** The height of its whole box. */
  readonly height: number
  /** Under which parties are put side by side; the same for all where they are not. */
  readonly group: string
}

const columnStep = sizes.boxWidth + 36
const rowStep = 48
const tierStep = 80
const groupStep = 96
/** How often the order of a tier is drawn nearer to its neighbours; more changes little. */
const sweeps = 6

type Links = ReadonlyMap<string, readonly string[]>

function toLinks(pairs: Iterable<readonly [string, string]>): Links {
  const links = new Map<string, Set<string>>()
  const add = (from: string, to: string) => {
    const known = links.get(from)
    if (known) known.add(to)
    else links.set(from, new Set([to]))
  }
  for (const [a, b] of pairs) {
    add(a, b)
    add(b, a)
  }
  return new Map([...links].map(([id, others]) => [id, [...others]]))
}

/** The tiers in an order with few crossings: each party as near as can be to the middle of those it is linked with. */
function order(tiers: readonly (readonly TidyParty[])[], links: Links): readonly (readonly TidyParty[])[] {
  let ordered = tiers
  const place = new Map<string, number>()
  const settle = (tier: readonly TidyParty[]) => {
    for (const [index, { id }] of tier.entries()) place.set(id, (index + 0.5) / tier.length)
  }
  for (const tier of tiers) settle(tier)
  const arrange = (tier: readonly TidyParty[], depth: number, isDown: boolean): readonly TidyParty[] => {
    const depths = new Map(ordered.flatMap((each, at) => each.map(({ id }) => [id, at] as const)))
    const middle = (id: string) => {
      const near = (links.get(id) ?? []).filter((other) => {
        const at = depths.get(other)
        return at !== undefined && (isDown ? at < depth : at > depth)
      })
      if (near.length === 0) return place.get(id) ?? 0
      return near.reduce((sum, other) => sum + (place.get(other) ?? 0), 0) / near.length
    }
    const middles = new Map(tier.map(({ id }) => [id, middle(id)]))
    return [...tier].sort((a, b) => (middles.get(a.id) ?? 0) - (middles.get(b.id) ?? 0))
  }
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const isDown = sweep % 2 === 0
    const depths = ordered.map((_, depth) => depth)
    for (const depth of isDown ? depths : depths.reverse()) {
      const arranged = arrange(ordered[depth] ?? [], depth, isDown)
      settle(arranged)
      ordered = ordered.map((tier, at) => (at === depth ? arranged : tier))
    }
  }
  return ordered
}

/** How many stand side by side at most, so that the whole is about as wide as a window. */
function toMostColumns(parties: readonly TidyParty[]): number {
  return Math.max(5, Math.ceil(Math.sqrt(parties.length) * 1.15))
}

interface Block {
  readonly places: ReadonlyMap<string, Position>
  readonly width: number
}

/** Lays one group out from its top left corner, tier below tier; a wide tier goes on in rows below. */
function layOut(tiers: readonly (readonly TidyParty[])[], tops: readonly number[], mostColumns: number): Block {
  const columnsOf = (tier: readonly TidyParty[]) => Math.ceil(tier.length / Math.ceil(tier.length / mostColumns))
  const columns = Math.max(1, ...tiers.filter((tier) => tier.length > 0).map(columnsOf))
  const places = new Map<string, Position>()
  for (const [depth, tier] of tiers.entries()) {
    if (tier.length === 0) continue
    const rows = Math.ceil(tier.length / mostColumns)
    const across = columnsOf(tier)
    let y = tops[depth] ?? 0
    for (let row = 0; row < rows; row++) {
      // Column by column, so that a party stays below those that the order put it next to.
      const inRow = tier.filter((_, index) => index % rows === row)
      const start = ((columns - across) * columnStep) / 2
      for (const [index, { id }] of inRow.entries()) {
        places.set(id, { x: start + (index + 0.5) * columnStep, y: y + sizes.headHeight / 2 })
      }
      y += Math.max(...inRow.map(({ height }) => height)) + rowStep
    }
  }
  return { places, width: columns * columnStep }
}

/** Where each tier begins, so that the tiers of all groups lie at one height. */
function findTops(groups: readonly (readonly (readonly TidyParty[])[])[], mostColumns: number): readonly number[] {
  const depthCount = Math.max(0, ...groups.map((tiers) => tiers.length))
  const tops: number[] = []
  let top = 0
  for (let depth = 0; depth < depthCount; depth++) {
    tops.push(top)
    const heights = groups.map((tiers) => {
      const tier = tiers[depth] ?? []
      const rows = Math.ceil(tier.length / mostColumns)
      let height = 0
      for (let row = 0; row < rows; row++) {
        height += Math.max(...tier.filter((_, index) => index % rows === row).map((each) => each.height)) + rowStep
      }
      return height
    })
    const tallest = Math.max(0, ...heights)
    if (tallest > 0) top += tallest - rowStep + tierStep
  }
  return tops
}

/**
 * Lays parties out in tiers: Microsoft on top, then who buys from it, resellers, customers. The same input gives the same
 * picture. A position is the middle of a box's head; Microsoft's is the origin.
 * @param pairs who is linked with whom
 */
export function tidy(
  parties: readonly TidyParty[],
  pairs: Iterable<readonly [string, string]>
): ReadonlyMap<string, Position> {
  const links = toLinks(pairs)
  const top = parties.filter(({ tier }) => tier === 0)
  const below = parties.filter(({ tier }) => tier > 0)
  const names = [...new Set(below.map(({ group }) => group))]
  const groups = names.map((name) => {
    const members = below.filter(({ group }) => group === name)
    return order(
      [1, 2, 3].map((tier) => members.filter((each) => each.tier === tier)),
      links
    )
  })
  const mostColumns = Math.max(2, Math.floor(toMostColumns(below) / Math.max(1, Math.sqrt(names.length))))
  const tops = findTops(groups, mostColumns)
  const places = new Map<string, Position>()
  let left = 0
  const blocks = groups.map((tiers) => {
    const block = layOut(tiers, tops, mostColumns)
    const at = left
    left += block.width + groupStep
    return { block, at }
  })
  const middle = Math.round(Math.max(0, left - groupStep) / 2)
  const down = sizes.microsoftHeight / 2 + tierStep
  for (const { block, at } of blocks) {
    for (const [id, { x, y }] of block.places) places.set(id, toWhole(at + x - middle, y + down))
  }
  for (const [index, { id }] of top.entries()) places.set(id, { x: index * columnStep, y: 0 })
  return places
}

/** Whole numbers: a file need not hold more. */
function toWhole(x: number, y: number): Position {
  return { x: Math.round(x), y: Math.round(y) }
}
