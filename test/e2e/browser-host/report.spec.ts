import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { openSample, test } from './app.ts'
import { listViolations } from './axe.ts'
import { findFaults } from './find-faults.ts'

const title = 'A reseller buys for its own use'
const frameOf = (page: Page) => page.frameLocator('.report-frame')

async function openReport(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await openSample(page, title)
  await page.keyboard.press('Control+p')
  await expect(frameOf(page).locator('h1')).toHaveText(title)
}

async function choose(page: Page, label: string | RegExp, name: string): Promise<void> {
  await page.getByRole('button', { name: label }).click()
  await page.getByRole('option', { name, exact: true }).click()
}

async function download(page: Page, name: RegExp, folder: string): Promise<{ readonly name: string; path: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
  const path = join(folder, file.suggestedFilename())
  await file.saveAs(path)
  return { name: file.suggestedFilename(), path }
}

test('the preview follows every choice, which is kept with the scenario', async ({ page, app }) => {
  await openReport(page, app.address)
  const frame = frameOf(page)
  await expect(frame.locator('.diagram svg').first()).toBeVisible()
  await frame
    .locator('.step')
    .first()
    .evaluate((step) => step.setAttribute('data-kept', ''))
  await page.getByRole('checkbox', { name: 'Diagram' }).click({ force: true })
  await expect(frame.locator('.diagram')).toHaveCount(0)
  // Of what is the same nothing is built anew.
  await expect(frame.locator('.step[data-kept]')).toHaveCount(1)
  await expect(frame.getByText('Who can sell to whom at the end')).toHaveCount(0)
  await page.getByRole('checkbox', { name: 'Who can sell to whom at the end' }).click({ force: true })
  await expect(frame.getByText('Who can sell to whom at the end')).toBeVisible()
  await choose(page, /Language of the report/, '한국어')
  await expect(frame.locator('html')).toHaveAttribute('lang', 'ko')
  await choose(page, /Paper/, 'Letter')
  await expect.poll(() => frame.locator('style').textContent()).toContain('@page{size:letter;')

  await page.reload()
  await expect(frame.locator('html')).toHaveAttribute('lang', 'ko')
  await expect.poll(() => frame.locator('style').textContent()).toContain('@page{size:letter;')
  await expect(page.getByRole('checkbox', { name: 'Diagram' })).not.toBeChecked()

  // The keys of the app work in the preview as well.
  await frame.locator('h1').click()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Back to the scenario' }).click()
  await expect(page.getByRole('textbox', { name: 'Title of the scenario' })).toHaveValue(title)
  // Another scenario begins with everything, also on the way from its card.
  await page.getByRole('button', { name: 'Library' }).click()
  // These come a moment later, and move the samples down.
  await expect(page.locator('.quick-answer')).toBeVisible()
  await expect(page.locator('.library-mine .scenario-card')).toBeVisible()
  await openSample(page, 'A partner buys for its own use')
  await page.getByRole('button', { name: 'Library' }).click()
  await page.getByRole('button', { name: 'What to do with A partner buys for its own use' }).click()
  await page.getByRole('menuitem', { name: 'Report' }).click()
  await expect(frame.locator('h1')).toHaveText('A partner buys for its own use')
  await expect(frame.locator('.diagram svg').first()).toBeVisible()
})

test('nothing is cut off where the window is narrow, and what is at work goes on', async ({ page, app }) => {
  await openReport(page, app.address)
  const save = page.getByRole('button', { name: /^HTML/ })
  await save.focus()
  for (const width of [900, 420]) {
    await page.setViewportSize({ width, height: 800 })
    await expect(page.locator('.report-button').first()).toBeVisible()
    expect(await page.evaluate(findFaults), `${width} pixels wide`).toEqual([])
    // The same button, and not another one in another place.
    await expect(save).toBeFocused()
  }
})

test('every format is a file that stands by itself, in Korean as well', async ({ page, app, folder, context }) => {
  await openReport(page, app.address)
  await choose(page, /Language of the report/, '한국어')
  await expect(frameOf(page).locator('html')).toHaveAttribute('lang', 'ko')
  const starts = [
    [/^Markdown/, 'md', `# ${title}\n\nCSP 시나리오 보고서`],
    [/^CSV/, 'csv', '\ufeff"기록"'],
    [/^JSON/, 'json', '{\n  "format": "csp-run"'],
    [/^SVG/, 'svg', '<?xml version="1.0" encoding="UTF-8"?>\n<svg']
  ] as const
  for (const [name, ending, start] of starts) {
    const file = await download(page, name, folder)
    expect(file.name).toBe(`${title}.${ending}`)
    expect(readFileSync(file.path, 'utf8').startsWith(start)).toBe(true)
  }
  const png = await download(page, /^PNG/, folder)
  expect(readFileSync(png.path).subarray(1, 4).toString()).toBe('PNG')

  const html = await download(page, /^HTML/, folder)
  const again = await download(page, /^HTML/, join(folder, 'again'))
  expect(readFileSync(again.path, 'utf8')).toBe(readFileSync(html.path, 'utf8'))
  const reader = await context.newPage()
  const requests: string[] = []
  const told: string[] = []
  reader.on('request', (request) => requests.push(request.url().slice(0, 8)))
  reader.on('console', (message) => told.push(message.text()))
  await reader.goto(`file://${html.path}`)
  await reader.waitForFunction(() => document.fonts.status === 'loaded')
  const drawn = await reader.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length)
  expect(drawn).toBeGreaterThan(5)
  expect(await reader.evaluate(() => document.fonts.check('16px "Noto Sans KR Variable"', '간접 재판매인'))).toBe(true)
  expect(await listViolations(reader)).toEqual([])
  expect(told).toEqual([])
  expect(new Set(requests)).toEqual(new Set(['file:///']))
})

test('the report is printed and copied from the window', async ({ page, app, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openReport(page, app.address)
  await page.evaluate(() => {
    const inner = document.querySelector('iframe')?.contentWindow
    if (inner) inner.print = () => document.body.setAttribute('data-printed', inner.document.title)
  })
  await page.getByRole('button', { name: /^Print or PDF/ }).click()
  await expect(page.locator('body')).toHaveAttribute('data-printed', title)

  await page.getByRole('button', { name: 'Copy the report as Markdown' }).click()
  await expect(page.getByText('The report is on the clipboard as Markdown.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^# A reseller buys for its own use\n/)
  await page.getByRole('button', { name: 'Copy the diagram as a picture' }).click()
  await expect(page.getByText('The diagram is on the clipboard as a picture.')).toBeVisible()
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types))
  expect(types).toContain('image/png')
})

test('nothing that got into the preview would run, or load anything', async ({ page, app, violations }) => {
  await openReport(page, app.address)
  // What the policy stops is told as a request that failed, and has never left.
  const loaded: string[] = []
  page.on('response', (response) => loaded.push(response.url()))
  await page.evaluate(async () => {
    const inner = document.querySelector('iframe')?.contentDocument
    if (!inner) throw new Error('no preview')
    const script = inner.createElement('script')
    script.textContent = 'parent.document.body.setAttribute("data-ran", "")'
    const picture = inner.createElement('img')
    picture.src = '/assets/none.png'
    picture.setAttribute('onerror', 'parent.document.body.setAttribute("data-ran", "")')
    const style = inner.createElement('style')
    style.textContent = 'h1{background:url(/assets/none.png)}'
    const frame = inner.createElement('iframe')
    frame.src = '/index.html'
    inner.body.append(script, picture, style, frame)
    await new Promise((later) => setTimeout(later, 300))
  })
  await expect(page.locator('body')).not.toHaveAttribute('data-ran', '')
  expect(loaded).toEqual([])
  expect(violations.length).toBeGreaterThanOrEqual(3)
  violations.length = 0
})
