import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseScenario } from '#shared/domain/parse-scenario.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import type { Language } from '#shared/language/language.ts'

const ending = '.csp.json'

/** A scenario that comes with the app. */
export interface Sample {
  /** Its file's name without the ending; the same in every language. */
  readonly name: string
  readonly scenario: Scenario
}

/** The sample scenarios of a language, in the order in which they are told. Throws where one is none. */
export function loadSamples(samplesFolder: string, language: Language): readonly Sample[] {
  const folder = join(samplesFolder, language)
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((file) => {
      const parsed = parseScenario(readFileSync(join(folder, file), 'utf8'))
      if (!parsed.ok) throw new Error(`${file}: ${parsed.error.code} ${parsed.error.path ?? ''}`)
      return { name: file.slice(0, -ending.length), scenario: parsed.value }
    })
}
