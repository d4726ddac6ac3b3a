import { setImmediate } from 'node:timers/promises'
import type { ServiceContext } from './context.ts'
import type { Task } from './jobs.service.ts'
import { ServiceError } from './service-error.ts'

/** Scenarios that are stored before others have their turn, and for how long at most, in milliseconds. */
export const storedAtOnce = { scenarios: 50, milliseconds: 15 }
/** What was staged longer ago than this was left behind by a program that was ended, in milliseconds. */
const leftBehindAfter = 24 * 60 * 60 * 1000

/**
 * Brings what one piece of work stored into sight, all of it: to be called in a transaction. Throws 'library-replaced'
 * where not all of it is there any more, as after another program restored a backup.
 */
export function publishStaged({ store }: ServiceContext, staged: string, count: number): void {
  if (store().scenarios.publish(staged) !== count) throw new ServiceError('library-replaced')
}

async function discardStaged({ store }: ServiceContext, staged: string, pause: Task['pause']): Promise<void> {
  while (store().together(() => store().scenarios.discard(staged, storedAtOnce.scenarios)) > 0) await pause()
}

/**
 * Takes away what a piece of work stored out of sight that failed or was stopped. Never throws: what the work threw is
 * what a person is to be told, and what cannot be taken away now is swept a day later.
 */
export async function abandonStaged(context: ServiceContext, staged: string): Promise<void> {
  try {
    await discardStaged(context, staged, () => setImmediate())
  } catch {}
}

/** Takes away what work stored out of sight that never came to its end. */
export async function sweepStaged(context: ServiceContext, pause: Task['pause']): Promise<void> {
  const old = new Date(context.ports.now().getTime() - leftBehindAfter).toISOString()
  for (const left of context.store().scenarios.listStaged(old)) await discardStaged(context, left, pause)
}
