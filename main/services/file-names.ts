import { toFileName } from '#shared/domain/file-name.ts'

/** Names that are tried for one file. */
const mostNumbers = 10_000

export const scenarioEnding = '.csp.json'

/** A name, and the same with a number, in case it is taken. */
export function* numberNames(name: string, ending: string): Generator<string> {
  yield `${name}${ending}`
  for (let number = 2; number <= mostNumbers; number++) yield `${name} (${number})${ending}`
}

/** Names that differ also where a file system does not tell large letters from small ones: the second gets a number. */
export function createFileNames(): (title: string) => string {
  const taken = new Set<string>()
  return (title) => {
    const name = toFileName(title)
    for (let number = 1; ; number++) {
      const tried = `${number === 1 ? name : `${name} (${number})`}${scenarioEnding}`
      const key = tried.toLowerCase()
      if (taken.has(key)) continue
      taken.add(key)
      return tried
    }
  }
}
