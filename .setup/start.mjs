// Starts the app: in Electron where that can be had and run, else in the browser host.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildApp } from './build.mjs'
import { provideElectron } from './electron.mjs'
import { findNode, root } from './install.mjs'

/** A program that ends in failure this soon never showed its window: a library or a sandbox is missing. */
const trialMs = 8000
const signals = process.platform === 'win32' ? ['SIGINT', 'SIGTERM'] : ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Runs a program to its end, and hands signals on to it. */
function run(command, args) {
  const since = Date.now()
  const child = spawn(command, args, { cwd: root, stdio: 'inherit' })
  let wasAsked = false
  const handOn = (signal) => {
    wasAsked = true
    child.kill(signal)
  }
  for (const signal of signals) process.on(signal, handOn)
  // npm runs this in a shell that takes a signal to itself: when that shell is gone, whoever started it wants an end.
  const parent = process.ppid
  const watch = setInterval(() => process.ppid !== parent && handOn('SIGTERM'), 500)
  return new Promise((resolve) => {
    const done = (end) => {
      clearInterval(watch)
      for (const signal of signals) process.off(signal, handOn)
      resolve({ wasAsked, tookMs: Date.now() - since, ...end })
    }
    child.on('error', (error) => done({ code: 1, said: error.message }))
    child.on('exit', (code, signal) => done({ code: code ?? 1, said: signal ?? `exit code ${code}` }))
  })
}

/** Answers the exit code where Electron ran, or the reason why it did not. */
async function runElectron(args) {
  const { path, reason } = await provideElectron()
  if (path === undefined) return { reason }
  const { code, said, tookMs, wasAsked } = await run(path, [root, ...args])
  if (code !== 0 && tookMs < trialMs && !wasAsked) return { reason: `it ended at once with ${said}` }
  return { code }
}

/** What `npm start` does once everything is installed; `--browser` asks for the browser host. Answers the exit code. */
export async function startApp(words) {
  const built = buildApp()
  if (built !== 0) return built
  const args = words.filter((word) => word !== '--browser')
  if (args.length === words.length) {
    const { code, reason } = await runElectron(args)
    if (reason === undefined) return code
    console.error(`Electron cannot be had here (${reason}); opening the app in the browser instead.`)
  }
  const { code } = await run(findNode(), [join(root, 'out', 'main', 'browser.js'), ...args])
  return code
}
