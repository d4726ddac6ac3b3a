/** One who works beside the page. */
export interface WorkerBeside<Message> {
  readonly post: (message: Message) => void
  readonly stop: () => void
}

/** Who hears what a worker has to say. */
export interface WorkerEars<Answer> {
  readonly onAnswer: (answer: Answer) => void
  /** Nothing more will come. */
  readonly onFailure: () => void
}

/** Starts one. May throw where there are none. */
export type StartWorker<Message, Answer> = (ears: WorkerEars<Answer>) => WorkerBeside<Message>

/** A worker of the page's own, and who hears it. */
export function workBeside<Message, Answer>(
  worker: Worker,
  { onAnswer, onFailure }: WorkerEars<Answer>
): WorkerBeside<Message> {
  worker.onmessage = ({ data }: MessageEvent<Answer>) => onAnswer(data)
  worker.onerror = onFailure
  worker.onmessageerror = onFailure
  return { post: (message) => worker.postMessage(message), stop: () => worker.terminate() }
}
