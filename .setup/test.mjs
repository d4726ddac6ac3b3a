// Runs every test and says at the end how many passed: lint and types count as one each.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, show } from './install.mjs'

const isDeep = process.argv[2] === 'deep'
const scratch = mkdtempSync(join(tmpdir(), 'csp-simulator-test-'))
const count = { passed: 0, failed: 0 }

function add(passed, failed) {
  count.passed += passed
  count.failed += failed
}

function runChecked(title, bin, args) {
  const status = show(process.execPath, [join(root, 'node_modules', bin), ...args])
  console.log(`${status === 0 ? 'passed' : 'FAILED'}: ${title}`)
  add(status === 0 ? 1 : 0, status === 0 ? 0 : 1)
}

function runVitest(project) {
  const report = join(scratch, `${project}.json`)
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const status = show(process.execPath, [
    vitest,
    'run',
    '--config',
    'test/vitest.config.ts',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`
  ])
  try {
    const { numPassedTests, numFailedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'))
    add(numPassedTests, numFailedTests)
    if (numTotalTests === 0 || (status !== 0 && numFailedTests === 0)) add(0, 1)
  } catch {
    console.error('vitest left no report')
    add(0, 1)
  }
}

if (isDeep) {
  runVitest('deep')
} else {
  runChecked('lint and format', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings'])
  for (const side of ['shared', 'main', 'test']) runChecked(`types of ${side}`, 'typescript/bin/tsc', ['-p', side])
  runVitest('node')
}
rmSync(scratch, { recursive: true, force: true })
console.log(`${count.passed} passed, ${count.failed} failed`)
process.exit(count.failed === 0 ? 0 : 1)
