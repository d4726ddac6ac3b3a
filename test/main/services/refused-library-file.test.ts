import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printScenario } from '#shared/domain/parse-scenario.ts'
import { toRuns } from '#test/depth.ts'
import { smallScenario } from '#test/main/store/small-scenario.ts'
import { bringIn, countRows, fill, openAt, printAll, writeThree } from './library-file-fixture.ts'
import { makeFolder } from './temp-services.ts'

describe('a file that is not whole is refused, and nothing is changed', () => {
  const header = (changes: object) => (lines: readonly string[]) =>
    [JSON.stringify({ ...JSON.parse(lines[0] ?? ''), ...changes }), ...lines.slice(1)].join('\n')
  const inLine = (line: number, from: string, to: string) => (lines: readonly string[]) =>
    lines.map((text, index) => (index === line - 1 ? text.replace(from, to) : text)).join('\n')
  const first = (count: number) => (lines: readonly string[]) => lines.slice(0, count).join('\n')
  const whole = (lines: readonly string[]) => lines.join('\n')

  test.each<[string, (lines: readonly string[]) => string | Buffer, string, (string | undefined)?, string?]>([
    ['empty', () => '', 'not-a-library'],
    ['a scenario file', () => printScenario(smallScenario()), 'not-a-library'],
    ['a scenario on one line', () => JSON.stringify(smallScenario()), 'not-a-library', '$.format'],
    ['a list', () => '[]\n', 'not-a-library', '$.format'],
    ['a byte order mark', (lines) => `\ufeff${whole(lines)}`, 'byte-order-mark'],
    ['a later version', header({ version: 2 }), 'later-library', '$.version'],
    ['an unknown key', header({ more: 1 }), 'unknown-key', '$.more'],
    ['an unknown setting', header({ settings: { language: 'fr' } }), 'not-allowed-value', '$.settings.language'],
    ['a negative count', header({ scenarios: -1 }), 'invalid-number', '$.scenarios'],
    ['too many', header({ scenarios: 100_001 }), 'invalid-number', '$.scenarios'],
    ['a prototype in the header', inLine(1, '"version"', '"__proto__":{},"version"'), 'unknown-key', '$.__proto__'],
    [
      'a prototype in a scenario',
      inLine(3, '"asOf"', '"__proto__":{},"asOf"'),
      'unknown-key',
      '$.__proto__',
      'line 3: '
    ],
    ['a key twice', inLine(4, '"asOf"', '"title":"x","asOf"'), 'duplicate-key', '$.title', 'line 4: '],
    [
      'a broken reference',
      inLine(3, '[["p1","r1"]]', '[["p1","x"]]'),
      'unknown-reference',
      '$.partnerships[0][1]',
      'line 3: '
    ],
    [
      'nesting',
      inLine(2, '"asOf"', `"notes":${'['.repeat(40)}${']'.repeat(40)},"asOf"`),
      'too-deep',
      undefined,
      'line 2: '
    ],
    ['a line that is no JSON', inLine(3, '{', '('), 'invalid-json', undefined, 'line 3: '],
    ['a letter changed', inLine(3, '에이다텀', '에이다팀'), 'library-changed', undefined, 'line 5: '],
    ['a setting changed', inLine(1, '"medium"', '"iso"'), 'library-changed', undefined, 'line 5: '],
    ['lines swapped', (l) => [l[0], l[2], l[1], ...l.slice(3)].join('\n'), 'library-changed', undefined, 'line 5: '],
    ['line ends changed', (lines) => lines.join('\r\n'), 'library-changed', undefined, 'line 5: '],
    [
      'a scenario missing',
      (lines) => lines.filter((_, index) => index !== 2).join('\n'),
      'not-a-scenario',
      '$.format',
      'line 4: '
    ],
    [
      'a scenario too many',
      (lines) => [...lines.slice(0, 2), ...lines.slice(1)].join('\n'),
      'library-changed',
      undefined,
      'line 5: '
    ],
    ['more after the end', (lines) => `${whole(lines)}{}\n`, 'library-changed', undefined, 'line 6: '],
    ['the end missing', first(4), 'library-cut-short'],
    ['half of it missing', first(2), 'library-cut-short'],
    ['all but the header missing', first(1), 'library-cut-short'],
    [
      'a line too long',
      (l) => [l[0], `"${'x'.repeat(8 * 2 ** 20)}"`, ...l.slice(1)].join('\n'),
      'too-large',
      undefined,
      'line 2: '
    ],
    [
      'no UTF-8',
      (lines) =>
        Buffer.from(whole(lines)).fill(
          0xff,
          Buffer.from(whole(lines)).indexOf('나'),
          Buffer.from(whole(lines)).indexOf('나') + 1
        ),
      'not-utf8',
      undefined,
      'line 3: '
    ]
  ])('%s', async (_title, damage, code, path, start = '') => {
    const { file, lines } = await writeThree()
    writeFileSync(file, damage(lines))
    const to = openAt(file)
    await fill(to, [smallScenario({ title: 'a' })])
    await to.get('settings.change', { language: 'ko' })
    const before = [printAll(to), countRows(to), await to.get('settings.get', {})]
    to.told.length = 0
    const { error, ...rest } = await bringIn(to, true)
    expect(error).toMatchObject(path === undefined ? { code } : { code, path })
    expect(error?.message.startsWith(start)).toBe(true)
    expect(rest).toEqual({ name: 'all.csp.ndjson', added: 0, beside: 0, skipped: 0, tookSettings: false })
    expect([printAll(to), countRows(to), await to.get('settings.get', {})]).toEqual(before)
    expect(to.told.map((each) => each.name).filter((each) => each !== 'job.progress')).toEqual([])
  })

  test('cut off anywhere', async () => {
    const { file } = await writeThree()
    const bytes = readFileSync(file)
    const to = openAt(file)
    for (let length = 0; length < bytes.length - 1; length += 37) {
      writeFileSync(file, bytes.subarray(0, length))
      const { error } = await bringIn(to)
      expect(['library-cut-short', 'not-a-library']).toContain(error?.code)
    }
    expect(countRows(to)).toEqual([0, 0, 0, 0])
    // Its very last line break says nothing.
    writeFileSync(file, bytes.subarray(0, -1))
    expect(await bringIn(to)).toMatchObject({ added: 3 })
  })

  test('a single bit flipped', async () => {
    const { file } = await writeThree()
    const bytes = readFileSync(file)
    const to = openAt(file)
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length - 2 }), fc.nat({ max: 7 }), async (at, bit) => {
        const damaged = Buffer.from(bytes)
        damaged[at] = (damaged[at] ?? 0) ^ (1 << bit)
        writeFileSync(file, damaged)
        expect((await bringIn(to)).error).not.toBeNull()
      }),
      { numRuns: toRuns(150) }
    )
    expect(countRows(to)).toEqual([0, 0, 0, 0])
  })

  test('no file at all', async () => {
    const folder = makeFolder()
    mkdirSync(join(folder, 'folder'))
    symlinkSync('/dev/zero', join(folder, 'endless'))
    for (const [file, code] of [
      ['none', 'file-not-found'],
      ['folder', 'not-a-file'],
      ['endless', 'not-a-file']
    ] as const) {
      expect((await bringIn(openAt(join(folder, file)))).error?.code).toBe(code)
    }
  })
})
