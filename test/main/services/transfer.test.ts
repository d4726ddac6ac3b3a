import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { HostPorts } from '#main/services/ports.ts'
import type { Progress } from '#shared/contract/models.ts'
import { parseScenario, printScenario } from '#shared/domain/parse-scenario.ts'
import { smallScenario } from '../store/small-scenario.ts'
import { everything, makeFolder, openServices, type TempServices } from './temp-services.ts'

const text = (title: string) => printScenario(smallScenario({ title }))
const file = (title: string) => ({ name: `${title}.csp.json`, text: text(title) })

function count({ db }: TempServices, table: string): unknown {
  return db().prepare(`select count(*) from ${table}`).pluck().get()
}

function states({ told }: TempServices): readonly string[] {
  return told.flatMap(({ name, payload }) => (name === 'job.progress' ? [(payload as Progress).state] : []))
}

test('files are imported, and each one that is not is told why', async () => {
  const temp = openServices()
  const files = [
    file('a'),
    { name: 'broken', text: '{' },
    { name: 'later', text: text('x').replace('"version": 1', '"version": 2') },
    { name: 'pollution', text: text('x').replace('"title"', '"__proto__"') },
    { name: 'reference', text: text('x').replace('"r1"\n    ]', '"nobody"\n    ]') },
    file('b')
  ]
  const results = await temp.get('transfer.import', { job: 'j', files, language: 'ko' })
  expect(results.map(({ name, error }) => [name, error?.code ?? null, error?.path])).toEqual([
    ['a.csp.json', null, undefined],
    ['broken', 'invalid-json', undefined],
    ['later', 'unsupported-version', '$.version'],
    ['pollution', 'unknown-key', '$.__proto__'],
    ['reference', 'unknown-reference', '$.partnerships[0][1]'],
    ['b.csp.json', null, undefined]
  ])
  for (const { error } of results) if (error) expect(error.fix).toMatch(/[가-힣]/)
  const { items } = await temp.get('library.list', everything)
  expect(items.map(({ title, verdict }) => [title, verdict])).toEqual([
    ['a', 'supported'],
    ['b', 'supported']
  ])
  expect(states(temp)).toEqual(['running', 'done'])
  const changed = temp.told.filter(({ name }) => name === 'library.changed')
  expect(changed.map(({ payload }) => payload)).toEqual([{ ids: results.flatMap(({ id }) => id ?? []) }])
})

test('many files are imported with progress, and other calls are answered meanwhile', async () => {
  const temp = openServices()
  const files = Array.from({ length: 600 }, (_, n) => file(`title ${n}`))
  const work = temp.get('transfer.import', { job: 'many', files, language: 'en' })
  const during = await temp.get('library.list', everything)
  expect(during.total).toBe(0)
  expect(await work).toHaveLength(600)
  expect((await temp.get('library.list', everything)).total).toBe(600)
  expect(states(temp).at(-1)).toBe('done')
  expect(temp.told.find(({ name }) => name === 'job.progress')?.payload).toMatchObject({ job: 'many', total: 600 })
})

test('a cancelled import leaves nothing behind, whatever was stored by then', async () => {
  const temp = openServices({
    ports: {
      emit(name, payload) {
        temp.told.push({ name, payload })
        if (name === 'job.progress' && (payload as Progress).done > 100) void temp.call('job.cancel', { job: 'many' })
      }
    }
  })
  await temp.get('library.create', { scenario: smallScenario({ title: 'before' }) })
  const files = Array.from({ length: 5000 }, (_, n) => file(`title ${n}`))
  const answer = await temp.call('transfer.import', { job: 'many', files, language: 'en' })
  expect(answer).toMatchObject({ ok: false, error: { code: 'cancelled' } })
  expect(states(temp).at(-1)).toBe('cancelled')
  expect((await temp.get('library.list', everything)).total).toBe(1)
  for (const table of ['scenario', 'snapshot', 'search']) expect(count(temp, table)).toBe(1)
  expect(await temp.get('job.cancel', { job: 'many' })).toEqual({ cancelled: false })
  expect(temp.context.reopen()).toEqual({ kind: 'ready' })
})

test('an import that was cut off by a crash is out of sight, and swept up a day later', async () => {
  let now = new Date(Date.UTC(2020, 5, 1))
  const temp = openServices({ ports: { now: () => now } })
  temp.context.store().documents.create(smallScenario({ title: 'left' }), 'a job that was killed')
  expect((await temp.get('library.list', everything)).total).toBe(0)
  await temp.get('transfer.import', { job: 'j', files: [file('a')], language: 'en' })
  expect(count(temp, 'scenario')).toBe(2)
  now = new Date(Date.UTC(2020, 5, 3))
  await temp.get('transfer.import', { job: 'j', files: [file('b')], language: 'en' })
  expect(count(temp, 'scenario')).toBe(2)
  const { items } = await temp.get('library.list', everything)
  expect(items.map(({ title }) => title)).toEqual(['a', 'b'])
})

test('picked files are read from where they lie, within bounds, and only if they are files', async () => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'a.csp.json'), text('a'))
  writeFileSync(join(folder, 'latin.csp.json'), Buffer.from([0x7b, 0xff, 0x7d]))
  writeFileSync(join(folder, 'large.csp.json'), ' '.repeat(8 * 1024 * 1024 + 1))
  writeFileSync(join(folder, 'whole.csp.json'), '{"format":"csp-library","version":1}\n')
  writeFileSync(join(folder, 'vast.csp.json'), `{"format":"csp-library"}\n${' '.repeat(8 * 1024 * 1024)}`)
  writeFileSync(join(folder, 'empty.csp.json'), '')
  mkdirSync(join(folder, 'folder.csp.json'))
  symlinkSync('/dev/zero', join(folder, 'endless.csp.json'))
  const names = ['a', 'latin', 'large', 'whole', 'vast', 'empty', 'folder', 'endless', 'missing'].map(
    (name) => `${name}.csp.json`
  )
  const pickFiles = async () => names.map((name) => ({ path: join(folder, name) }))
  const { get } = openServices({ ports: { pickFiles } })
  const results = await get('transfer.import-picked', { job: 'j', language: 'en' })
  expect(results.map(({ name, error }) => [name, error?.code ?? null])).toEqual([
    ['a.csp.json', null],
    ['latin.csp.json', 'not-utf8'],
    ['large.csp.json', 'too-large'],
    ['whole.csp.json', 'whole-library'],
    ['vast.csp.json', 'whole-library'],
    ['empty.csp.json', 'empty-file'],
    ['folder.csp.json', 'not-a-file'],
    ['endless.csp.json', 'not-a-file'],
    ['missing.csp.json', 'file-not-found']
  ])
})

test('where the host has no dialog, or the person closed it, nothing happens', async () => {
  const without = openServices()
  const closed = openServices({ ports: { pickFiles: async () => [], pickFolder: async () => undefined } })
  const { id } = await without.get('library.create', { scenario: smallScenario() })
  expect(await without.call('transfer.import-picked', { job: 'j', language: 'en' })).toMatchObject({
    error: { code: 'not-here' }
  })
  expect(await without.call('transfer.export-picked', { job: 'j', ids: [id] })).toMatchObject({
    error: { code: 'not-here' }
  })
  expect(await closed.get('transfer.import-picked', { job: 'j', language: 'en' })).toEqual([])
  expect(await closed.get('transfer.export-picked', { job: 'j', ids: [id] })).toEqual({ count: 0, folder: null })
})

async function fill(ports: Partial<HostPorts>, titles: readonly string[]) {
  const temp = openServices({ ports })
  const ids: string[] = []
  for (const title of titles) ids.push((await temp.get('library.create', { scenario: smallScenario({ title }) })).id)
  return { ...temp, ids }
}

test('scenarios are handed over as the texts of files that can be imported again', async () => {
  const { get, ids } = await fill({}, ['가나', '가나', '../x'])
  const texts = await get('transfer.export-texts', { job: 'j', ids })
  expect(texts.map(({ name }) => name)).toEqual(['가나.csp.json', '가나 (2).csp.json', 'x.csp.json'])
  expect(parseScenario(texts[0]?.text ?? '')).toEqual({ ok: true, value: smallScenario({ title: '가나' }) })
})

test('an export writes whole files into the folder, and overwrites none', async () => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'a.csp.json'), 'mine')
  const { get, ids } = await fill({ pickFolder: async () => folder }, ['a', 'a', '../../b', 'con'])
  expect(await get('transfer.export-picked', { job: 'j', ids })).toEqual({ count: 4, folder })
  expect(readdirSync(folder).sort()).toEqual([
    'a (2).csp.json',
    'a (3).csp.json',
    'a.csp.json',
    'b.csp.json',
    'con_.csp.json'
  ])
  expect(readFileSync(join(folder, 'a.csp.json'), 'utf8')).toBe('mine')
  expect(readFileSync(join(folder, 'a (3).csp.json'), 'utf8')).toBe(text('a'))
})

test('an export that does not come to its end takes back what it wrote', async () => {
  const folder = makeFolder()
  const temp = await fill({ pickFolder: async () => folder }, ['a', 'b'])
  const answer = await temp.call('transfer.export-picked', { job: 'j', ids: [...temp.ids, 'nobody'] })
  expect(answer).toMatchObject({ error: { code: 'not-found' } })
  expect(readdirSync(folder)).toEqual([])
  const many = Array.from({ length: 500 }, () => temp.ids[0] ?? '')
  const work = temp.call('transfer.export-picked', { job: 'k', ids: many })
  await new Promise((resolve) => setTimeout(resolve, 20))
  await temp.get('job.cancel', { job: 'k' })
  expect(await work).toMatchObject({ error: { code: 'cancelled' } })
  expect(readdirSync(folder)).toEqual([])
})

test('a folder that is not there is told as one that cannot be written', async () => {
  const { call, ids } = await fill({ pickFolder: async () => join(makeFolder(), 'gone') }, ['a'])
  expect(await call('transfer.export-picked', { job: 'j', ids })).toMatchObject({
    error: { code: 'cannot-write-there' }
  })
})
