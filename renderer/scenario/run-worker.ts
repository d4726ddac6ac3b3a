import { createRunJudge } from './run-judge.ts'
import type { RunMessage } from './run-messages.ts'

// Messages of the page come in between two messages to oneself; a timer would wait for longer than that.
const pauses = new MessageChannel()
const waiting: (() => void)[] = []
pauses.port1.onmessage = () => waiting.shift()?.()

const receive = createRunJudge(
  (answer) => self.postMessage(answer),
  (goOn) => {
    waiting.push(goOn)
    pauses.port2.postMessage(null)
  }
)
self.onmessage = ({ data }: MessageEvent<RunMessage>) => receive(data)
