import type { NodeSingular } from 'cytoscape'
import type { Position } from '#shared/domain/scenario.ts'
import type { Drawing } from './drawing.ts'

/** The row or box at a point of the drawing, the topmost one; a margin makes thin things easier to hit. */
export function findNodeAt({ cy }: Drawing, { x, y }: Position): NodeSingular | undefined {
  let found: NodeSingular | undefined
  for (const node of cy.nodes()) {
    if (node.hasClass('line') || node.hasClass('anchor')) continue
    const at = node.position()
    const isIn = Math.abs(at.x - x) <= node.width() / 2 && Math.abs(at.y - y) <= node.height() / 2
    if (
      isIn &&
      !(found && node.hasClass('box') && found.hasClass('row') && found.data('party') === node.data('party'))
    ) {
      found = node
    }
  }
  return found
}
