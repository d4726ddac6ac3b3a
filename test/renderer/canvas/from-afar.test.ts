import cytoscape from 'cytoscape'
import { expect, test } from 'vitest'
import type { Drawing } from '#renderer/canvas/drawing.ts'
import { watchFromAfar } from '#renderer/canvas/from-afar.ts'

test('what an earlier watch marked as far is no longer so where the size of the text makes it near', () => {
  const cy = cytoscape({ headless: true, styleEnabled: true, elements: [{ data: { id: 'p1' }, classes: 'box' }] })
  let far: readonly string[] = []
  const drawing: Pick<Drawing, 'cy' | 'mark'> = {
    cy,
    mark: (_name, ids) => {
      far = [...ids]
    }
  }
  cy.zoom(0.3)
  const stop = watchFromAfar(drawing, 2)
  expect(far).toEqual(['p1'])
  stop()
  const stopAgain = watchFromAfar(drawing, 1)
  expect(far).toEqual([])
  cy.zoom(0.1)
  expect(far).toEqual(['p1'])
  stopAgain()
  cy.zoom(1)
  expect(far).toEqual(['p1'])
})
