import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openBackend } from '#main/services/open-backend.ts'
import type { HostPorts } from '#main/services/ports.ts'
import { toNewPlace, writeLibraryFile } from '#main/services/write-library-file.ts'
import { libraryLimits } from '#shared/contract/library-file.ts'
import type { LibraryImport, Progress, Settings } from '#shared/contract/models.ts'
import { checkScenario, printScenario } from '#shared/domain/parse-scenario.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { toRuns } from '#test/depth.ts'
import { retitle, smallScenario } from '#test/main/store/small-scenario.ts'
import { everything, makeFolder, openServices, type TempServices } from './temp-services.ts'

type Kept = Omit<Settings, 'screens'>

/** A library that writes to a file and reads from it, without anyone at the dialogs. */
function openAt(file: string, ports: Parameters<typeof openServices>[0] = {}): TempServices {
  return openServices({
    ...ports,
    ports: { pickNewFile: async () => file, pickFiles: async () => [{ path: file }], ...ports.ports }
  })
}

const newFile = () => join(makeFolder(), 'all.csp.ndjson')

async function bringIn({ get }: TempServices, withSettings = false): Promise<LibraryImport> {
  const result = await get('library-file.import', { job: 'in', withSettings, language: 'en' })
  if (!result) throw new Error('nobody cancelled')
  return result
}

/** Every scenario of a library as a file of its own has it. */
function printAll({ context }: TempServices): readonly string[] {
  const { scenarios, documents } = context.store()
  return scenarios
    .listIds()
    .map((id) => printScenario(documents.read(id).scenario))
    .sort()
}

function countRows({ db }: TempServices): readonly unknown[] {
  return ['scenario', 'snapshot', 'search', 'tag'].map((table) =>
    db().prepare(`select count(*) from ${table}`).pluck().get()
  )
}

async function fill(temp: TempServices, scenarios: readonly Scenario[]): Promise<void> {
  for (const scenario of scenarios) await temp.get('library.create', { scenario })
}

/** A file with a library of three. */
async function writeThree(): Promise<{ readonly file: string; readonly lines: readonly string[] }> {
  const file = newFile()
  const temp = openAt(file)
  await fill(
    temp,
    ['a', '나', 'c'].map((title) => smallScenario({ title }))
  )
  await temp.get('library-file.export', { job: 'out' })
  return { file, lines: readFileSync(file, 'utf8').split('\n') }
}

const name = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => !/\p{Cc}/u.test(text))
const scenario = fc
  .record(
    {
      title: fc.constantFrom('same', '같은 제목', 'x').chain((each) => fc.oneof(fc.constant(each), name)),
      tags: fc.array(name, { maxLength: 3 }),
      notes: fc.string({ unit: 'grapheme', maxLength: 60 }),
      sales: fc.nat({ max: 3 }),
      layout: fc.dictionary(
        fc.constantFrom('p1', 'r1', 'c1'),
        fc.record({ x: fc.double({ noNaN: true, noDefaultInfinity: true }), y: fc.integer() })
      ),
      variants: fc.uniqueArray(
        fc.record({ id: fc.constantFrom('v1', 'v2', '1'), name, after: fc.constantFrom(null, 's1') }),
        {
          selector: ({ id }) => id,
          maxLength: 3
        }
      )
    },
    { requiredKeys: ['title', 'sales'] }
  )
  .map(({ sales, variants, ...changes }) =>
    checkScenario(
      smallScenario(
        {
          ...changes,
          ...(variants && { variants: variants.map((each) => ({ ...each, steps: smallScenario().steps.slice(0, 1) })) })
        },
        sales
      )
    )
  )
  .filter((checked) => checked.ok)
  .map((checked) => {
    if (!checked.ok) throw new Error('filtered')
    return checked.value
  })
const settings: fc.Arbitrary<Kept> = fc.record({
  language: fc.constantFrom('system', 'en', 'ko'),
  theme: fc.constantFrom('system', 'light', 'dark', 'contrast'),
  textSize: fc.double({ min: 0.75, max: 2, noNaN: true }),
  dateFormat: fc.constantFrom('long', 'medium', 'iso'),
  tourDone: fc.boolean()
})

test('library → file → library loses nothing, and a second time adds nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(scenario, { maxLength: 8 }), settings, async (scenarios, kept) => {
      const file = newFile()
      const from = openAt(file)
      await fill(from, scenarios)
      await from.get('settings.change', kept)
      expect(await from.get('library-file.export', { job: 'out' })).toEqual({
        scenarios: scenarios.length,
        leftOut: [],
        file
      })
      const to = openAt(file)
      expect(await bringIn(to, true)).toMatchObject({
        added: scenarios.length,
        skipped: 0,
        tookSettings: true,
        error: null
      })
      expect(printAll(to)).toEqual(printAll(from))
      expect(printAll(to)).toEqual(scenarios.map(printScenario).sort())
      expect(await to.get('settings.get', {})).toEqual({ ...kept, screens: {} })
      expect((await to.get('library.list', everything)).tags).toEqual((await from.get('library.list', everything)).tags)
      expect(await bringIn(to)).toMatchObject({ added: 0, skipped: scenarios.length })
      expect(printAll(to)).toEqual(printAll(from))
    }),
    { numRuns: toRuns(10) }
  )
})

test('a scenario that was edited goes out as it stands, in the order of the list, and is known again', async () => {
  const file = newFile()
  const from = openAt(file)
  const { id, head } = await from.get('library.create', { scenario: smallScenario({ title: 'first' }) })
  await fill(from, [smallScenario({ title: 'second' })])
  const tags = { op: 'add' as const, path: ['tags'], value: ['나중에'] }
  const { patch, ...entry } = retitle('first', 'Ge\u0301ant')
  await from.get('scenario.save', { id, base: head, entries: [{ ...entry, patch: [...patch, tags] }] })
  const listed = async ({ get }: TempServices) =>
    (await get('library.list', { ...everything, sort: 'changed' })).items.map(({ title, tags }) => [
      title.normalize('NFC'),
      tags
    ])
  await from.get('library-file.export', { job: 'out' })
  expect(await bringIn(from)).toMatchObject({ added: 0, skipped: 2 })
  const to = openAt(file)
  await bringIn(to)
  expect(await listed(to)).toEqual(await listed(from))
})

test('what is there already stays: the same is passed over, the same title with other content comes in beside it', async () => {
  const { file } = await writeThree()
  const to = openAt(file)
  await fill(to, [
    smallScenario({ title: 'a' }),
    smallScenario({ title: 'c', notes: 'mine' }),
    smallScenario({ title: 'd' })
  ])
  await to.get('settings.change', { language: 'ko', theme: 'dark' })
  const before = printAll(to)
  expect(await bringIn(to)).toEqual({
    name: 'all.csp.ndjson',
    added: 2,
    beside: 1,
    skipped: 1,
    tookSettings: false,
    error: null
  })
  const { items } = await to.get('library.list', everything)
  expect(items.map(({ title }) => title)).toEqual(['a', 'c', 'c', 'd', '나'])
  expect(printAll(to)).toEqual(expect.arrayContaining([...before]))
  expect(await to.get('settings.get', {})).toMatchObject({ language: 'ko', theme: 'dark' })
})

/** Makes the stored content of a scenario unreadable, as a fault of the disk would. */
function damage({ db }: TempServices, id: string): void {
  db().exec(`update snapshot set content = '{}' where scenario = (select number from scenario where id = '${id}')`)
}

test('where a scenario of the library is damaged, its copy in the file comes in, and so do the others', async () => {
  const { file } = await writeThree()
  const to = openAt(file)
  const { id } = await to.get('library.create', { scenario: smallScenario({ title: 'c' }) })
  damage(to, id)
  expect(await bringIn(to)).toMatchObject({ added: 3, beside: 0, skipped: 0, error: null })
})

test('a damaged scenario is left out and named, and the rest of the library goes out whole', async () => {
  const file = newFile()
  const temp = openAt(file)
  await fill(temp, [smallScenario({ title: 'a' })])
  for (const title of ['b', '', 'c']) {
    const { id } = await temp.get('library.create', { scenario: smallScenario({ title }) })
    if (title !== 'c') damage(temp, id)
  }
  expect(await temp.get('library-file.export', { job: 'out' })).toEqual({ scenarios: 2, leftOut: ['b', ''], file })
  expect(await temp.get('library-file.prepare', { job: 'out' })).toMatchObject({ scenarios: 2, leftOut: ['b', ''] })
  const to = openAt(file)
  expect(await bringIn(to)).toMatchObject({ added: 2, error: null })
  expect((await to.get('library.list', everything)).items.map(({ title }) => title)).toEqual(['a', 'c'])
  const { items } = await temp.get('library.list', everything)
  const ids = items.flatMap(({ id, title }) => (title === 'b' || title === '' ? id : []))
  await temp.get('library.trash', { ids })
  expect(await temp.get('library-file.export', { job: 'out' })).toEqual({ scenarios: 2, leftOut: [], file })
})

test('what is deleted for good while the library goes out is not in the file, nor told as damaged', async () => {
  const file = newFile()
  let last = ''
  const temp: TempServices = openAt(file, {
    ports: {
      emit(name, payload) {
        const { kind, state } = payload as Progress
        if (name !== 'job.progress' || kind !== 'export' || state !== 'running') return
        void temp.call('library.trash', { ids: [last] })
        void temp.call('library.delete', { ids: [last] })
      }
    }
  })
  await fill(
    temp,
    ['a', 'b', 'c'].map((title) => smallScenario({ title }))
  )
  last = (await temp.get('library.list', everything)).items.find(({ title }) => title === 'c')?.id ?? ''
  expect(await temp.get('library-file.export', { job: 'out' })).toEqual({ scenarios: 2, leftOut: [], file })
  expect(await bringIn(openAt(file))).toMatchObject({ added: 2, error: null })
})

test('a library beyond what a file may hold is told as such, and nothing is written', async () => {
  const file = newFile()
  const temp = openAt(file)
  await fill(temp, [smallScenario({ title: 'a' }), smallScenario({ title: 'b' })])
  const task = { progress: () => {}, pause: async () => {} }
  const write = (limits: Partial<typeof libraryLimits> | object) =>
    writeLibraryFile(temp.context, toNewPlace(file), task, { ...libraryLimits, ...limits })
  await expect(write({ scenarios: 1 })).rejects.toMatchObject({ code: 'library-too-large' })
  const { file: written } = await write({ scenarios: 2 })
  const bytes = readFileSync(written).length
  rmSync(written)
  await expect(write({ bytes: bytes - 1 })).rejects.toMatchObject({ code: 'library-too-large' })
  expect(readdirSync(dirname(file))).toEqual([])
  expect(await write({ bytes })).toMatchObject({ scenarios: 2 })
})

test('what is in the trash does not go along, and does not stand for what comes in', async () => {
  const { file } = await writeThree()
  const to = openAt(file)
  const { id } = await to.get('library.create', { scenario: smallScenario({ title: 'a' }) })
  await to.get('library.trash', { ids: [id] })
  expect(await bringIn(to)).toMatchObject({ added: 3, skipped: 0 })
  await to.get('library-file.export', { job: 'out' })
  expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(6)
})

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

/** Ports that cancel a job when it first says how far it is; how often it says so is a matter of the machine. */
function cancelEarly(temp: () => TempServices, job: string): Partial<HostPorts> {
  return {
    emit(name, payload) {
      const progress = payload as Progress
      if (name === 'job.progress' && progress.state === 'running') void temp().call('job.cancel', { job })
    }
  }
}

test('a cancelled import leaves nothing, and a cancelled export leaves the file that was there', async () => {
  const file = newFile()
  const from = openAt(file)
  from.context.store().together(() => {
    for (let n = 0; n < 1500; n++) from.context.store().documents.create(smallScenario({ title: `t ${n}` }))
  })
  await from.get('library-file.export', { job: 'out' })
  const whole = readFileSync(file)
  const to: TempServices = openAt(file, { ports: cancelEarly(() => to, 'in') })
  expect(await to.call('library-file.import', { job: 'in', withSettings: true, language: 'en' })).toMatchObject({
    error: { code: 'cancelled' }
  })
  expect(countRows(to)).toEqual([0, 0, 0, 0])
  const again: TempServices = openAt(file, { folder: from.folder, ports: cancelEarly(() => again, 'out') })
  expect(await again.call('library-file.export', { job: 'out' })).toMatchObject({ error: { code: 'cancelled' } })
  expect(readFileSync(file).equals(whole)).toBe(true)
  expect(readdirSync(join(file, '..'))).toEqual(['all.csp.ndjson'])
})

/** Does something once, while an import is half done. */
function openBetween(file: string, act: (temp: TempServices) => void): TempServices {
  let isDone = false
  const temp: TempServices = openAt(file, {
    ports: {
      emit(name, payload) {
        const { kind, state, done } = payload as Progress
        if (isDone || name !== 'job.progress' || kind !== 'import' || state !== 'running' || done === 300) return
        isDone = true
        act(temp)
      }
    }
  })
  return temp
}

/** A file with a library of so many that it comes in piece by piece. */
async function writeMany(): Promise<string> {
  const file = newFile()
  const { context, get } = openAt(file)
  context.store().together(() => {
    for (let n = 0; n < 300; n++) context.store().documents.create(smallScenario({ title: `t ${n}` }))
  })
  await get('library-file.export', { job: 'out' })
  return file
}

describe('a backup and a library that comes in', () => {
  const wish = { job: 'in', withSettings: true, language: 'en' } as const

  test('a backup is not restored meanwhile, and is afterwards', async () => {
    let restored: Promise<unknown> | undefined
    const temp = openBetween(await writeMany(), ({ call }) => {
      restored = call('backup.restore', { sequence: 1 })
    })
    await fill(temp, [smallScenario({ title: 'mine' })])
    await temp.get('backup.create', { job: 'backup' })
    expect(await temp.get('library-file.import', wish)).toMatchObject({ added: 300, error: null })
    expect(await restored).toMatchObject({ error: { code: 'work-runs' } })
    await temp.get('backup.restore', { sequence: 1 })
    expect(countRows(temp)).toEqual([1, 1, 1, 0])
  })

  test('where another program restores one, nothing comes in and the settings stay', async () => {
    const temp = openBetween(await writeMany(), ({ db }) =>
      db().exec('delete from scenario where staged_by is not null')
    )
    await fill(temp, [smallScenario({ title: 'mine' })])
    await temp.get('settings.change', { theme: 'dark' })
    expect(await temp.call('library-file.import', wish)).toMatchObject({ error: { code: 'library-replaced' } })
    expect((await temp.get('library.list', everything)).items.map(({ title }) => title)).toEqual(['mine'])
    expect(temp.db().prepare('select count(*) from scenario').pluck().get()).toBe(1)
    expect(await temp.get('settings.get', {})).toMatchObject({ theme: 'dark' })
  })
})

test('a refusal is told also where what came in cannot be taken away just now', async () => {
  const file = await writeMany()
  writeFileSync(file, readFileSync(file).subarray(0, -100))
  const to = openAt(file)
  await fill(to, [smallScenario({ title: 'mine' })])
  to.db().exec("create temp trigger kept before delete on main.scenario begin select raise(abort, 'not now'); end")
  expect(await bringIn(to)).toMatchObject({ added: 0, error: { code: 'library-cut-short' } })
  expect(to.db().prepare('select count(*) from scenario').pluck().get()).toBeGreaterThan(1)
  expect((await to.get('library.list', everything)).items.map(({ title }) => title)).toEqual(['mine'])
})

test('an import says at its end that all of it is in', async () => {
  const { file } = await writeThree()
  const to = openAt(file)
  await bringIn(to)
  const states = to.told.filter(({ name }) => name === 'job.progress').map(({ payload }) => payload)
  expect(states.at(-1)).toMatchObject({ state: 'done', done: 3, total: 3 })
})

test('a name without the ending gets it, and then replaces nothing', async () => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'all.csp.ndjson'), 'mine')
  const temp = openAt(join(folder, 'all'))
  const { file } = await temp.get('library-file.export', { job: 'out' })
  expect(file).toBe(join(folder, 'all (2).csp.ndjson'))
  expect(readFileSync(join(folder, 'all.csp.ndjson'), 'utf8')).toBe('mine')
})

test('where the host has no dialog the file is handed over in pieces, both ways, and nothing of it stays', async () => {
  const { get, call, ...from } = openServices()
  await fill(
    { get, call, ...from },
    Array.from({ length: 30 }, (_, n) => smallScenario({ title: `${n}`, notes: '한'.repeat(9_999) }))
  )
  for (const name of ['export', 'import'] as const) {
    const answer = await call(`library-file.${name}`, { job: 'j', withSettings: false, language: 'en' } as never)
    expect(answer).toMatchObject({ ok: false })
  }
  const { key, name, bytes, scenarios } = await get('library-file.prepare', { job: 'out' })
  expect([name, scenarios]).toEqual(['Library 2020-06-01.csp.ndjson', 30])
  const pieces: Buffer[] = []
  for (let at = 0; at < bytes; ) {
    const piece = Buffer.from((await get('library-file.fetch', { key, at })).content, 'base64')
    pieces.push(piece)
    at += piece.length
  }
  await get('library-file.drop', { key })
  expect(await call('library-file.fetch', { key, at: 0 })).toMatchObject({ error: { code: 'handed-over-gone' } })
  const whole = Buffer.concat(pieces)
  const to = openServices()
  let given: string | null = null
  for (let at = 0; at < whole.length; at += 100_000) {
    const content = whole.subarray(at, at + 100_000).toString('base64')
    given = (await to.get('library-file.hand-over', { key: given, content })).key
  }
  const wish = { job: 'in', key: given ?? '', name, withSettings: false, language: 'ko' as const }
  expect(await to.get('library-file.import-handed-over', wish)).toMatchObject({ name, added: 30, error: null })
  expect(printAll(to)).toEqual(printAll({ get, call, ...from }))
  expect(await to.call('library-file.import-handed-over', wish)).toMatchObject({ error: { code: 'handed-over-gone' } })
})

describe('a file that is handed over', () => {
  const empty = { key: null, content: '' }

  test('is gone with the program', async () => {
    const temp = openServices()
    const { key } = await temp.get('library-file.hand-over', empty)
    const { host, systemLanguage } = temp.context.ports
    const backend = openBackend({
      dataFolder: makeFolder(),
      samplesFolder: makeFolder(),
      version: '1',
      ports: { ...temp.context.ports, host, systemLanguage }
    })
    const folders = () => new Set(readdirSync(tmpdir()).filter((name) => name.startsWith('csp-library-')))
    const before = folders()
    const answer = await backend.register.answer('library-file.hand-over', empty)
    const [folder] = [...folders()].filter((name) => !before.has(name))
    expect([answer.ok, folder]).toEqual([true, expect.any(String)])
    backend.close()
    expect(existsSync(join(tmpdir(), folder ?? ''))).toBe(false)
    expect(existsSync(temp.context.handedOver.find(key))).toBe(true)
  })

  test('is swept a day later, where the program was ended', async () => {
    const left = mkdtempSync(join(tmpdir(), 'csp-library-'))
    const fresh = mkdtempSync(join(tmpdir(), 'csp-library-'))
    onTestFinished(() => {
      for (const folder of [left, fresh]) rmSync(folder, { recursive: true, force: true })
    })
    writeFileSync(join(left, 'library'), 'x')
    const { context } = openServices()
    const at = context.ports.now().getTime() / 1000
    utimesSync(left, at, at - 25 * 60 * 60)
    utimesSync(fresh, at, at - 23 * 60 * 60)
    await context.handedOver.sweep()
    expect([existsSync(left), existsSync(fresh)]).toEqual([false, true])
  })

  test('is refused beyond the limit of a library, in the words of the person', async () => {
    const { get, call, context } = openServices()
    const { key } = await get('library-file.hand-over', empty)
    truncateSync(context.handedOver.find(key), libraryLimits.bytes - 1)
    const piece = (text: string) => ({ key, content: Buffer.from(text).toString('base64') })
    expect(await call('library-file.hand-over', piece('ab'))).toMatchObject({ error: { code: 'library-too-large' } })
    expect(await call('library-file.hand-over', piece('a'))).toMatchObject({ ok: true })
    await get('settings.change', { language: 'ko' })
    const most = [libraryLimits.scenarios.toLocaleString('en'), `${libraryLimits.bytes / 2 ** 30}GiB`]
    for (const word of most) {
      expect(await call('library-file.hand-over', piece('a'))).toMatchObject({
        error: { why: expect.stringContaining(word) }
      })
    }
  })
})

test('a library that can only be read goes out, and nothing comes in', async () => {
  const file = newFile()
  const state = { kind: 'read-only', reason: 'not-writable', detail: '' } as const
  const temp = openAt(file, { state })
  expect(await temp.get('library-file.export', { job: 'out' })).toEqual({ scenarios: 0, leftOut: [], file })
  expect(await temp.call('library-file.import', { job: 'in', withSettings: true, language: 'en' })).toMatchObject({
    error: { code: 'read-only' }
  })
})
