import { expect, type Page } from '@playwright/test'
import { isDeep } from '../depth.ts'
import { test } from './app.ts'
import { callApp } from './call-app.ts'
import { findFaults } from './find-faults.ts'
import { type Looks, setLooks } from './looks.ts'

const names = {
  rightToLeft: '\u202eevil \u0634\u0631\u0643\u0629 \u0627\u0644\u0627\u062e\u062a\u0628\u0627\u0631',
  zeroWidth: 'a\u200b\u200b\u200bb\u2060c',
  long: 'W'.repeat(200),
  emoji: '👩‍👩‍👧‍👦🏴‍☠️ 🎉 Emoji',
  markup: '<img src=x onerror=alert(1)>',
  longKorean: '가'.repeat(120)
}
const completed = ['onboard', 'enroll', 'sign-agreement']
const scenario = {
  format: 'csp-scenario',
  version: 1,
  title: names.long,
  tags: [names.markup, 'W'.repeat(40)],
  notes: names.rightToLeft,
  asOf: '2020-06-01',
  parties: [
    {
      id: 'p1',
      kind: 'partner',
      role: 'indirect-provider',
      name: names.rightToLeft,
      completed,
      capabilities: ['reseller-support-at-scale']
    },
    { id: 'r1', kind: 'partner', role: 'indirect-reseller', name: names.long, completed },
    { id: 'd1', kind: 'partner', role: 'direct-bill', name: names.markup, completed },
    { id: 'c1', kind: 'customer', name: names.emoji },
    { id: 'c2', kind: 'customer', name: names.zeroWidth },
    { id: 'c3', kind: 'customer', name: names.longKorean }
  ],
  partnerships: [['p1', 'r1']],
  steps: [
    { do: 'sell', path: ['microsoft', 'p1', 'r1', 'c1'], offer: names.long, note: names.markup },
    { do: 'sell', path: ['microsoft', 'd1', 'c3'], offer: names.rightToLeft },
    { do: 'sell', path: ['microsoft', 'd1', 'c2'], offer: names.markup, note: names.long }
  ]
}
const looks: readonly Looks[] = [
  ...(isDeep ? [{ theme: 'light', language: 'en', textSize: 1 } as const] : []),
  { theme: 'dark', language: 'ko', textSize: 2 }
]

/** What a name made the page do: questions that it asked, and what it said; a failure is told by every test. */
function watch(page: Page): string[] {
  const seen: string[] = []
  page.on('dialog', async (dialog) => {
    seen.push(`asks ${dialog.message()}`)
    await dialog.dismiss()
  })
  page.on('console', (message) => seen.push(`says ${message.text()}`))
  return seen
}

for (const look of looks) {
  test(`hostile names neither run nor break the layout, at ${look.textSize * 100} %`, async ({ page, app }) => {
    const seen = watch(page)
    const found: Record<string, readonly string[]> = {}
    const check = async (screen: string) => {
      await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
      const faults = await page.evaluate(findFaults)
      if (faults.length > 0) found[screen] = faults
    }
    await page.goto(app.address)
    await expect(page.locator('.sample').first()).toBeVisible()
    await callApp(page, 'library.create', { scenario })
    await setLooks(page, look)
    await expect(page.locator('.quick-answer')).toBeVisible()
    await check('library')
    await page.locator('.library-mine').getByRole('row').first().press('Enter')
    await expect(page.locator('.timeline-date')).toBeVisible()
    for (const tab of await page.locator('.side-right .tab').all()) {
      await tab.click()
      await check((await tab.textContent()) ?? '')
    }
    expect(found).toEqual({})
    await page.locator('.side-right .tab').first().click()
    await expect(page.locator('.workspace')).toContainText(names.markup)
    expect(seen).toEqual([])
  })
}
