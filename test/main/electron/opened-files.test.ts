import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { createFileOpener } from '#main/electron/open-files.ts'
import { listFileArguments, readOpenedFile } from '#main/electron/opened-files.ts'
import type { Register } from '#main/services/register.ts'
import { limits } from '#shared/domain/scenario.ts'

test.each([
  [['app'], []],
  [['app', '.'], []],
  [['app', 'a.csp.json'], ['/home/me/a.csp.json']],
  [['app', '.', '--flag', '/x/A.CSP.JSON', 'b.json', 'notes.txt'], ['/x/A.CSP.JSON']],
  [['app', '--open=a.csp.json', '-a.csp.json'], []],
  [['a.csp.json'], []]
])('of %j the files are %j', (args, files) => {
  expect(listFileArguments(args, '/home/me')).toEqual(files.map((file) => resolve(file)))
})

test('of very many files some are opened', () => {
  expect(listFileArguments(['app', ...Array.from({ length: 500 }, (_, n) => `${n}.csp.json`)], '/')).toHaveLength(50)
})

describe('a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'csp-simulator-open-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const write = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  const good = write('good.csp.json', '{"여기": 1}')
  const large = write('large.csp.json', '')
  truncateSync(large, limits.bytes + 1)
  mkdirSync(join(folder, 'folder.csp.json'))

  test('is read with its name', async () => {
    expect(await readOpenedFile(good, 'en')).toEqual({ name: 'good.csp.json', text: '{"여기": 1}' })
  })

  test.each([
    ['absent.csp.json', 'file-not-found'],
    ['folder.csp.json', 'not-a-file'],
    ['large.csp.json', 'too-large']
  ])('%s is refused as %s', async (name, code) => {
    expect(await readOpenedFile(join(folder, name), 'ko')).toMatchObject({ name, id: null, error: { code } })
  })

  test('that is no text is refused', async () => {
    const file = write('bytes.csp.json', new Uint8Array([0xff, 0xfe, 0]))
    expect(await readOpenedFile(file, 'en')).toMatchObject({ id: null, error: { code: 'not-utf8' } })
  })

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
