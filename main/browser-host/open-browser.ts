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

/** For how long, and until when. */
interface Trial {
  /** How long a browser that does not work here may take to say so, in milliseconds. */
  readonly trialMs: number
  /** Closes the window of the app's own. */
  readonly signal: AbortSignal
}

/** Starts a program; answers undefined where it cannot be run, or fails at once. */
async function start({ command, args }: Opening, trialMs: number, signal?: AbortSignal) {
  const child = spawn(command, args, { stdio: 'ignore', windowsHide: true, ...(signal ? { signal } : {}) })
  const isUsable = await new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(true), trialMs)
    timer.unref()
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
  })
  return isUsable ? child : undefined
}

/** Carries a plan out: the window of its own, else the usual browser. */
export async function carryOut({ window, usual, reason }: OpeningPlan, { trialMs, signal }: Trial): Promise<Opened> {
  const own = window && (await start(window, trialMs, signal))
  if (own) return { window: own, reason: null }
  const other = usual && !signal.aborted && (await start(usual, trialMs))
  if (other) {
    other.unref()
    return { window: null, reason: null }
  }
  return { window: null, reason: reason ?? 'no browser could be started' }
}

/** Shows an address on this machine's screen, where it has one. The signal closes the window of the app's own. */
export async function openBrowser(address: string, profile: string, signal: AbortSignal): Promise<Opened> {
  const plan = planOpening(
    { platform: process.platform, env: process.env, isRoot: process.getuid?.() === 0, hasFile: existsSync },
    address,
    profile
  )
  if (plan.window) mkdirSync(profile, { recursive: true, mode: 0o700 })
  return carryOut(plan, { trialMs: 3000, signal })
}
