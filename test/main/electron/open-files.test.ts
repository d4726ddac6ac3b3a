import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { createFileOpener } from '#main/electron/open-files.ts'
import { readStartArguments } from '#main/electron/start-arguments.ts'
import type { Register } from '#main/services/register.ts'

test.each([
  [['app'], []],
  [['app', '.'], []],
  [['app', 'a.csp.json'], ['/home/me/a.csp.json']],
  [['app', '.', '--flag', '/x/A.CSP.JSON', 'b.json', 'notes.txt'], ['/x/A.CSP.JSON']],
  [['app', '--open=a.csp.json', '-a.csp.json'], []],
  [['app', '--data', 'b.csp.json', 'a.csp.json'], ['/home/me/a.csp.json']],
  [['a.csp.json'], []]
])('of %j the files are %j', (args, files) => {
  expect(readStartArguments(args, '/home/me').files).toEqual(files.map((file) => resolve(file)))
})

test('of very many files some are opened', () => {
  const args = ['app', ...Array.from({ length: 500 }, (_, n) => `${n}.csp.json`)]
  expect(readStartArguments(args, '/').files).toHaveLength(50)
})

test.each([
  [['app'], undefined, undefined],
  [['app', '.', '--data', 'x', '--lang', 'ko'], '/home/me/x', 'ko'],
  [['app', '--data=/y', '--lang=fr'], '/y', undefined],
  [['app', '--no-open', '--data='], undefined, undefined],
  [['app', '--data'], undefined, undefined]
])('of %j the folder is %s and the language %s', (args, folder, language) => {
  const read = readStartArguments(args, '/home/me')
  expect([read.dataFolder, read.language]).toEqual([folder === undefined ? undefined : resolve(folder), language])
})

describe('a file opened from outside', () => {
  const folder = mkdtempSync(join(tmpdir(), 'csp-simulator-open-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const good = join(folder, 'good.csp.json')
  writeFileSync(good, '{"여기": 1}')

  test('goes the way of every import, and the windows are told what became of it', async () => {
    const asked: unknown[][] = []
    const register: Register = {
      async answer(...args) {
        asked.push(args)
        if (asked.length === 2) {
          return { ok: false, error: { code: 'disk-full', message: 'm', why: 'w', fix: 'f' } }
        }
        return { ok: true, value: [{ name: 'good.csp.json', id: 'a1', error: null }] }
      }
    }
    const told: unknown[] = []
    const remembered: string[] = []
    const open = createFileOpener({
      register,
      emit: (name, payload) => told.push([name, payload]),
      language: () => 'en',
      remember: (path) => remembered.push(path)
    })
    await open([good, join(folder, 'absent.csp.json'), good])
    expect(asked).toEqual([
      ['transfer.import', { job: 'opened-1', files: [{ name: 'good.csp.json', text: '{"여기": 1}' }], language: 'en' }],
      ['transfer.import', expect.objectContaining({ job: 'opened-2' })]
    ])
    expect(told).toMatchObject([
      ['file.opened', { name: 'good.csp.json', id: 'a1', error: null }],
      ['file.opened', { name: 'absent.csp.json', id: null, error: { code: 'file-not-found' } }],
      ['file.opened', { name: 'good.csp.json', id: null, error: { code: 'disk-full' } }]
    ])
    expect(remembered).toEqual([good])
  })
})
