import { z } from 'zod'
import { ErrorDocument } from '#shared/domain/error-document.ts'
import { Scenario } from '#shared/domain/scenario.ts'
import { MatrixDocument } from './matrix-document.ts'
import { RunDocument } from './run-document.ts'

const schemas = { scenario: Scenario, run: RunDocument, matrix: MatrixDocument, error: ErrorDocument } as const

/** The documents that have a schema. */
export const schemaNames = Object.keys(schemas) as readonly (keyof typeof schemas)[]

/** Documents of commands that come later; their names are kept. */
export const laterSchemas = ['plan', 'ways', 'compare'] as const

/** The JSON Schema of a document, or undefined for a name that has none. */
export function findSchema(name: string): unknown {
  const known = schemaNames.find((each) => each === name)
  return known && z.toJSONSchema(schemas[known], { io: 'input' })
}
