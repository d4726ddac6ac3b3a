import { setImmediate } from 'node:timers/promises'
import type { Document } from '#main/store/document.store.ts'
import { isObstacle } from '#main/store/is-obstacle.ts'
import { toJudgement } from '#main/store/judge.ts'
import { toMainLine } from '#shared/domain/line.ts'
import { type Run, simulate } from '#shared/simulator/simulate.ts'
import type { ServiceContext } from './context.ts'

/** Steps that are played before others have their turn. */
const stepsAtOnce = 200
/** Scenarios that are judged before the windows are told. */
const toldAtOnce = 50

/** Fills in verdicts and pictures that are missing or older than the rules. */
export interface Judging {
  /**
   * Judges what was saved last, if it is short; to be called before the library is looked at. Where it cannot be written
   * down it waits; anything else that goes wrong is thrown.
   */
  readonly catchUp: () => void
  /** Begins to judge all that is left while nothing else is to do, where that is not under way already. */
  readonly begin: () => void
  /** Resolves when nothing is left to judge. */
  readonly settle: () => Promise<void>
}

async function playInPieces({ scenario }: Pick<Document, 'scenario'>): Promise<Run> {
  const line = toMainLine(scenario)
  let run: Run | undefined
  for (let end = stepsAtOnce; end < line.steps.length; end += stepsAtOnce) {
    run = simulate({ ...line, steps: line.steps.slice(0, end) }, run)
    await setImmediate()
  }
  return simulate(line, run)
}

/** Makes the judging of a store. */
export function createJudging(context: ServiceContext): Judging {
  // What cannot be read is told where it is opened; here it would be tried for ever.
  const given = new Set<string>()
  let work: Promise<void> | null = null

  const judgeAll = async () => {
    for (;;) {
      await setImmediate()
      const ids = context
        .store()
        .scenarios.listUnjudged(given.size + toldAtOnce)
        .filter((id) => !given.has(id))
      if (ids.length === 0) return
      for (const id of ids) {
        given.add(id)
        const { scenarios, documents } = context.store()
        try {
          const document = documents.read(id)
          scenarios.judge(id, document.head, toJudgement(await playInPieces(document)))
          given.delete(id)
        } catch {}
        await setImmediate()
      }
      context.ports.emit('library.changed', { ids: [...ids] })
    }
  }
  const begin = () => {
    if (context.state().kind !== 'ready') return
    work ??= judgeAll()
      // The store was closed or cannot be written: whoever looks next begins again.
      .catch(() => {})
      .finally(() => {
        work = null
      })
  }
  return {
    catchUp() {
      try {
        context.store().documents.judgeSaved()
      } catch (error) {
        // Nothing is lost by it: what could not be written down now shows as not judged, and is tried again.
        if (!isObstacle(error)) throw error
      }
    },
    begin,
    async settle() {
      begin()
      await work
    }
  }
}
