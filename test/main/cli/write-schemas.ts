// Writes the golden files of the schemas anew: `node test/main/cli/write-schemas.ts`, after a wanted change of a shape.
import { writeFileSync } from 'node:fs'
import { schemaNames } from '#shared/simulator/schemas.ts'
import { toGolden, toGoldenFile } from './schema-goldens.ts'

for (const name of schemaNames) writeFileSync(toGoldenFile(name), toGolden(name))
