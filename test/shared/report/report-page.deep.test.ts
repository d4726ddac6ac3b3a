import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { launchChromium } from '#test/main/browser-host/chromium.ts'
import { findLivePages, findLivePictures } from './open-report.ts'
import { payloads } from './payloads.ts'

test('a page and a picture of every payload, in all fields at once, do nothing but be shown', async ({ task }) => {
  const folder = mkdtempSync(join(tmpdir(), 'csp-simulator-report-'))
  const browser = await launchChromium()
  try {
    expect(await findLivePages({ browser, folder }, 1)).toEqual([])
    expect(await findLivePictures({ browser, folder }, 1)).toEqual([])
    task.meta.figures = { payloads: payloads.length, 'files opened': payloads.length * 2 }
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
