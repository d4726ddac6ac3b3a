import { existsSync } from 'node:fs'

const usual = '/usr/bin/chromium'

/** The browser of the tests: the one that is named, Debian's, or undefined for Playwright's own build. */
export const browserPath = process.env.CHROMIUM ?? (existsSync(usual) ? usual : undefined)

/**
 * What it is started with: no name outside of this machine is looked up. Playwright gives a --disable-features of its own,
 * and Chromium heeds only one. Nothing here is drawn by a graphics card, so that none is asked for.
 */
export const browserArguments: readonly string[] = [
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE *.localhost , EXCLUDE 127.0.0.1',
  '--font-render-hinting=none',
  '--disable-gpu'
]
