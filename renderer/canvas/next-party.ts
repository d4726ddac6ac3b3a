import type { Position } from '#shared/domain/scenario.ts'

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'

const vectors: Readonly<Record<Direction, Position>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 }
}

/** How a key moves things. */
export function toVector(direction: Direction): Position {
  return vectors[direction]
}

/** Whether a key is an arrow. */
export function isDirection(key: string): key is Direction {
  return Object.hasOwn(vectors, key)
}

/** The party that one comes to from another by an arrow key: near, and rather ahead than aside. */
export function findNextParty(
  from: string,
  direction: Direction,
  places: ReadonlyMap<string, Position>
): string | undefined {
  const here = places.get(from)
  if (!here) return undefined
  const { x, y } = vectors[direction]
  let best: { readonly id: string; readonly cost: number } | undefined
  for (const [id, there] of places) {
    if (id === from) continue
    const [dx, dy] = [there.x - here.x, there.y - here.y]
    const ahead = dx * x + dy * y
    const aside = Math.abs(dx * y) + Math.abs(dy * x)
    if (ahead <= 1) continue
    const cost = ahead + 2 * aside
    if (!best || cost < best.cost) best = { id, cost }
  }
  return best?.id
}
