import { execFileSync } from 'node:child_process'
import { expect, test } from '@playwright/test'

/** The executable of a packaged app. */
const packaged = process.env.PACKAGED_APP ?? ''

test('the packaged app does not run as Node', () => {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  const said = execFileSync(packaged, ['-p', '6 * 7', '--version'], { env, timeout: 20_000, encoding: 'utf8' })
  expect(said).not.toContain('42')
})
