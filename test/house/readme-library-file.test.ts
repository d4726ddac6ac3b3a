import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readLibraryFile } from '#main/services/read-library-file.ts'
import { LibraryEnd, LibraryHeader, libraryEnding, libraryLimits } from '#shared/contract/library-file.ts'
import { root } from './imports.ts'

const [section = ''] =
  readFileSync(join(root, 'README.md'), 'utf8').match(/^### The library file\n[\s\S]*?(?=^## )/m) ?? []
const [, example = ''] = section.match(/^```json\n([\s\S]*?)^```$/m) ?? []

test('the library file that the README shows is one, and has every key that there is', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'csp-readme-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, `all${libraryEnding}`)
  writeFileSync(file, example)
  const kinds: string[] = []
  for await (const { kind } of readLibraryFile(file)) kinds.push(kind)
  expect(kinds).toEqual(['header', 'scenario'])
  const [first = '', , last = ''] = example.split('\n')
  const header = JSON.parse(first)
  expect(Object.keys(header)).toEqual(Object.keys(LibraryHeader.shape))
  expect(Object.keys(header.settings)).toEqual(Object.keys(LibraryHeader.shape.settings.shape))
  expect(Object.keys(JSON.parse(last))).toEqual(Object.keys(LibraryEnd.shape))
})

test('the README says how much it holds, and what its name ends in', () => {
  const words = section.replace(/\s+/g, ' ')
  expect(words).toContain(`${libraryLimits.scenarios.toLocaleString('en')} scenarios`)
  expect(words).toContain(`${libraryLimits.bytes / 2 ** 30} GiB`)
  expect(words).toContain(`\`*${libraryEnding}\``)
})
