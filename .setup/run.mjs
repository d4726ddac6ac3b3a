// What `npm start`, `npm test` and `npm run test:deep` call: sets the checkout up, then does the work on Node 24.
// The tests themselves call it for the build and for a browser, which they have done beside other work.
import { delimiter, join } from 'node:path'
import { findNode, installPackages, root, show } from './install.mjs'

function runTests(words) {
  const path = join(root, 'node_modules', '.bin') + delimiter + process.env.PATH
  return show(findNode(), [join('.setup', 'test.mjs'), ...words], { ...process.env, PATH: path })
}

const tasks = {
  // Loaded late: it needs a newer Node than the check for one does.
  start: async (words) => (await import('./start.mjs')).startApp(words),
  test: (words) => runTests(words),
  'test:deep': (words) => runTests(['deep', ...words]),
  build: async () => (await import('./build.mjs')).buildApp(),
  browser: async () => {
    ;(await import('./browser.mjs')).provideBrowserEnv()
    return 0
  }
}

const [what = '', ...rest] = process.argv.slice(2)
if (!Object.hasOwn(tasks, what)) {
  console.error(`unknown task ${JSON.stringify(what)}; there are ${Object.keys(tasks).join(', ')}`)
  process.exit(1)
}
installPackages()
process.exit(await tasks[what](rest))
