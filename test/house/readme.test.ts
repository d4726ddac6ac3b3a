import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { root } from './imports.ts'

interface Command {
  readonly code: number
  /** What its output has to hold. */
  readonly says: readonly string[]
}

const readJson = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'))
const titleOf = (sample: string): string => readJson(`shared/samples/en/${sample}.csp.json`).title

/** Every command of the README that is run as it stands, with how it has to end. */
const commands: Readonly<Record<string, Command>> = {
  'npm run --silent cspsim -- check shared/samples/en/6-reseller-as-end-customer.csp.json': {
    code: 2,
    says: [titleOf('6-reseller-as-end-customer'), '⊘ prohibited']
  },
  'npm run --silent cspsim -- explain shared/samples/en/6-reseller-as-end-customer.csp.json --step own-use': {
    code: 2,
    says: ['one-relationship-per-provider']
  },
  'npm run --silent cspsim -- matrix shared/samples/en/1-sell-to-the-customer.csp.json': { code: 0, says: ['✓'] },
  'npm run --silent cspsim -- rules --lang ko': { code: 0, says: ['supported-chain'] },
  'npm run --silent cspsim -- schema scenario': { code: 0, says: ['json-schema.org'] },
  'npm run --silent cspsim -- library list': { code: 0, says: ['no scenario'] },
  'npm run --silent cspsim -- --help': { code: 0, says: ['Usage: cspsim'] }
}

/**
 * Commands that run this very test, or measure the machine for minutes: their script only has to lead to a file.
 */
const onlyLookedUp = ['npm test', 'npm run test:deep', 'npm run bench']
/** Lint and types: `npm test` runs each command of these two scripts itself. */
const check = 'npm run check'
/** Opens the app, and goes on until it is ended. */
const start = 'npm start'

const blocks = readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^```sh\n([\s\S]*?)^```$/gm)
const lines = [...blocks]
  .flatMap(([, block = '']) => block.split('\n'))
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))

test('the README shows commands, and every one of them is known here', () => {
  expect(lines.length).toBeGreaterThan(5)
  expect([...new Set(lines)].sort()).toEqual(
    [...Object.keys(commands), ...onlyLookedUp, check, start].filter((line) => lines.includes(line)).sort()
  )
  expect(Object.keys(commands).filter((line) => !lines.includes(line))).toEqual([])
})

const data = mkdtempSync(join(tmpdir(), 'csp-simulator-readme-'))
afterAll(() => rmSync(data, { recursive: true, force: true }))

/** Waits until the app says where it is. */
function findAddress(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = ''
    const listen = (chunk: Buffer) => {
      said += chunk
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)
      if (address) found(address[0])
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.on('exit', (code) => failed(new Error(`ended with ${code}: ${said}`)))
  })
}

test('npm start opens the app', { timeout: 180_000 }, async () => {
  const args = ['start', '--', '--browser', '--no-open', '--data', join(data, 'app')]
  const child = spawn('npm', args, { cwd: root, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  try {
    const page = await fetch(`${await findAddress(child)}/`)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('<title>CSP Simulator</title>')
  } finally {
    child.removeAllListeners('exit')
    if (child.pid) process.kill(-child.pid, 'SIGTERM')
  }
})

describe('each ends as it should', () => {
  test.each(Object.entries(commands))('%s', { timeout: 180_000 }, (line, { code, says }) => {
    const env = {
      ...process.env,
      FORCE_COLOR: undefined,
      NODE_OPTIONS: undefined,
      LC_ALL: 'en_US.UTF-8',
      CSPSIM_DATA: data
    }
    const { status, stdout, stderr } = spawnSync(line, { shell: true, cwd: root, env, encoding: 'utf8' })
    expect({ status, output: status === code ? '' : stdout + stderr }).toEqual({ status: code, output: '' })
    for (const words of says) expect(stdout).toContain(words)
  })
})

test.each(onlyLookedUp)('%s leads to a file', (line) => {
  const script: string = readJson('package.json').scripts[line.replace(/^npm (run )?/, '')]
  const file = script.split(' ').find((word) => /\.(mjs|js|ts)$/.test(word)) ?? ''
  expect(existsSync(join(root, file)) && file !== '').toBe(true)
})

test(`${check} runs what npm test has judged command by command`, () => {
  expect(readJson('package.json').scripts.check).toBe('npm run --silent lint && npm run --silent typecheck')
})
