// Writes the table of layers into the lint configuration: `npm run layers`, after a change of layers.ts.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './imports.ts'
import { layers } from './layers.ts'
import { toLintOverrides } from './lint-overrides.ts'

const file = join(root, 'biome.json')
const configuration = JSON.parse(readFileSync(file, 'utf8'))
writeFileSync(file, `${JSON.stringify({ ...configuration, overrides: toLintOverrides(layers) }, null, 2)}\n`)
