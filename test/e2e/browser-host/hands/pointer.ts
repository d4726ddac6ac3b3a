import type { Page } from '@playwright/test'
import { drawConnection } from './draw-connection.ts'
import { findOnCanvas } from './graph.ts'
import type { Addition, Hands } from './hands.ts'
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
      await drawConnection(page, from, to)
      await page.mouse.up()
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
