import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { printScenario } from '#shared/domain/parse-scenario.ts'
import { atLeast, atMost, type Figure, round } from './figure.ts'
import { largeScenario } from './large-scenario.ts'
import { compareWork } from './measure.ts'

const entry = join(import.meta.dirname, '../../main/cli/cspsim.js')

function measureStart(): Figure {
  const run = (args: readonly string[]) => {
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
  }
  const { a, b, ratio } = compareWork(
    () => run([entry, '--version']),
    () => run(['-e', '0']),
    20
  )
  const detail = `${round(a.median)} ms against ${round(b.median)} ms`
  return atMost('cspsim --version', ratio, 1.5, '× node -e 0', false, detail)
}

interface Throughput {
  readonly perSecond: number
  readonly lines: number
  readonly peakMb: number
}

/** Feeds lines to `check - --format ndjson` in a small heap; start-up is taken off by a run of one line. */
function feed(count: number, more: readonly string[]): Promise<Throughput> {
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

async function measureThroughput(): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const [mode, more, limit] of [
    ['in full', [], 2_000],
    ['--brief', ['--brief'], 10_000]
  ] as const) {
    for (const count of [1_000, 10_000, 100_000]) {
      const { perSecond, lines, peakMb } = await feed(count, more)
      const what = `ndjson ${mode}, ${count.toLocaleString('en-GB')} lines of eight steps`
      const isComplete = lines === count
      const figure = atLeast(what, perSecond, limit, 'lines/s', false, `64 MB heap, peak ${round(peakMb)} MB`)
      figures.push(figure)
      if (count === 100_000) {
        const seen = `${lines.toLocaleString('en-GB')} answers`
        figures.push({
          what: `ndjson ${mode}, 64 MB heap`,
          seen,
          goal: '100,000 answers',
          isMust: true,
          isMet: isComplete
        })
      }
    }
  }
  return figures
}

/** What the command line costs: its start, and a line of standard input. */
export async function benchCommandLine(): Promise<readonly Figure[]> {
  return [measureStart(), ...(await measureThroughput())]
}
