import { resolve } from 'node:path'
import { defineConfig, type Project } from '@playwright/test'
import { browserArguments, browserPath } from './browser.ts'
import { isDeep } from './depth.ts'
import { findElectron } from './electron/find-electron.ts'

/** A host that is not everywhere; where it is not, its tests are not asked for, and the report says why. */
function where(isHere: boolean, absent: string, host: Project): Project {
  return isHere ? host : { ...host, testMatch: [], metadata: { absent } }
}

/** The built app, unmodified, in three ways. Run after `npm run build`. */
export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: resolve(import.meta.dirname, '../../test-results'),
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // What takes long, and finds what little else would.
  ...(isDeep ? {} : { grepInvert: /@deep/ }),
  timeout: 60_000,
  reporter: [['list'], ['./report-hosts.ts']],
  use: {
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      ...(browserPath === undefined ? {} : { executablePath: browserPath }),
      args: [...browserArguments],
      chromiumSandbox: false
    }
  },
  projects: [
    { name: 'browser-host', testMatch: 'browser-host/**/*.spec.ts' },
    { name: 'stand-in', testMatch: 'electron/stand-in.spec.ts' },
    where(findElectron() !== undefined, "Electron's binary is not on this machine", {
      name: 'real-electron',
      testMatch: 'electron/real-electron.spec.ts'
    }),
    where(process.env.PACKAGED_APP !== undefined, 'PACKAGED_APP names no packaged app', {
      name: 'packaged',
      testMatch: 'electron/packaged.spec.ts'
    })
  ]
})
