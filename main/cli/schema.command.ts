import { findSchema, laterSchemas, schemaNames } from '#shared/simulator/schemas.ts'
import { type Command, fail, writeDocument } from './command.ts'

/** Prints the JSON Schema of a document. */
export const schemaCommand: Command = {
  name: 'schema',
  args: '<NAME>',
  options: [],
  async run(input, ports) {
    const name = input.args[0] ?? ''
    const schema = findSchema(name)
    if (schema) {
      await writeDocument(schema, input.format === 'ndjson' ? 'ndjson' : 'json', ports)
      return 0
    }
    if (laterSchemas.some((later) => later === name)) return fail({ code: 'later-command', found: name }, input, ports)
    return fail({ code: 'unknown-schema', found: name, expected: schemaNames.join(', ') }, input, ports)
  }
}
