/** Figures of one measurement, in milliseconds. */
export interface Timing {
  readonly median: number
  readonly p95: number
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function toTiming(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b)
  return { median: at(sorted, 0.5), p95: at(sorted, 0.95) }
}

function time(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Times one piece of work over and over. */
export function measure(work: () => void, runs: number, warmup = 3): Timing {
  for (let run = 0; run < warmup; run++) work()
  return toTiming(Array.from({ length: runs }, () => time(work)))
}

/**
 * Times two pieces of work in turn, so that a machine whose speed drifts is as slow for both.
 * @returns both timings, and the median of the ratios pair by pair.
 */
export function compareWork(
  a: () => void,
  b: () => void,
  runs: number,
  warmup = 3
): { a: Timing; b: Timing; ratio: number } {
  for (let run = 0; run < warmup; run++) {
    a()
    b()
  }
  const pairs = Array.from({ length: runs }, () => [time(a), time(b)] as const)
  const ratios = toTiming(pairs.map(([first, second]) => first / second))
  return {
    a: toTiming(pairs.map(([first]) => first)),
    b: toTiming(pairs.map(([, second]) => second)),
    ratio: ratios.median
  }
}

async function timeAsync(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/**
 * Times two pieces of work in turn, each until it is settled, with all that it leaves to be done at once.
 * @param prepare what is done before each pair, and not timed
 * @returns both timings, the median of the ratios and that of the differences pair by pair.
 */
export async function compareAsync(
  a: (run: number) => unknown,
  b: (run: number) => unknown,
  runs: number,
  warmup = 3,
  prepare: () => unknown = () => {}
): Promise<{ a: Timing; b: Timing; ratio: number; difference: number }> {
  const pairs: (readonly [number, number])[] = []
  for (let run = 0; run < warmup + runs; run++) {
    await prepare()
    const pair = [await timeAsync(() => a(run)), await timeAsync(() => b(run))] as const
    if (run >= warmup) pairs.push(pair)
  }
  return {
    a: toTiming(pairs.map(([first]) => first)),
    b: toTiming(pairs.map(([, second]) => second)),
    ratio: toTiming(pairs.map(([first, second]) => first / second)).median,
    difference: toTiming(pairs.map(([first, second]) => first - second)).median
  }
}
