// Finds Electron's binary, or fetches it where that can be done; npm's package has only what fetches it.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findNode, root } from './install.mjs'

const home = join(root, 'node_modules', 'electron')
/** A download that does not grow for this long is given up; one that grows may take its time. */
const patienceMs = 20_000

function findBinary() {
  const { ELECTRON_EXEC_PATH: named, ELECTRON_OVERRIDE_DIST_PATH: folder } = process.env
  if (named) return existsSync(named) ? named : undefined
  try {
    const path = join(folder || join(home, 'dist'), readFileSync(join(home, 'path.txt'), 'utf8'))
    return existsSync(path) ? path : undefined
  } catch {
    const path = join(folder || '', process.platform === 'win32' ? 'electron.exe' : 'electron')
    return folder && existsSync(path) ? path : undefined
  }
}

function sizeOf(folder) {
  let bytes = 0
  try {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) bytes += statSync(join(entry.parentPath ?? entry.path, entry.name)).size
    }
  } catch {
    // Files come and go while the download is unpacked.
  }
  return bytes
}

/** Runs Electron's own downloader; answers what went wrong, or undefined. */
function fetchBinary() {
  const scratch = mkdtempSync(join(tmpdir(), 'csp-simulator-electron-'))
  // The downloader writes to the temporary folder first: given one of its own, its progress can be seen from outside.
  const env = { ...process.env, TMPDIR: scratch, TEMP: scratch, TMP: scratch, ELECTRON_GET_NO_PROGRESS: '1' }
  console.error('Looking for Electron (fetched once; about 110 MB) …')
  return new Promise((resolve) => {
    const child = spawn(findNode(), [join(home, 'install.js')], { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    let seen = -1
    let since = Date.now()
    child.stderr.on('data', (data) => {
      said = (said + data).slice(-4000)
    })
    const timer = setInterval(() => {
      const bytes = sizeOf(scratch) + sizeOf(join(home, 'dist'))
      if (bytes !== seen) since = Date.now()
      else if (Date.now() - since > patienceMs) child.kill('SIGKILL')
      seen = bytes
    }, 1000)
    const done = (problem) => {
      clearInterval(timer)
      rmSync(scratch, { recursive: true, force: true })
      resolve(problem)
    }
    child.on('error', (error) => done(error.message))
    child.on('exit', (code, signal) => {
      if (code === 0) return done(undefined)
      const lines = said.split('\n').map((line) => line.trim())
      const reason = lines.find((line) => /error|failed/i.test(line))?.slice(0, 120)
      done(signal ? 'its download does not get on' : `its download ended with “${reason ?? `exit code ${code}`}”`)
    })
  })
}

function findHindrance() {
  if (process.env.ELECTRON_EXEC_PATH || process.platform !== 'linux') return undefined
  if (process.getuid?.() === 0) return 'its sandbox does not work for root'
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return 'there is no display'
  return undefined
}

/** The path of Electron's binary, or the reason why it cannot be had or run here. */
export async function provideElectron() {
  const hindrance = findHindrance()
  if (hindrance) return { reason: hindrance }
  const found = findBinary()
  if (found) return { path: found }
  if (process.env.ELECTRON_EXEC_PATH) return { reason: 'ELECTRON_EXEC_PATH names no file' }
  if (process.env.ELECTRON_SKIP_BINARY_DOWNLOAD) return { reason: 'ELECTRON_SKIP_BINARY_DOWNLOAD is set' }
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) return { reason: 'it is not in ELECTRON_OVERRIDE_DIST_PATH' }
  const problem = await fetchBinary()
  const path = findBinary()
  return path ? { path } : { reason: problem ?? 'its download left no binary' }
}
