import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '#shared/language/language.ts'

/** Where the sample scenarios of a language lie. */
export function sampleFolder(language: Language): string {
  return join(import.meta.dirname, '../../shared/samples', language)
}

/** The paths of the sample scenarios of a language, in the source's order. */
export function listSamples(language: Language): readonly string[] {
  const folder = sampleFolder(language)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.csp.json'))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((name) => join(folder, name))
}
