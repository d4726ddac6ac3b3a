// Runs every test and says at the end how many passed: lint, types and the build count as one each.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { provideBrowserEnv } from './browser.mjs'
import { listFigures } from './figures.mjs'
import { root, show } from './install.mjs'
import { runQuietly, runSideBySide } from './side-by-side.mjs'

const isDeep = process.argv[2] === 'deep'
const scratch = mkdtempSync(join(tmpdir(), 'csp-simulator-test-'))
const endToEnd = join('test', 'e2e', 'playwright.config.ts')
const setup = join('.setup', 'run.mjs')
const inPackages = (...path) => join(root, 'node_modules', ...path)
const count = { passed: 0, failed: 0 }

const programs = { biome: inPackages('@biomejs/biome/bin/biome'), tsc: inPackages('typescript/bin/tsc') }

/** A command of a script of package.json; the compiler with one thread, for it has another program beside it. */
function toJob(line) {
  const [name, ...args] = line.split(' ')
  return { title: line, args: [programs[name], ...args, ...(name === 'tsc' ? ['--singleThreaded'] : [])] }
}

const buildJob = { title: 'build', args: [setup, 'build'] }

/** What needs nothing else: the build, and each command of the scripts for lint and types. */
function listChecks() {
  const { lint, typecheck } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts
  return [buildJob, ...`${lint} && ${typecheck}`.split(' && ').map(toJob)]
}

function add(passed, failed) {
  count.passed += passed
  count.failed += failed
}

function judge({ title }, { status, said }) {
  if (status !== 0) console.log(said)
  console.log(`${status === 0 ? 'passed' : 'FAILED'}: ${title}`)
  add(status === 0 ? 1 : 0, status === 0 ? 0 : 1)
}

/** Adds what a report counts; a run that failed, or counted nothing, is a failure even where no test says so. */
function addReport(file, status, toCounts) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    const { passed, failed } = toCounts(report)
    add(passed, failed)
    if (passed + failed === 0 || (status !== 0 && failed === 0)) add(0, 1)
    return report
  } catch {
    console.error(`there is no report in ${file}`)
    add(0, 1)
  }
}

function runVitest(projects, env) {
  const file = join(scratch, 'vitest.json')
  const reporters = ['--reporter=minimal', '--silent=false', '--reporter=json', `--outputFile.json=${file}`]
  const config = ['--config', 'test/vitest.config.ts', ...projects.flatMap((project) => ['--project', project])]
  // Vitest takes CI for a terminal with colours; Playwright does not, and has them in what it starts in any case.
  const plain = process.stdout.isTTY ? env : { ...env, NO_COLOR: '1' }
  const status = show(process.execPath, [inPackages('vitest/vitest.mjs'), 'run', ...config, ...reporters], plain)
  const report = addReport(file, status, ({ numPassedTests, numFailedTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests
  }))
  for (const line of listFigures(report)) console.log(line)
}

function runPlaywright(env, which = []) {
  const file = join(scratch, 'e2e.json')
  const reporters = '--reporter=dot,json,./test/e2e/report-hosts.ts'
  const playwright = inPackages('@playwright/test/cli.js')
  const status = show(process.execPath, [playwright, 'test', '-c', endToEnd, reporters, ...which], {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file
  })
  // A test that passed on its second try counts as passed; one that was skipped does not count.
  addReport(file, status, ({ stats, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length
  }))
}

/** The environment of the tests: where their browser is, and nothing that asks for colours where nobody sees them. */
function provideEnv() {
  const { FORCE_COLOR: _, ...env } = provideBrowserEnv()
  return env
}

if (isDeep) {
  const env = provideEnv()
  await runSideBySide([buildJob], 1, judge)
  // What a person does, in every way there is, and every screen in every look.
  runPlaywright({ ...env, DEEP: '1' }, ['--project=browser-host'])
  runVitest(['deep'], env)
} else {
  const fetching = runQuietly([setup, 'browser'])
  await runSideBySide(listChecks(), availableParallelism(), judge)
  await fetching
  const env = provideEnv()
  runVitest(['pure', 'node'], env)
  if (existsSync(join(root, endToEnd))) runPlaywright(env)
}
rmSync(scratch, { recursive: true, force: true })
console.log(`${count.passed} passed, ${count.failed} failed`)
process.exit(count.failed === 0 ? 0 : 1)
