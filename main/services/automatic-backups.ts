import { setImmediate } from 'node:timers/promises'
import { sizeOf } from '#main/store/durable-files.ts'
import { checkLibrary } from '#main/store/health.ts'
import { moveAside } from '#main/store/kept-aside.ts'
import { announce } from '#main/store/presence.ts'
import { backUpIfDue, checkPatiently } from './backup.service.ts'
import type { ServiceContext } from './context.ts'
import { checkedAtStart, presenceFile } from './open-store.ts'

/** Does something later, once; the returned function calls it off. */
export type Later = (milliseconds: number, work: () => void) => () => void

const afterStart = 5_000
const hour = 3_600_000

/** Later by the system's clock; it does not keep the program from ending. */
export function laterByClock(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds)
  timer.unref()
  return () => clearTimeout(timer)
}

/**
 * Looks after the library while the app runs: a large one is checked to its end once, soon after the start; then a
 * backup is made where one is due, and again every hour. Work that fails is told as failed progress of the job
 * 'automatic-backup', and tried again an hour later. Returns what stops it.
 */
export function startAutomaticBackups(context: ServiceContext, later: Later = laterByClock): () => void {
  let callOff = () => {}
  let isStopped = false
  let isChecked = (sizeOf(context.paths.databaseFile) ?? 0) <= checkedAtStart

  const turn = async () => {
    try {
      isChecked ||= await isWhole(context)
      if (isChecked) await backUpIfDue(context, 'automatic-backup')
    } catch {
      // Told by the job's progress already.
    }
    if (!isStopped) callOff = later(hour, turn)
  }
  callOff = later(afterStart, turn)
  return () => {
    isStopped = true
    callOff()
    context.jobs.cancel('automatic-backup')
  }
}

/** Checks an open library to its end; a damaged one is put aside as at the start, unless another program has it open. */
async function isWhole(context: ServiceContext): Promise<boolean> {
  if (context.state().kind !== 'ready') return false
  const problems = await checkPatiently(checkLibrary(context.database()), { pause: () => setImmediate() })
  if (problems.length === 0) return true
  context.close()
  const presence = announce(presenceFile(context.paths))
  presence.whileAlone(() => moveAside(context.paths.databaseFile))
  presence.end()
  context.reopen()
  return false
}
