import { type StartWorker, type WorkerBeside, workBeside } from '#renderer/widgets/work-beside.ts'
import type { RunAnswer, RunMessage } from './run-messages.ts'

/** One who judges beside the page. */
export type Runner = WorkerBeside<RunMessage>
export type StartRunner = StartWorker<RunMessage, RunAnswer>

/** Starts a worker of the page's own. */
export const startRunWorker: StartRunner = (ears) =>
  workBeside(new Worker(new URL('./run-worker.ts', import.meta.url), { type: 'module' }), ears)
