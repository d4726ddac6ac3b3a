import { expect, type Page } from '@playwright/test'
import type { Core } from 'cytoscape'
import { openSample, test } from './app.ts'
import { callApp } from './call-app.ts'
import { drawConnection } from './hands/draw-connection.ts'
import { findDrawn, type Place } from './hands/graph.ts'

const ownUse = 'A reseller buys for its own use'

test('a connection says why while it is drawn, and asks what it means when it is dropped', async ({ page, app }) => {
  await page.goto(app.address)
  await openSample(page, ownUse)
  await drawConnection(page, 'Contoso Distribution', { party: 'Fabrikam Cloud', tenant: 'CSP tenant' })
  const tip = page.locator('.canvas-tip')
  await expect(tip).toContainText('prohibited')
  await expect(tip).toContainText('other meaning')
  await expect(page.locator('.canvas-ghost.ghost-prohibited')).toBeVisible()
  const box = await tip.boundingBox()
  expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= 1280 && box.y + box.height <= 800).toBe(true)
  await page.mouse.up()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await drawConnection(page, 'Adatum', { party: 'Fabrikam Cloud' })
  await expect(tip).toContainText('Affiliation')
  await page.keyboard.press('Escape')
  await expect(tip).toBeHidden()
  await page.mouse.up()
})

test('a party is dragged to the grid with its rows, as one undo step', async ({ page, app }) => {
  await page.goto(app.address)
  await openSample(page, ownUse)
  const [party, row] = [await findDrawn(page, 'party:r1'), await findDrawn(page, 'tenant:r1.csp')]
  await page.mouse.move(party.x, party.y)
  await page.mouse.down()
  await page.mouse.move(party.x - 40, party.y + 60, { steps: 6 })
  await expect(page.locator('.canvas-guide')).toBeVisible()
  await page.mouse.up()
  await expect(page.locator('.canvas-guide')).toBeHidden()
  const [moved, movedRow] = [await findDrawn(page, 'party:r1'), await findDrawn(page, 'tenant:r1.csp')]
  expect(moved.x).toBeLessThan(party.x - 20)
  expect(moved.y).toBeGreaterThan(party.y + 30)
  expect(movedRow.x - moved.x).toBeCloseTo(row.x - party.x, 0)
  expect(movedRow.y - moved.y).toBeCloseTo(row.y - party.y, 0)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(async () => (await findDrawn(page, 'party:r1')).x).toBeCloseTo(party.x, 0)
})

/** How opaque the graph's own canvas is at a place of the window: what lies still, without what is dragged. */
async function readStill(page: Page, { x, y }: Place): Promise<number> {
  return page.evaluate(
    ([left, top]) => {
      const sheet = document.querySelector<HTMLCanvasElement>('canvas[data-id="layer2-node"]')
      const box = sheet?.getBoundingClientRect()
      if (!sheet || !box) throw new Error('there is no such canvas')
      const pixel = [
        (left - box.left) * (sheet.width / box.width),
        (top - box.top) * (sheet.height / box.height)
      ] as const
      return sheet.getContext('2d')?.getImageData(...pixel, 1, 1).data[3] ?? -1
    },
    [x, y] as const
  )
}

/** The middle of a line in the window. */
async function findMiddle(page: Page, edge: string): Promise<Place> {
  return page.evaluate((id) => {
    const ground = document.querySelector('.canvas-graph') as HTMLElement & { _cyreg: { cy: Core } }
    const { left, top } = ground.getBoundingClientRect()
    const { x, y } = ground._cyreg.cy.getElementById(id).renderedMidpoint()
    return { x: x + left, y: y + top }
  }, edge)
}

for (const pause of [0, 150]) {
  test(`what lies still is drawn without what is dragged, and not again while it moves (${pause} ms after the press)`, async ({
    page,
    app
  }) => {
    await page.goto(app.address)
    await openSample(page, ownUse)
    const [party, other] = [await findDrawn(page, 'party:r1'), await findDrawn(page, 'party:p1')]
    const line = await findMiddle(page, 'partnership:p1 r1')
    await page.mouse.move(party.x, party.y)
    await page.mouse.down()
    await page.waitForTimeout(pause)
    await page.mouse.move(party.x - 30, party.y + 40, { steps: 2 })
    await expect.poll(() => readStill(page, party)).toBe(0)
    expect(await readStill(page, line)).toBe(0)
    expect(await readStill(page, other)).toBe(255)
    // A blot on it stays for as long as nobody draws it again.
    const corner = await page.locator('canvas[data-id="layer2-node"]').boundingBox()
    const blot = { x: (corner?.x ?? 0) + 2, y: (corner?.y ?? 0) + 2 }
    await page.locator('canvas[data-id="layer2-node"]').evaluate((sheet: HTMLCanvasElement) => {
      const context = sheet.getContext('2d')
      if (!context) return
      context.setTransform(1, 0, 0, 1, 0, 0)
      context.fillStyle = 'black'
      context.fillRect(0, 0, 5, 5)
    })
    await page.mouse.move(party.x - 40, party.y + 60, { steps: 6 })
    await page.waitForTimeout(100)
    expect(await readStill(page, blot)).toBe(255)
    await page.mouse.up()
    await expect.poll(() => readStill(page, blot)).toBe(0)
    expect(await readStill(page, await findDrawn(page, 'party:r1'))).toBe(255)
    expect(await readStill(page, await findMiddle(page, 'partnership:p1 r1'))).toBe(255)
  })
}

test('the drawing is worked with by keys alone', async ({ page, app }) => {
  await page.goto(app.address)
  await openSample(page, ownUse)
  const drawing = page.getByRole('application')
  await findDrawn(page, 'party:r1')
  await drawing.focus()
  await page.keyboard.press('Escape')
  const picked = () =>
    page.evaluate(() => {
      const ground = document.querySelector('.canvas-graph') as HTMLElement & { _cyreg: { cy: Core } }
      return ground._cyreg.cy.nodes('.is-selected').map((node) => node.id())
    })
  await page.keyboard.press('ArrowDown')
  await expect.poll(picked).toEqual(['party:microsoft'])
  await page.keyboard.press('ArrowDown')
  await expect.poll(picked).toEqual(['party:p1'])
  const before = await findDrawn(page, 'party:p1')
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(async () => (await findDrawn(page, 'party:p1')).x).toBeGreaterThan(before.x)
  await expect(drawing).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+f')
  await page.keyboard.type('adatum')
  await page.keyboard.press('Enter')
  await expect.poll(picked).toEqual(['party:c1'])
})

test('what is dragged from the palette comes to stand under the pointer', async ({ page, app }) => {
  await page.goto(app.address)
  await openSample(page, ownUse)
  await findDrawn(page, 'party:r1')
  const canvas = page.locator('.canvas')
  await page.locator('.palette-entry.is-customer').dragTo(canvas, { targetPosition: { x: 120, y: 300 } })
  const corner = await canvas.boundingBox()
  const added = await page.evaluate(() => {
    const ground = document.querySelector('.canvas-graph') as HTMLElement & { _cyreg: { cy: Core } }
    return ground._cyreg.cy.nodes('.is-selected').map((node) => node.id())
  })
  expect(added).toHaveLength(1)
  const at = await findDrawn(page, added[0] ?? '')
  expect(Math.abs(at.x - (corner?.x ?? 0) - 120)).toBeLessThan(3)
})

test('a party that the canvas placed itself goes back there when its drag is undone', async ({ page, app }) => {
  await page.goto(app.address)
  await expect(page.locator('.sample').first()).toBeVisible()
  const parties = ['d1', 'd2'].map((id) => ({ id, kind: 'partner', role: 'direct-bill', name: `Direct ${id}` }))
  const about = { format: 'csp-scenario', version: 1, asOf: '2020-06-01', steps: [] }
  await callApp(page, 'library.create', { scenario: { ...about, title: 'Nobody was placed', parties } })
  await page.reload()
  const card = page.getByRole('row', { name: /Nobody was placed/ })
  await expect(card).toContainText('no steps yet')
  await card.press('Enter')
  await expect(page.locator('.bar')).toContainText('no steps yet')
  const party = await findDrawn(page, 'party:d1')
  await page.mouse.move(party.x, party.y)
  await page.mouse.down()
  await page.mouse.move(party.x, party.y + 90, { steps: 6 })
  await page.mouse.up()
  await expect.poll(async () => (await findDrawn(page, 'party:d1')).y).toBeGreaterThan(party.y + 50)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(async () => (await findDrawn(page, 'party:d1')).y).toBeCloseTo(party.y, 0)
})

test('all of it stays in view as the window changes, and after a restart it is looked at as it was left', async ({
  page,
  launch
}) => {
  const first = await launch()
  await page.goto(first.address)
  await openSample(page, ownUse)
  const percent = page.locator('.canvas-percent')
  // Before it has come into view it stands at its full size.
  await expect(percent).not.toHaveText('100 %')
  const whole = await percent.textContent()
  await page.setViewportSize({ width: 1280, height: 560 })
  await expect(percent).not.toHaveText(whole ?? '')
  await page.setViewportSize({ width: 1280, height: 800 })
  await expect(percent).toHaveText(whole ?? '')

  await page.getByRole('tab', { name: 'Lifecycle' }).click()
  await page.locator('.canvas-tools').getByRole('button', { name: 'Zoom in' }).click()
  await expect(percent).not.toHaveText(whole ?? '')
  const kept = await percent.textContent()
  const readKept = async () => {
    const { screens } = await callApp<{ readonly screens: { readonly look?: string } }>(page, 'settings.get', {})
    const { pane, view } = JSON.parse(screens.look ?? '{}')
    return `${pane}, ${Math.round((view?.zoom ?? 0) * 100)} %`
  }
  await expect.poll(readKept).toBe(`lifecycle, ${kept}`)
  await first.kill()

  const again = await launch()
  await page.goto('about:blank')
  await page.goto(again.address)
  await expect(page.getByRole('tab', { name: 'Lifecycle' })).toHaveAttribute('aria-selected', 'true')
  await expect(percent).toHaveText(kept ?? '')
})

test('the small drawing takes on the colours of another theme', async ({ page, app }) => {
  await page.goto(app.address)
  await openSample(page, ownUse)
  const small = page.locator('.canvas-minimap canvas')
  for (let n = 0; n < 5; n++) await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect(small).toBeVisible()
  const read = () => small.evaluate((sheet) => (sheet as HTMLCanvasElement).toDataURL())
  await page.waitForTimeout(300)
  const light = await read()
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(read).not.toBe(light)
  await page.emulateMedia({ colorScheme: 'light' })
  await expect.poll(read).toBe(light)
})
