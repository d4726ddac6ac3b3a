import type { Page } from '@playwright/test'
import type { Core } from 'cytoscape'
import type { End } from './hands.ts'

/** A place in the window. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** Where the head of a party, or a row of it, is drawn, by the id it has in the drawing; waits until it is there. */
export async function findDrawn(page: Page, id: string): Promise<Place> {
  const found = await page.waitForFunction((wanted) => {
    const ground = document.querySelector('.canvas-graph') as (HTMLElement & { _cyreg?: { cy: Core } }) | null
    const cy = ground?._cyreg?.cy
    const node = cy?.getElementById(wanted)
    if (!ground || !cy || !node || node.empty()) return null
    const { left, top } = ground.getBoundingClientRect()
    const { x, y } = node.renderedPosition()
    return { x: x + left, y: y + top - (node.hasClass('box') ? node.renderedHeight() / 2 - 8 * cy.zoom() : 0) }
  }, id)
  const at = await found.jsonValue()
  if (!at) throw new Error(`${id} is not drawn`)
  return at
}

/** Where the head of a party, or the row of a tenant of it, is drawn, by its name; waits until it is there. */
export async function findOnCanvas(page: Page, { party, tenant }: End): Promise<Place> {
  const found = await page.waitForFunction(
    ([name, start]) => {
      const ground = document.querySelector('.canvas-graph') as (HTMLElement & { _cyreg?: { cy: Core } }) | null
      const cy = ground?._cyreg?.cy
      const box = cy?.nodes('.box').filter((node) => node.data('whole') === name)
      if (!cy || !box || box.empty()) return null
      const rows = cy.nodes('.row').filter((node) => node.data('party') === box.data('party'))
      const node = start === '' ? box : rows.filter((each) => String(each.data('whole')).startsWith(start as string))
      return node.empty() ? null : node.id()
    },
    [party, tenant ?? ''] as const
  )
  const id = await found.jsonValue()
  if (!id) throw new Error(`${party} is not drawn`)
  return findDrawn(page, id)
}
