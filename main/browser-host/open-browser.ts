import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { type Opening, type OpeningPlan, planOpening } from './plan-opening.ts'

/** What became of showing an address. */
export interface Opened {
  /** The window's own program; null where the app shows elsewhere, or nowhere. */
  readonly window: ChildProcess | null
  /** Why nothing could be opened; null where something was. */
  readonly reason: string | null
}

/** Starts a program; answers undefined where it cannot be run, or fails at once. */
async function start({ command, args }: Opening, trialMs: number): Promise<ChildProcess | undefined> {
  const child = spawn(command, args, { stdio: 'ignore', windowsHide: true })
  const isUsable = await new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(true), trialMs)
    timer.unref()
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
  })
  return isUsable ? child : undefined
}

/**
 * Carries a plan out: the window of its own, else the usual browser.
 * @param trialMs how long a browser that does not work here may take to say so.
 */
export async function carryOut({ window, usual, reason }: OpeningPlan, trialMs = 3000): Promise<Opened> {
  const own = window && (await start(window, trialMs))
  if (own) return { window: own, reason: null }
  const other = usual && (await start(usual, trialMs))
  if (other) {
    other.unref()
    return { window: null, reason: null }
  }
  return { window: null, reason: reason ?? 'no browser could be started' }
}

/** Shows an address on this machine's screen, where it has one. */
export async function openBrowser(address: string, profile: string): Promise<Opened> {
  const plan = planOpening(
    { platform: process.platform, env: process.env, isRoot: process.getuid?.() === 0, hasFile: existsSync },
    address,
    profile
  )
  if (plan.window) mkdirSync(profile, { recursive: true, mode: 0o700 })
  return carryOut(plan)
}
