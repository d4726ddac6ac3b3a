import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { writeNewFile } from '#main/services/write-new-file.ts'

// The file system of the tests has links, so one without is played.
vi.mock('node:fs/promises', async (importOriginal) => ({
  ...(await importOriginal<typeof import('node:fs/promises')>()),
  link: async () => {
    throw Object.assign(new Error('EPERM: operation not permitted, link'), { code: 'EPERM' })
  }
}))

test('where a file system has no links a file appears whole as well, and replaces none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'csp-new-file-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'a'), 'mine')
  expect(await writeNewFile(folder, ['a', 'b'], 'new')).toBe(join(folder, 'b'))
  await expect(writeNewFile(folder, ['a', 'b'], 'newer')).rejects.toMatchObject({ code: 'EEXIST' })
  const found = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])
  expect(found).toEqual([
    ['a', 'mine'],
    ['b', 'new']
  ])
})
