import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// A writer starts in half the time when its modules were compiled before.
const compileCache = join(tmpdir(), 'csp-faults-compiled')

/** What the writer is told. */
export interface WriterOptions {
  readonly folder: string
  readonly seed: number
  /** How many edits it saves before it ends by itself. */
  readonly saves: number
  readonly synchronous?: 'FULL' | 'NORMAL'
  /** Makes a backup after so many edits. */
  readonly backUpAfter?: number
  /** Restores backup 1 after so many edits. */
  readonly restoreAfter?: number
}

/** What a writer said, as it was heard outside of it. */
export interface Heard {
  readonly acknowledged: readonly string[]
  readonly refused: readonly string[]
  readonly lines: readonly string[]
  readonly errors: string
  readonly code: number | null
}

/**
 * Runs the writer in a process of its own and listens to it.
 * @param environment added to the environment of this process
 * @param onLine is told of every line, and can kill
 */
export async function runWriter(
  options: WriterOptions,
  environment: Readonly<Record<string, string>> = {},
  onLine: (line: string, child: ChildProcess) => void = () => {}
): Promise<Heard> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'writer.ts'), JSON.stringify(options)], {
    env: { ...process.env, NODE_OPTIONS: '', NODE_COMPILE_CACHE: compileCache, ...environment },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const lines: string[] = []
  let rest = ''
  let errors = ''
  child.stdout.setEncoding('utf8')
  child.stdout.on('data', (text: string) => {
    const parts = (rest + text).split('\n')
    rest = parts.pop() ?? ''
    for (const line of parts) {
      lines.push(line)
      onLine(line, child)
    }
  })
  child.stderr.setEncoding('utf8')
  child.stderr.on('data', (text: string) => {
    errors += text
  })
  const [code] = (await once(child, 'close')) as [number | null]
  const starting = (word: string) => lines.filter((line) => line.startsWith(`${word} `))
  return { acknowledged: starting('ACK'), refused: starting('NAK'), lines, errors, code }
}
