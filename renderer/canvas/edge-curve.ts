import type { EdgeSingular } from 'cytoscape'
import type { Position } from '#shared/domain/scenario.ts'

/** The line of an edge as it is drawn: the point at a share of it. */
export function toCurve(edge: EdgeSingular): (share: number) => Position {
  const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()]
  const controls = edge.controlPoints() ?? []
  const [control] = controls
  if (controls.length > 1) {
    const middle = edge.midpoint()
    return () => middle
  }
  if (!control) return (share) => ({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share })
  return (share) => {
    const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2]
    return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y }
  }
}
