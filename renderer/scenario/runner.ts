import type { RunAnswer, RunMessage } from './run-messages.ts'

/** One who judges beside the page. */
export interface Runner {
  readonly post: (message: RunMessage) => void
  readonly stop: () => void
}

interface Ears {
  readonly onAnswer: (answer: RunAnswer) => void
  /** Nothing more will come. */
  readonly onFailure: () => void
}

/** Starts a runner. May throw where there are none. */
export type StartRunner = (ears: Ears) => Runner

/** Starts a worker of the page's own. */
export const startRunWorker: StartRunner = ({ onAnswer, onFailure }) => {
  const worker = new Worker(new URL('./run-worker.ts', import.meta.url), { type: 'module' })
  worker.onmessage = ({ data }: MessageEvent<RunAnswer>) => onAnswer(data)
  worker.onerror = onFailure
  worker.onmessageerror = onFailure
  return { post: (message) => worker.postMessage(message), stop: () => worker.terminate() }
}
