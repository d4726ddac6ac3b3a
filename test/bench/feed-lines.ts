import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { printScenario } from '#shared/domain/parse-scenario.ts'
import { largeScenario } from './large-scenario.ts'

const entry = join(import.meta.dirname, '../../main/cli/cspsim.js')

/** What came of it. */
export interface Throughput {
  readonly perSecond: number
  /** How many answers came. */
  readonly lines: number
  readonly peakMb: number
}

/** Feeds lines of eight steps to `check - --format ndjson` in a heap of 64 MB. */
export function feedLines(count: number, more: readonly string[]): Promise<Throughput> {
  const line = `${JSON.stringify(JSON.parse(printScenario(largeScenario(8, 12))))}\n`
  return new Promise((resolve, reject) => {
    const report = `process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS + '\\n'))`
    const child = spawn(process.execPath, [
      '--max-old-space-size=64',
      '--import',
      `data:text/javascript,${encodeURIComponent(report)}`,
      entry,
      'check',
      '-',
      '--format',
      'ndjson',
      ...more
    ])
    const start = performance.now()
    let lines = 0
    let complaints = ''
    child.stdout.on('data', (chunk: Buffer) => {
      for (const byte of chunk) if (byte === 10) lines++
    })
    child.stderr.on('data', (chunk: Buffer) => {
      complaints += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (code !== 0) return reject(new Error(`exit ${code}: ${complaints.slice(0, 500)}`))
      const peakMb = Number(/peak (\d+)/.exec(complaints)?.[1] ?? 0) / 1024
      resolve({ perSecond: (count * 1000) / (performance.now() - start), lines, peakMb })
    })
    let left = count
    const send = () => {
      while (left > 0) {
        left--
        if (!child.stdin.write(line)) {
          child.stdin.once('drain', send)
          return
        }
      }
      child.stdin.end()
    }
    send()
  })
}
