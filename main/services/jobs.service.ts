import { setImmediate } from 'node:timers/promises'
import type { Progress } from '#shared/contract/models.ts'
import type { HostPorts } from './ports.ts'
import { ServiceError } from './service-error.ts'

/** Progress is told this often at most, in milliseconds. */
const tellEvery = 100

/** What long work does beside its work. */
export interface Task {
  readonly signal: AbortSignal
  /** Tells how far the work is, as often as it likes. */
  readonly progress: (done: number, total: number) => void
  /** Lets others have their turn; throws 'cancelled' where the person asked for it to stop. */
  readonly pause: () => Promise<void>
}

/** The long work that runs, by the id that its caller gave it. */
export interface Jobs {
  /**
   * Does long work that can be cancelled under an id and tells its progress. Work that throws has told 'failed' or
   * 'cancelled', and the error goes on to the caller. Throws 'invalid-input' where the id is taken.
   */
  readonly run: <Value>(
    job: string,
    kind: Progress['kind'],
    work: (task: Task) => Value | Promise<Value>
  ) => Promise<Value>
  /** Asks work to stop; false where none runs under that id. */
  readonly cancel: (job: string) => boolean
  /** Whether work of a kind is going on. */
  readonly isRunning: (kind: Progress['kind']) => boolean
}

/** Makes the registry of long work. */
export function createJobs({ emit }: Pick<HostPorts, 'emit'>): Jobs {
  const running = new Map<string, { readonly kind: Progress['kind']; readonly controller: AbortController }>()
  return {
    async run(job, kind, work) {
      if (running.has(job)) throw new ServiceError('invalid-input', `job ${job} runs already`)
      const controller = new AbortController()
      const { signal } = controller
      let reached = { done: 0, total: 0 }
      let toldAt = Number.NEGATIVE_INFINITY
      const tell = (state: Progress['state']) => emit('job.progress', { job, kind, ...reached, state })
      const task: Task = {
        signal,
        progress(done, total) {
          reached = { done, total }
          if (performance.now() - toldAt < tellEvery) return
          toldAt = performance.now()
          tell('running')
        },
        async pause() {
          await setImmediate()
          signal.throwIfAborted()
        }
      }
      running.set(job, { kind, controller })
      try {
        const value = await work(task)
        tell('done')
        return value
      } catch (error) {
        tell(error instanceof ServiceError && error.code === 'cancelled' ? 'cancelled' : 'failed')
        throw error
      } finally {
        running.delete(job)
      }
    },
    cancel(job) {
      const found = running.get(job)
      found?.controller.abort(new ServiceError('cancelled'))
      return found !== undefined
    },
    isRunning: (asked) => [...running.values()].some(({ kind }) => kind === asked)
  }
}

/** Cancelling of long work. */
export function createJobsService({ jobs }: { readonly jobs: Jobs }) {
  return { 'job.cancel': ({ job }: { readonly job: string }) => ({ cancelled: jobs.cancel(job) }) }
}
