import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { languages } from '#shared/language/language.ts'
import { askProgram } from './ask-program.ts'
import { readDocument, root, runCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'csp-simulator-report-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true })
})

const prohibited = join(root, 'shared/samples/en/6-reseller-as-end-customer.csp.json')
const supported = join(root, 'shared/samples/en/1-sell-to-the-customer.csp.json')
const at = (name: string) => join(folder, name)
const starts: Readonly<Record<string, RegExp>> = {
  html: /^<!DOCTYPE html>\n<html lang="en">/,
  md: /^# A reseller buys for its own use\n/,
  csv: /^\ufeff"Record","Step"/,
  json: /^\{\n {2}"format": "csp-run"/,
  svg: /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns/
}

describe.each(Object.keys(starts))('.%s', (ending) => {
  test('is written by its ending, whole, and the code is that of the verdict', async () => {
    const out = at(`out.${ending}`)
    const answer = await askProgram(['report', prohibited, '-o', out])
    expect(answer).toEqual({ code: 2, stdout: `report written: ${out}\n`, stderr: '' })
    expect(readFileSync(out, 'utf8')).toMatch(starts[ending] ?? /^$/)
    expect(readdirSync(folder)).toEqual([`out.${ending}`])
    expect((await askProgram(['report', supported, '-o', at(`other.${ending}`)])).code).toBe(0)
  })

  test('is the same twice, and takes the place of another only with --force', async () => {
    const out = at(`OUT.${ending.toUpperCase()}`)
    const ask = (...more: string[]) => askProgram(['report', prohibited, '-o', out, '--format', 'json', ...more])
    expect(readDocument(await ask())).toEqual({ file: out, verdict: 'prohibited' })
    const first = readFileSync(out)
    const refused = await ask('--lang', 'ko')
    expect([refused.code, readDocument(refused).error.code]).toEqual([1, 'file-exists'])
    expect(readFileSync(out)).toEqual(first)
    expect((await ask('--force', '--lang', 'ko')).code).toBe(2)
    expect(readFileSync(out)).not.toEqual(first)
    expect((await ask('--force')).code).toBe(2)
    expect(readFileSync(out)).toEqual(first)
    expect(readdirSync(folder)).toEqual([`OUT.${ending.toUpperCase()}`])
  })
})

test('.json is what check prints', async () => {
  const out = at('run.json')
  for (const language of languages) {
    await askProgram(['report', prohibited, '-o', out, '--force', '--lang', language])
    const { stdout } = await askProgram(['check', prohibited, '--format', 'json', '--lang', language])
    expect(readFileSync(out, 'utf8')).toBe(stdout)
  }
})

test('variant, date, paper and matrix are in the report', async () => {
  const out = at('out.html')
  const { variants } = JSON.parse(readFileSync(prohibited, 'utf8'))
  const [{ id, name }] = variants
  const wishes = ['--variant', id, '--date', '2026-02-03', '--paper', 'letter', '--matrix']
  await askProgram(['report', prohibited, '-o', out, ...wishes])
  const page = readFileSync(out, 'utf8')
  for (const text of [name, '3 February 2026', '@page{size:letter;', 'Who can sell to whom'])
    expect(page).toContain(text)
  await askProgram(['report', prohibited, '-o', at('plain.html')])
  const plain = readFileSync(at('plain.html'), 'utf8')
  for (const text of [`Variant: ${name}`, '2026', '@page{size:letter;', 'Who can sell to whom']) {
    expect(plain).not.toContain(text)
  }
})

describe('is refused with what, why and what to do, and nothing is written', () => {
  const rows: readonly [string, readonly string[], string][] = [
    ['no ending', ['-o', 'report'], 'unknown-ending'],
    ['a strange ending', ['-o', 'report.docx'], 'unknown-ending'],
    ['an ending that is a word of the language', ['-o', 'report.constructor'], 'unknown-ending'],
    ['no name', ['-o', '.html'], 'unknown-ending'],
    ['no output', [], 'missing-option'],
    ['no date', ['-o', 'a.html', '--date', '2026-02-30'], 'not-allowed-option'],
    ['no paper', ['-o', 'a.html', '--paper', 'a5'], 'not-allowed-option'],
    ['no such variant', ['-o', 'a.html', '--variant', 'none'], 'unknown-variant'],
    ['no such folder', ['-o', 'nowhere/a.html'], 'folder-not-found'],
    ['no such folder, forced', ['-o', 'nowhere/a.html', '--force'], 'folder-not-found'],
    ['a folder of that name', ['-o', 'folder.html'], 'file-exists'],
    ['a folder of that name, forced', ['-o', 'folder.html', '--force'], 'file-unwritable']
  ]

  test.each(rows)('%s', async (_, args, code) => {
    mkdirSync(at('folder.html'))
    const placed = args.map((arg, index) => (args[index - 1] === '-o' ? at(arg) : arg))
    for (const language of languages) {
      const answer = await askProgram(['report', prohibited, ...placed, '--format', 'json', '--lang', language])
      const { error } = readDocument(answer)
      expect([answer.code, error.code]).toEqual([1, code])
      for (const text of [error.message, error.why, error.fix]) expect(text).not.toBe('')
      expect(answer.stderr).toContain(error.fix)
    }
    expect(readdirSync(folder)).toEqual(['folder.html'])
    expect(readdirSync(at('folder.html'))).toEqual([])
  })

  test('a scenario that is none', async () => {
    writeFileSync(at('bad.csp.json'), '{}')
    expect((await askProgram(['report', at('bad.csp.json'), '-o', at('a.html')])).code).toBe(3)
    expect((await askProgram(['report', at('none.csp.json'), '-o', at('a.html')])).code).toBe(1)
    expect(existsSync(at('a.html'))).toBe(false)
  })

  test('the scenario itself, also by another way to it', async () => {
    writeFileSync(at('a.json'), readFileSync(prohibited))
    symlinkSync(at('a.json'), at('b.json'))
    for (const out of ['a.json', 'b.json', '../'.concat(folder.split('/').at(-1) ?? '', '/a.json')]) {
      const answer = await askProgram(['report', at('a.json'), '-o', at(out), '--force', '--format', 'json'])
      expect(readDocument(answer).error.code).toBe('same-file')
    }
    expect(readFileSync(at('a.json'))).toEqual(readFileSync(prohibited))
  })
})

test('a link is replaced itself: what it leads to, outside of the folder, stays as it was', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'csp-simulator-outside-'))
  try {
    writeFileSync(join(outside, 'kept.html'), 'kept')
    symlinkSync(join(outside, 'kept.html'), at('link.html'))
    expect((await askProgram(['report', prohibited, '-o', at('link.html')])).code).toBe(1)
    expect((await askProgram(['report', prohibited, '-o', at('link.html'), '--force'])).code).toBe(2)
    expect(readFileSync(join(outside, 'kept.html'), 'utf8')).toBe('kept')
    expect(readFileSync(at('link.html'), 'utf8')).toMatch(starts.html ?? /^$/)
  } finally {
    rmSync(outside, { recursive: true })
  }
})

test('works in a process of its own, and the help names the endings', async () => {
  const { code } = await runCli(['report', supported, '-o', at('own.html'), '--lang', 'ko'])
  expect(code).toBe(0)
  expect(readFileSync(at('own.html'), 'utf8')).toContain('<html lang="ko">')
  const help = await askProgram(['report', '--help'])
  expect(help.stdout).toContain('-o, --output <OUT>')
  expect((await askProgram(['--help'])).stdout).toContain('.html, .md, .csv, .json or .svg')
})
