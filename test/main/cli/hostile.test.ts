import { symlinkSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ErrorDocument } from '#shared/domain/error-document.ts'
import { limits } from '#shared/domain/scenario.ts'
import { askProgram } from './ask-program.ts'
import { type CliAnswer, readDocument, readDocuments, runCli } from './run-cli.ts'
import { createFolder, customer, readyPartner, scenario, supportedSale, toSale } from './small-scenarios.ts'

const folder = createFolder()
const mebibyte = 2 ** 20
const text = JSON.stringify(supportedSale)

type TextAnswer = Pick<CliAnswer, 'code' | 'stdout' | 'stderr'>

/** What an answer may cost: processor time, so that a busy machine does not fail the test, and memory. */
function expectCheap({ cpuMs, ms, peakMb }: CliAnswer): void {
  expect(cpuMs).toBeLessThan(2000)
  expect(ms).toBeLessThan(20_000)
  expect(peakMb).toBeLessThan(300)
}

function expectRefusal(answer: TextAnswer, file: string, refusal: { code: string; exit: 1 | 3 }): void {
  expect(answer.code).toBe(refusal.exit)
  const { error } = ErrorDocument.parse(readDocument(answer))
  expect(error.code).toBe(refusal.code)
  const place = error.path === undefined ? '' : ` ${error.path}`
  expect(answer.stderr).toBe(`error: ${file}${place}: ${error.message}\n  ${error.why}\n  ${error.fix}\n`)
  for (const sentence of [error.message, error.why, error.fix]) expect(sentence.length).toBeLessThan(400)
}

const repeated = (piece: string, count: number) => `${piece},`.repeat(count - 1) + piece

/** A file that begins and ends as a scenario does, with this between. */
const around = (key: string, value: string) => `${text.slice(0, -1)},${JSON.stringify(key)}:${value}}`

describe('files made to hurt are refused soon, in little memory, with what, why and what to do', () => {
  const crowd = (count: number) => {
    const parties = repeated('{"id":"c1","kind":"customer","name":"A customer among others"}', count)
    return `{"format":"csp-scenario","version":1,"title":"Crowd","asOf":"2020-06-01","parties":[${parties}],"steps":[]}`
  }
  const rows: readonly [what: string, content: () => string | Uint8Array, code: string][] = [
    ['100 MB of opening brackets', () => Buffer.alloc(100 * mebibyte, '['), 'too-large'],
    ['8 MiB of opening brackets', () => Buffer.alloc(limits.bytes, '['), 'too-deep'],
    ['8 MiB of opening quotes', () => Buffer.alloc(limits.bytes, '"'), 'invalid-json'],
    ['8 MiB of backslashes in a text', () => Buffer.alloc(limits.bytes, '\\').fill('"', 0, 1), 'invalid-json'],
    ['8 MiB of commas', () => Buffer.alloc(limits.bytes, ','), 'invalid-json'],
    ['8 MiB of blanks', () => Buffer.alloc(limits.bytes, ' '), 'empty-file'],
    ['5,000 lists in each other', () => around('notes', '['.repeat(5000) + ']'.repeat(5000)), 'too-deep'],
    ['5,000 objects in each other', () => around('notes', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`), 'too-deep'],
    ['a million parties', () => crowd(1_000_000), 'too-large'],
    ['as many parties as 8 MiB hold', () => crowd(120_000), 'too-many'],
    ['as many empty parties as 8 MiB hold', () => `{"parties":[${repeated('{}', 2_700_000)}]}`, 'too-many'],
    [
      'as many empty objects as 8 MiB hold, under a key of no meaning',
      () => around('x', `[${repeated('{}', 2_700_000)}]`),
      'too-many'
    ],
    [
      'the same objects in several lists',
      () => around('x', `[${repeated(`[${repeated('{}', 190_000)}]`, 14)}]`),
      'too-many'
    ],
    [
      'as many empty objects as just pass, under a key of no meaning',
      () => around('x', `[${repeated(`[${repeated('{}', 190_000)}]`, 4)}]`),
      'unknown-key'
    ],
    [
      'as many keys as 8 MiB hold',
      () => `{${Array.from({ length: 700_000 }, (_, i) => `"${i}":0`).join()}}`,
      'too-many'
    ],
    ['a text of 10 MB', () => around('notes', JSON.stringify('x'.repeat(10_000_000))), 'too-large'],
    ['a title of 7 MB', () => JSON.stringify({ ...supportedSale, title: 'x'.repeat(7_000_000) }), 'too-long'],
    ['a note of 7 MB of escapes', () => around('notes', `"${'\\u0041'.repeat(1_200_000)}"`), 'too-long'],
    ['a key of 7 MB', () => around('x'.repeat(7_000_000), '1'), 'unknown-key'],
    ['an id of 7 MB', () => text.replace('"sale"', `"${'a'.repeat(7_000_000)}"`), 'invalid-id'],
    ['a number of 7 MB', () => around('layout', `{"d1":{"x":${'9'.repeat(7_000_000)},"y":0}}`), 'wrong-type'],
    ['a picture', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'not-utf8'],
    ['UTF-16 with its mark, little end first', () => Buffer.from(`\ufeff${text}`, 'utf16le'), 'not-utf8'],
    ['UTF-16 with its mark, big end first', () => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), 'not-utf8'],
    ['UTF-16 without its mark', () => Buffer.from(text, 'utf16le'), 'invalid-json']
  ]

  const toFile = (index: number) => join(folder.path, `hostile-${index}.csp.json`)
  const hostile = rows.map(([what, content, code], index) => ({ what, content, code, index }))

  test.each(hostile)('$what', async ({ content, code, index }) => {
    const file = folder.write(`hostile-${index}.csp.json`, content())
    const before = process.cpuUsage()
    const answer = await askProgram(['check', file, '--format', 'json'])
    const { user, system } = process.cpuUsage(before)
    expectRefusal(answer, file, { code, exit: 3 })
    expect((user + system) / 1000).toBeLessThan(2000)
  })

  test.each([0, 1, 2])('a third of them at once, by a process that never needs much memory (%i)', async (third) => {
    const own = rows.flatMap(([, , code], index) => (index % 3 === third ? [{ file: toFile(index), code }] : []))
    const answer = await runCli(['check', ...own.map(({ file }) => file), '--format', 'ndjson'])
    expect(answer.code).toBe(3)
    expect(readDocuments(answer).map(({ error }) => error.code)).toEqual(own.map(({ code }) => code))
    expect(answer.peakMb).toBeLessThan(300)
  })

  test('a device that never ends', async () => {
    const answer = await runCli(['check', '/dev/zero', '--format', 'json'])
    expectRefusal(answer, '/dev/zero', { code: 'too-large', exit: 3 })
    expectCheap(answer)
  })
})

describe('small traps are refused by name', () => {
  const withNumber = (number: string) => around('layout', `{"d1":{"x":${number},"y":0}}`)
  const withTitle = (title: string) => text.replace('"title":"Supported"', `"title":${title}`)
  const bytes = (before: string, hex: string, after: string) =>
    Buffer.concat([Buffer.from(before), Buffer.from(hex, 'hex'), Buffer.from(after)])
  const [beforeTitle = '', afterTitle = ''] = text.split('Supported')
  const rows: readonly [what: string, content: string | Uint8Array, code: string, path?: string][] = [
    ['an empty file', '', 'empty-file'],
    ['blanks and line breaks', ' \t\r\n ', 'empty-file'],
    ['a byte order mark', `\ufeff${text}`, 'byte-order-mark'],
    ['text that breaks off', text.slice(0, -10), 'invalid-json'],
    ['a second value after the first', `${text}{}`, 'invalid-json'],
    ['a comment', `${text}// done`, 'invalid-json'],
    ['a comma too many', `${text.slice(0, -1)},}`, 'invalid-json'],
    ['single quotes', text.replaceAll('"', "'"), 'invalid-json'],
    ['a line break in a text', withTitle('"a\nb"'), 'invalid-json'],
    ...['NaN', 'Infinity', '-Infinity', '0x10', '01', '-', '+1', '.5', '1.', '1e', '1_000'].map(
      (number): [string, string, string] => [`the number ${number}`, withNumber(number), 'invalid-json']
    ),
    ['the number 1e999', withNumber('1e999'), 'wrong-type', '$.layout.d1.x'],
    ['the number -1e999', withNumber('-1e999'), 'wrong-type', '$.layout.d1.x'],
    ['a number in quotes', withNumber('"1"'), 'wrong-type', '$.layout.d1.x'],
    ['a number as an id', text.replace('"sale"', '1'), 'wrong-type', '$.steps[0].id'],
    ['the version in quotes', text.replace('"version":1', '"version":"1"'), 'not-allowed-value', '$.version'],
    ['a later version', text.replace('"version":1', '"version":2'), 'unsupported-version', '$.version'],
    ['the version 1e999', text.replace('"version":1', '"version":1e999'), 'unsupported-version', '$.version'],
    ['a key __proto__', around('__proto__', '{"polluted":true}'), 'unknown-key', '$.__proto__'],
    [
      'an escaped key __proto__',
      `${text.slice(0, -1)},"\\u005f_proto__":{"polluted":true}}`,
      'unknown-key',
      '$.__proto__'
    ],
    ['__proto__ in a step', text.replace('"do":', '"__proto__":{},"do":'), 'unknown-key', '$.steps[0].__proto__'],
    ['__proto__ in the layout', around('layout', '{"__proto__":{"x":0,"y":0}}'), 'unknown-key', '$.layout.__proto__'],
    ['a key constructor', around('constructor', '{"prototype":{"polluted":true}}'), 'unknown-key', '$.constructor'],
    [
      'constructor in the layout',
      around('layout', '{"constructor":{"x":0,"y":0}}'),
      'unknown-reference',
      '$.layout.constructor'
    ],
    ['the verb constructor', text.replace('"do":"sell"', '"do":"constructor"'), 'not-allowed-value', '$.steps[0].do'],
    ['the verb toString', text.replace('"do":"sell"', '"do":"toString"'), 'not-allowed-value', '$.steps[0].do'],
    [
      'a party called constructor in a path',
      text.replace('"d1","c1"]', '"constructor","c1"]'),
      'unknown-reference',
      '$.steps[0].path[1]'
    ],
    ['a key twice', around('title', '"again"'), 'duplicate-key', '$.title'],
    ['an id twice', text.replace('"id":"c2"', '"id":"c1"'), 'duplicate-id', '$.parties[2].id'],
    ['the id of Microsoft', text.replace('"id":"c2"', '"id":"microsoft"'), 'reserved-id', '$.parties[2].id'],
    ['an id with an accent', text.replace('"id":"c2"', '"id":"cé"'), 'invalid-id', '$.parties[2].id'],
    ['half a character as an escape', withTitle('"a\\ud800b"'), 'lone-surrogate', '$.title'],
    ['half a character as an escape, the other half', withTitle('"\\udc00"'), 'lone-surrogate', '$.title'],
    ['half a character in bytes', bytes(beforeTitle, 'eda080', afterTitle), 'not-utf8'],
    ['both halves in bytes, as CESU-8 has them', bytes(beforeTitle, 'eda0bdedb880', afterTitle), 'not-utf8'],
    ['a byte that no text has', bytes(beforeTitle, 'ff', afterTitle), 'not-utf8'],
    ['a character spelled too long', bytes(beforeTitle, 'c080', afterTitle), 'not-utf8'],
    ['a character beyond Unicode', bytes(beforeTitle, 'f4908080', afterTitle), 'not-utf8'],
    ['a zero character as an escape', withTitle('"a\\u0000b"'), 'control-character', '$.title'],
    ['an escape code as an escape', withTitle('"\\u001b[2J"'), 'control-character', '$.title'],
    ['a list in place of a file', '[]', 'not-a-scenario', '$'],
    ['null', 'null', 'not-a-scenario', '$']
  ]

  test('each with its code and place, and nothing of it reaches other objects', async () => {
    const files = rows.map(([, content], index) => folder.write(`trap-${index}.csp.json`, content))
    const answer = await runCli(['check', ...files, '--format', 'ndjson'])
    const errors = readDocuments(answer).map((document) => ErrorDocument.parse(document).error)
    expect(errors.map(({ code, path }, index) => [rows[index]?.[0], code, path])).toEqual(
      rows.map(([what, , code, path]) => [what, code, path])
    )
    expect(answer.code).toBe(3)
    expect(answer.stderr.match(/^error: /gm)).toHaveLength(rows.length)
    expectCheap(answer)
  })
})

describe('files that cannot be had end with 1', () => {
  const gone = folder.write('gone.csp.json', text)
  unlinkSync(gone)
  const dangling = join(folder.path, 'dangling.csp.json')
  symlinkSync(gone, dangling)
  const circle = join(folder.path, 'circle.csp.json')
  symlinkSync(circle, circle)
  const rows: readonly [what: string, file: string, code: string][] = [
    ['one that was there when the folder was listed', gone, 'file-not-found'],
    ['a link that leads nowhere', dangling, 'file-not-found'],
    ['a name too long for the system', join(folder.path, 'x'.repeat(5000)), 'file-unreadable'],
    ['a name with a zero character', `${folder.path}/a\0b`, 'file-unreadable'],
    ['a folder', folder.path, 'not-a-file'],
    ['a folder under a file', join(folder.write('plain', ''), 'x'), 'file-not-found'],
    ['a file that the system will not open', circle, 'file-unreadable']
  ]

  test.each(rows)('%s', async (_what, file, code) => {
    for (const command of [['check'], ['explain', '--step', 's1'], ['matrix']]) {
      const answer = await askProgram([...command, file, '--format', 'json'])
      expect(answer.code).toBe(1)
      expect(ErrorDocument.parse(readDocument(answer)).error.code).toBe(code)
      expect(answer.stderr).toMatch(/^error: .*\n {2}\S.*\.\n {2}\S.*\.\n$/)
    }
  })
})

describe('large and legal', () => {
  test('a ring of 10,000 affiliated parties is legal: it is answered, with 2 where one sells to another', async () => {
    const ids = Array.from({ length: limits.parties - 1 }, (_, index) => `c${index}`)
    const ring = [...ids, 'd1']
    const affiliations = ring.map((id, index): [string, string] => [id, ring[(index + 1) % ring.length] ?? id])
    const parties = [readyPartner('d1', 'direct-bill'), ...ids.map((id) => customer(id, 'KR'))]
    const idle = folder.write('ring.csp.json', scenario({ parties, affiliations }))
    const sold = folder.write('ring-sale.csp.json', scenario({ parties, affiliations, steps: [toSale('c5000')] }))
    const [quiet, sale] = [await runCli(['check', idle]), await runCli(['check', sold, '--format', 'json'])]
    expect([quiet.code, sale.code]).toEqual([0, 2])
    const [step] = readDocument(sale).steps
    expect(step.findings.find((finding: { result: string }) => finding.result === 'broken').rule).toBe(
      'no-affiliate-sale'
    )
    for (const answer of [quiet, sale]) expectCheap(answer)
  })

  test('100,000 steps are played', async () => {
    const steps = Array.from({ length: limits.steps }, (_, index) => ({
      do: index % 2 === 0 ? ('manage' as const) : ('stop-managing' as const),
      partner: 'd1',
      subscription: 'x'
    }))
    const given = { id: 'x', customer: 'c1', tenant: 'c1.main', offer: 'Azure', boughtThrough: 'open' } as const
    const file = folder.write('long.csp.json', scenario({ subscriptions: [given], steps }))
    const answer = await runCli(['check', file, '--format', 'json', '--brief'])
    expect(answer.code).toBe(0)
    expect(answer.stderr).toBe('')
    const { steps: played, ...rest } = readDocument(answer)
    expect(rest.verdict).toBe('supported')
    expect(played).toHaveLength(limits.steps)
    expect(played.at(-1)).toMatchObject({ index: 99_999, id: 's100000', verdict: 'supported' })
  })

  test('lines at the limit and far beyond it are told apart in bounded memory', async () => {
    const longest = text.padEnd(limits.bytes)
    const lines = [text, longest, `${longest} `, '[', text]
    const stdin = function* () {
      yield `${lines.join('\n')}\n`
      for (let count = 0; count < 100; count++) yield Buffer.alloc(mebibyte, '[')
      yield `\n${text}\n`
      for (let count = 0; count < 100; count++) yield Buffer.alloc(mebibyte, '"')
    }
    const answer = await runCli(['check', '-', '--format', 'ndjson', '--brief'], { stdin: stdin() })
    expect(answer.code).toBe(3)
    expect(readDocuments(answer).map((document) => document.error?.code ?? document.verdict)).toEqual([
      'supported',
      'supported',
      'too-large',
      'invalid-json',
      'supported',
      'too-large',
      'supported',
      'too-large'
    ])
    expect(answer.peakMb).toBeLessThan(300)
  })

  test('100 MB from standard input in one piece is refused before it is read to its end', async () => {
    const stdin = Array<Buffer>(100).fill(Buffer.alloc(mebibyte, '['))
    const answer = await runCli(['check', '-', '--format', 'json'], { stdin })
    expectRefusal(answer, '-', { code: 'too-large', exit: 3 })
    expectCheap(answer)
  })
})
