import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { feedLines } from './feed-lines.ts'
import { atLeast, atMost, type Figure, round } from './figure.ts'
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

async function measureThroughput(): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const [mode, more, limit] of [
    ['in full', [], 2_000],
    ['--brief', ['--brief'], 10_000]
  ] as const) {
    for (const count of [1_000, 10_000, 100_000]) {
      const { perSecond, lines, peakMb } = await feedLines(count, more)
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
