// Finds a Chromium for the tests, and gets one where there is none: Debian's own package, elsewhere Playwright's build.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, show } from './install.mjs'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable'
]

function findBrowser() {
  const named = process.env.CHROMIUM
  if (named && existsSync(named)) return named
  return usual.find((path) => existsSync(path))
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

/** The path of a Chromium; undefined where Playwright's own is to be used, or none could be had. */
function provideBrowser() {
  const found = findBrowser()
  if (found || process.platform !== 'linux') return found
  if (isDebian() && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.error('Installing Chromium for the tests (once; about a minute) …')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    show('apt-get', ['-qq', 'update'], env)
    show('apt-get', ['-qq', '-y', '-o', 'Dpkg::Use-Pty=0', 'install', '--no-install-recommends', 'chromium'], env)
  }
  return findBrowser()
}

/** The environment in which tests find a Chromium: a named one, else the build that Playwright brings itself. */
export function provideBrowserEnv() {
  const chromium = provideBrowser()
  if (chromium) return { ...process.env, CHROMIUM: chromium }
  const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  if (show(process.execPath, [playwright, 'install', 'chromium']) !== 0) {
    console.error('No Chromium could be had: what needs one fails. Name one that is there with CHROMIUM=<path>.')
  }
  return process.env
}
