// What `npm start`, `npm test` and `npm run test:deep` call: sets the checkout up, then does the work on Node 24.
import { delimiter, join } from 'node:path'
import { findNode, installPackages, root, show } from './install.mjs'

const entries = {
  start: ['main/cli/play-samples.ts'],
  test: ['.setup/test.mjs'],
  'test:deep': ['.setup/test.mjs', 'deep']
}

const [what = '', ...rest] = process.argv.slice(2)
const entry = entries[what]
if (!entry) {
  console.error(`unknown task ${JSON.stringify(what)}; there are ${Object.keys(entries).join(', ')}`)
  process.exit(1)
}
installPackages()
const path = join(root, 'node_modules', '.bin') + delimiter + process.env.PATH
process.exit(show(findNode(), [...entry, ...rest], { ...process.env, PATH: path }))
