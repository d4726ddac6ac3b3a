import { join } from 'node:path'
import { findSchema } from '#shared/simulator/schemas.ts'

/** Where the golden file of a schema lies. */
export function toGoldenFile(name: string): string {
  return join(import.meta.dirname, 'schemas', `${name}.golden.json`)
}

/** A schema as its golden file has it. */
export function toGolden(name: string): string {
  return `${JSON.stringify(findSchema(name), null, 2)}\n`
}
