// Takes the README's picture from the built app, the reason at the pointer of a connection that is being drawn:
// `npm run pictures`, after `npm run build`.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { browserArguments, browserPath } from './browser.ts'
import { openSample, startApp } from './browser-host/app.ts'
import { drawConnection } from './browser-host/hands/draw-connection.ts'

const folder = mkdtempSync(join(tmpdir(), 'csp-simulator-picture-'))
const target = resolve(import.meta.dirname, '../../.github/scenario.png')
const app = await startApp(folder)
const browser = await chromium.launch({
  ...(browserPath === undefined ? {} : { executablePath: browserPath }),
  args: [...browserArguments]
})
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(app.address)
  await openSample(page, 'A reseller buys for its own use')
  await page.getByRole('option', { name: /^Step 6 ·/ }).click()
  await drawConnection(page, 'Contoso Distribution', { party: 'Fabrikam Cloud', tenant: 'CSP tenant' })
  await page.evaluate(() => document.fonts.ready)
  mkdirSync(join(target, '..'), { recursive: true })
  await page.screenshot({ path: target })
  console.log(target)
} finally {
  await browser.close()
  await app.close()
  rmSync(folder, { recursive: true, force: true })
}
