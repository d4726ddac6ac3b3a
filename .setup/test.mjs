// Runs every test and says at the end how many passed: lint, types and the build count as one each.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { provideBrowser } from './browser.mjs'
import { buildApp } from './build.mjs'
import { root, show } from './install.mjs'

const isDeep = process.argv[2] === 'deep'
const scratch = mkdtempSync(join(tmpdir(), 'csp-simulator-test-'))
const endToEnd = join('test', 'e2e', 'playwright.config.ts')
const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
const count = { passed: 0, failed: 0 }

function add(passed, failed) {
  count.passed += passed
  count.failed += failed
}

function runNode(bin, args, env = process.env) {
  return show(process.execPath, [join(root, 'node_modules', bin), ...args], env)
}

function judge(title, status) {
  console.log(`${status === 0 ? 'passed' : 'FAILED'}: ${title}`)
  add(status === 0 ? 1 : 0, status === 0 ? 0 : 1)
}

/** Adds what a report counts; a run that failed, or counted nothing, is a failure even where no test says so. */
function addReport(file, status, toCounts) {
  try {
    const { passed, failed } = toCounts(JSON.parse(readFileSync(file, 'utf8')))
    add(passed, failed)
    if (passed + failed === 0 || (status !== 0 && failed === 0)) add(0, 1)
  } catch {
    console.error(`there is no report in ${file}`)
    add(0, 1)
  }
}

function runVitest(project, env) {
  const report = join(scratch, `${project}.json`)
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const config = ['--config', 'test/vitest.config.ts', '--project', project]
  const status = runNode('vitest/vitest.mjs', ['run', ...config, ...reporters], env)
  addReport(report, status, ({ numPassedTests, numFailedTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests
  }))
}

function runPlaywright(env) {
  const report = join(scratch, 'e2e.json')
  const status = show(process.execPath, [playwright, 'test', '-c', endToEnd, '--reporter=dot,json'], {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report
  })
  // A test that passed on its second try counts as passed; one that was skipped does not count.
  addReport(report, status, ({ stats, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length
  }))
}

/** The environment in which tests find a Chromium: a named one, else the build that Playwright brings itself. */
function provideBrowserEnv() {
  const chromium = provideBrowser()
  if (chromium) return { ...process.env, CHROMIUM: chromium }
  if (show(process.execPath, [playwright, 'install', 'chromium']) !== 0) {
    console.error('No Chromium could be had: what needs one fails. Name one that is there with CHROMIUM=<path>.')
  }
  return process.env
}

if (isDeep) {
  runVitest('deep', provideBrowserEnv())
} else {
  judge('lint and format', runNode('@biomejs/biome/bin/biome', ['check', '--error-on-warnings']))
  for (const side of ['shared', 'main', 'renderer', 'test']) {
    judge(`types of ${side}`, runNode('typescript/bin/tsc', ['-p', side]))
  }
  judge('build', buildApp())
  const env = provideBrowserEnv()
  runVitest('node', env)
  if (existsSync(join(root, endToEnd))) runPlaywright(env)
}
rmSync(scratch, { recursive: true, force: true })
console.log(`${count.passed} passed, ${count.failed} failed`)
process.exit(count.failed === 0 ? 0 : 1)
