import { toFileName } from '#shared/domain/file-name.ts'

/** What the name of a scenario file ends in. */
export const scenarioEnding = '.csp.json'

function numberName(name: string, number: number, ending: string): string {
  return `${number === 1 ? name : `${name} (${number})`}${ending}`
}

/** A name, and the same with one number after another, without end: in case it is taken. */
export function* numberNames(name: string, ending: string): Generator<string, never> {
  for (let number = 1; ; number++) yield numberName(name, number, ending)
}

/**
 * Names for scenario files that differ also where a file system does not tell large letters from small ones: each title
 * gets names without end, none of which any title got before.
 */
export function createFileNames(): (title: string) => Generator<string, never> {
  const taken = new Set<string>()
  const lastNumber = new Map<string, number>()
  return function* (title) {
    const name = toFileName(title)
    const key = name.toLowerCase()
    for (;;) {
      const number = (lastNumber.get(key) ?? 0) + 1
      lastNumber.set(key, number)
      const tried = numberName(name, number, scenarioEnding)
      if (taken.has(tried.toLowerCase())) continue
      taken.add(tried.toLowerCase())
      yield tried
    }
  }
}
