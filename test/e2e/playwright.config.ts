import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig } from '@playwright/test'

const usual = '/usr/bin/chromium'
// Where neither is there, Playwright's own build is used.
const executablePath = process.env.CHROMIUM ?? (existsSync(usual) ? usual : undefined)

// Playwright gives a --disable-features of its own, and Chromium heeds only one.
const args = [
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE *.localhost , EXCLUDE 127.0.0.1',
  '--font-render-hinting=none'
]

/** The built app, unmodified, in three ways. Run after `npm run build`. */
export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: resolve(import.meta.dirname, '../../test-results'),
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['list'], ['./report-hosts.ts']],
  use: {
    viewport: { width: 1280, height: 800 },
    launchOptions: { ...(executablePath !== undefined && { executablePath }), args, chromiumSandbox: false }
  },
  projects: [
    { name: 'browser-host', testMatch: 'browser-host/**/*.spec.ts' },
    { name: 'stand-in', testMatch: 'electron/**/*stand-in.spec.ts' },
    { name: 'real-electron', testMatch: 'electron/**/*real-electron.spec.ts' }
  ]
})
