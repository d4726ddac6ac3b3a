import { once } from 'node:events'
import { styleText } from 'node:util'

/** The looks that text output uses. */
export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'magenta' | 'cyan' | 'gray'

/** What a command may touch of the outside. */
export interface Ports {
  /** Writes to standard output, a text or its bytes in UTF-8; resolves when more may be written. */
  readonly write: (text: string | Uint8Array) => Promise<void>
  /** Writes to standard error. */
  readonly complain: (text: string) => void
  readonly input: AsyncIterable<Uint8Array>
  /** Colours a text where standard output shows colours. */
  readonly paint: (style: Style | readonly Style[], text: string) => string
  /** How many columns text may take. */
  readonly width: number
}

/** The ports of this process. A reader that closes its end early (`| head`) ends the process quietly. */
export function createProcessPorts(): Ports {
  const { stdout, stderr, stdin } = process
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
    throw error
  })
  return {
    async write(text) {
      if (!stdout.write(text)) await once(stdout, 'drain')
    },
    complain: (text) => void stderr.write(text),
    input: stdin,
    paint: (style, text) => styleText(typeof style === 'string' ? style : [...style], text, { stream: stdout }),
    width: Math.min(Math.max(stdout.columns ?? 100, 40), 110)
  }
}
