import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { AppInfo } from '#shared/contract/models.ts'
import { root } from '#test/house/imports.ts'
import { post } from './served-fake.ts'

const isBuilt = existsSync(join(root, 'out/renderer/index.html'))
const started: ChildProcess[] = []
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'csp-simulator-host-'))
})

afterEach(async () => {
  for (const child of started.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  rmSync(folder, { recursive: true, force: true })
})

interface Started {
  readonly child: ChildProcess
  readonly ended: Promise<number | null>
  /** The first line of its output; undefined where it ended without one. */
  readonly line: string | undefined
  readonly complaints: () => string
}

/** Starts the program as it stands in the source. */
async function start(...words: readonly string[]): Promise<Started> {
  const child = spawn(process.execPath, [join(root, 'main/browser-host/main.ts'), ...words], {
    cwd: root,
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' }
  })
  started.push(child)
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  let complaints = ''
  child.stderr.on('data', (data) => {
    complaints += data
  })
  const lines = createInterface({ input: child.stdout })
  const line = await Promise.race([once(lines, 'line').then(([line]) => String(line)), ended.then(() => undefined)])
  return { child, ended, line, complaints: () => complaints }
}

describe.runIf(isBuilt)('the program', () => {
  test('says where it is, answers there, and ends with its signal', async () => {
    const { child, ended, line, complaints } = await start('--no-open', '--data', folder, '--lang', 'ko')
    const [, origin = '', code = ''] =
      /^CSP Simulator is at (http:\/\/127\.0\.0\.1:\d+)\/#code=([\w-]{43})$/.exec(line ?? '') ?? []
    const { token } = (await (await post(origin, '/session', { code })).json()) as { token: string }
    const answer = (await (await post(origin, '/call/app.info', {}, token)).json()) as { value: unknown }
    expect(AppInfo.parse(answer.value)).toMatchObject({ host: 'browser', systemLanguage: 'ko', dataFolder: folder })
    expect(await (await fetch(origin)).text()).toContain('<title>')
    child.kill('SIGTERM')
    child.kill('SIGINT')
    expect(await ended).toBe(0)
    expect(complaints()).toBe('')
    await expect(fetch(origin)).rejects.toThrow()
  })

  test('tells why it opens no browser, and goes on', async () => {
    const { child, ended, line, complaints } = await start('--data', folder)
    expect(line).toContain('CSP Simulator is at')
    await expect.poll(complaints).toBe('Open the address in a browser on this machine (there is no display).\n')
    child.kill('SIGINT')
    expect(await ended).toBe(0)
  })
})

test('words that make no sense are told in one line', async () => {
  const { ended, line, complaints } = await start('--lang', 'fr')
  expect([await ended, line]).toEqual([1, undefined])
  expect(complaints()).toBe('CSP Simulator could not start: --lang takes en or ko, not "fr"\n')
})
