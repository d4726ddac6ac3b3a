import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toNewPlace, writeLibraryFile } from '#main/services/write-library-file.ts'
import { libraryLimits } from '#shared/contract/library-file.ts'
import type { Progress, Settings } from '#shared/contract/models.ts'
import { checkScenario, printScenario } from '#shared/domain/parse-scenario.ts'
import { toRuns } from '#test/depth.ts'
import { retitle, smallScenario } from '#test/main/store/small-scenario.ts'
import { bringIn, fill, newFile, openAt, printAll, writeThree } from './library-file-fixture.ts'
import { everything, makeFolder, type TempServices } from './temp-services.ts'

type Kept = Omit<Settings, 'screens'>

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

test('a name without the ending gets it, and then replaces nothing', async () => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'all.csp.ndjson'), 'mine')
  const temp = openAt(join(folder, 'all'))
  const { file } = await temp.get('library-file.export', { job: 'out' })
  expect(file).toBe(join(folder, 'all (2).csp.ndjson'))
  expect(readFileSync(join(folder, 'all.csp.ndjson'), 'utf8')).toBe('mine')
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
