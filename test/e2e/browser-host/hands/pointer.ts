import { expect, type Page } from '@playwright/test'
import { findOnCanvas } from './graph.ts'
import type { Addition, End, Hands } from './hands.ts'
import { expectTaken, findMeanings } from './meaning.ts'
import { createMouse } from './mouse.ts'

/** How far down the ground each is dropped, from 0 to 1: as tiers, so that nothing comes to lie over another. */
const tiers: Readonly<Record<Addition, number>> = {
  'Indirect provider': 0.34,
  'Direct-bill partner': 0.34,
  'Indirect reseller': 0.58,
  Customer: 0.86
}

/** A pointer that drags: from the palette onto the ground, and from the handle of a party to what it is connected with. */
export function createPointer(page: Page): Hands {
  const mouse = createMouse(page)
  const dropped: number[] = []
  const entry = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) })
  const ground = page.locator('.canvas')

  async function drawTo(from: string, to: End): Promise<void> {
    const handle = page.getByRole('button', { name: `Draw a connection from ${from}`, exact: true })
    // What was just picked out comes into view, and moves the ground under the pointer.
    await expect(async () => {
      const start = await findOnCanvas(page, { party: from })
      await page.mouse.move(start.x - 4, start.y)
      await page.mouse.move(start.x, start.y)
      await handle.hover({ timeout: 1000 })
    }).toPass({ timeout: 8000 })
    await page.mouse.down()
    const end = await findOnCanvas(page, to)
    await page.mouse.move(end.x - 30, end.y, { steps: 2 })
    await page.mouse.move(end.x, end.y, { steps: 2 })
    // What it would mean stands at the pointer before it is let go.
    await expect(page.locator('.canvas-tip')).toBeVisible()
    await page.mouse.up()
  }

  return {
    ...mouse,
    async add(what) {
      const box = await ground.boundingBox()
      if (!box) throw new Error('there is no canvas')
      const tier = tiers[what]
      const nth = dropped.filter((each) => each === tier).length
      dropped.push(tier)
      const targetPosition = { x: box.width * (0.22 + nth * 0.52), y: box.height * tier }
      await entry(what).dragTo(ground, { targetPosition })
    },
    async addTenant(party) {
      const at = await findOnCanvas(page, { party })
      const box = await ground.boundingBox()
      if (!box) throw new Error('there is no canvas')
      await entry('Own-use tenant').dragTo(ground, { targetPosition: { x: at.x - box.x, y: at.y - box.y } })
    },
    async pick(party) {
      const at = await findOnCanvas(page, { party })
      await page.mouse.click(at.x, at.y)
    },
    async connect(from, to, meaning, offer) {
      await drawTo(from, to)
      const meanings = findMeanings(page)
      if (offer !== undefined) await meanings.offer.fill(offer)
      await meanings.entry(meaning).click()
      await expectTaken(page)
    },
    async choosePartyEntry(party, name) {
      const at = await findOnCanvas(page, { party })
      await page.mouse.click(at.x, at.y, { button: 'right' })
      await page.getByRole('menuitem', { name }).click()
    },
    async standAt(step) {
      const name = step === 0 ? /^Before the first step/ : new RegExp(`^Step ${step} ·`)
      await page.getByRole('option', { name }).click()
    }
  }
}
