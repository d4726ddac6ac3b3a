import { parseScenario } from '#shared/domain/parse-scenario.ts'
import { toErrorDocument } from '#shared/language/error-document.ts'
import { mulberry32, randomScenario } from '#test/acceptance/random-scenarios.ts'
import { mutate } from './mutate.ts'

/** What came of reading files that were changed at random. */
export interface MutationTally {
  readonly accepted: number
  /** The codes of all refusals. */
  readonly refusals: ReadonlySet<string>
  /** Refusals that cannot be told in both languages. */
  readonly untold: readonly string[]
  /** Milliseconds that the slowest took. */
  readonly slowestMs: number
}

/** Reads so many files changed at random; an exception goes through to whoever asks. */
export function readMutatedFiles(count: number): MutationTally {
  const originals = Array.from({ length: 400 }, (_, seed) => JSON.stringify(randomScenario(mulberry32(seed))))
  const refusals = new Set<string>()
  const untold: string[] = []
  let accepted = 0
  let slowestMs = 0
  for (let seed = 1; seed <= count; seed++) {
    const file = mutate(originals[seed % originals.length] ?? '', mulberry32(seed))
    const since = performance.now()
    const result = parseScenario(file)
    slowestMs = Math.max(slowestMs, performance.now() - since)
    if (result.ok) {
      accepted++
      continue
    }
    refusals.add(result.error.code)
    for (const language of ['en', 'ko'] as const) {
      const { error } = toErrorDocument(result.error, language)
      const sentences = [error.message, error.why, error.fix]
      const isTold = sentences.every((sentence) => /\S/.test(sentence) && sentence.length < 600)
      if (!isTold || !(error.path ?? '$').startsWith('$')) untold.push(`seed ${seed}: ${JSON.stringify(error)}`)
    }
  }
  return { accepted, refusals, untold, slowestMs }
}
