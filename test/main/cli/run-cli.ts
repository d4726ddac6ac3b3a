import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'

/** The top of the project. */
export const root = resolve(import.meta.dirname, '../../..')

/** What a run of the command line left behind. */
export interface CliAnswer {
  /** Null where a signal ended it. */
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  /** Wall-clock milliseconds from start to end. */
  readonly ms: number
  /** Milliseconds of processor time; unlike `ms` it does not grow with what else the machine does. */
  readonly cpuMs: number
  /** The most memory in use at once, in MB. */
  readonly peakMb: number
}

export interface CliOptions {
  /** What is piped into it; nothing where left out. */
  readonly stdin?: string | Iterable<string | Uint8Array>
  /** Set on top of an environment without colour settings; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Flags for Node itself. */
  readonly nodeArgs?: readonly string[]
  /** The file to run; the command line's entry where left out. */
  readonly entry?: string
}

const usageScript = pathToFileURL(join(import.meta.dirname, 'report-usage.ts')).href

/** Runs the command line as a user would, in a process of its own, and waits for its end. */
export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliAnswer> {
  const { stdin = '', env, nodeArgs = [], entry = join(root, 'main/cli/cspsim.js') } = options
  const folder = mkdtempSync(join(tmpdir(), 'cspsim-usage-'))
  const usageFile = join(folder, 'usage.json')
  const started = performance.now()
  const child = spawn(process.execPath, [...nodeArgs, '--import', usageScript, entry, ...args], {
    cwd: root,
    env: {
      ...process.env,
      FORCE_COLOR: undefined,
      NO_COLOR: undefined,
      NODE_OPTIONS: undefined,
      LC_ALL: 'en_US.UTF-8',
      CSPSIM_USAGE_FILE: usageFile,
      ...env
    }
  })
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (chunk) => stdout.push(chunk))
  child.stderr.on('data', (chunk) => stderr.push(chunk))
  // A program may end before it has read everything.
  child.stdin.on('error', () => {})
  Readable.from(typeof stdin === 'string' ? [stdin] : stdin).pipe(child.stdin)
  const code = await new Promise<number | null>((done, failed) => child.on('error', failed).on('close', done))
  const ms = performance.now() - started
  const { peak, cpuMs } = readUsage(usageFile)
  rmSync(folder, { recursive: true })
  const toText = (chunks: readonly Buffer[]) => Buffer.concat(chunks).toString('utf8')
  return { code, stdout: toText(stdout), stderr: toText(stderr), ms, cpuMs, peakMb: peak / 2 ** 20 }
}

function readUsage(file: string): { readonly peak: number; readonly cpuMs: number } {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { peak: Number.NaN, cpuMs: Number.NaN }
  }
}

/** The one document of an answer in `json`. */
export function readDocument({ stdout }: Pick<CliAnswer, 'stdout'>) {
  return JSON.parse(stdout)
}

/** The documents of an answer in `ndjson`. */
export function readDocuments({ stdout }: Pick<CliAnswer, 'stdout'>) {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}
