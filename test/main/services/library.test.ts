import { expect, test } from 'vitest'
import type { Scenario } from '#shared/domain/scenario.ts'
import { retitle, smallScenario } from '../store/small-scenario.ts'
import { everything, openServices } from './temp-services.ts'

test('a scenario is created, opened, saved and listed through the contract', async () => {
  const { get, told } = openServices()
  const created = await get('library.create', { scenario: smallScenario({ title: 'first' }) })
  expect(created).toMatchObject({ head: { sequence: 0 }, undo: [], redo: [], scenario: { title: 'first' } })
  const { id, head } = created
  const entry = retitle('first', 'second')
  const saved = await get('scenario.save', { id, base: head, entries: [entry] })
  expect(saved.head.sequence).toBe(1)
  expect(await get('scenario.open', { id })).toEqual({
    id,
    scenario: smallScenario({ title: 'second' }),
    head: saved.head,
    undo: [entry],
    redo: []
  })
  const list = await get('library.list', everything)
  expect(list).toMatchObject({ total: 1, tags: [], items: [{ id, title: 'second', verdict: 'supported', steps: 2 }] })
  expect(told).toEqual([
    { name: 'library.changed', payload: { ids: [id] } },
    { name: 'library.changed', payload: { ids: [id] } }
  ])
})

test('opened again, a scenario offers what can be undone, the newest thousand at most', async () => {
  const { get } = openServices()
  const { id, head } = await get('library.create', { scenario: smallScenario() })
  const entries = Array.from({ length: 700 }, (_, n) => retitle(`${n}`, `${n + 1}`))
  const first = await get('scenario.save', { id, base: head, entries })
  const undone = { ...retitle('700', '699'), kind: 'undo' as const }
  await get('scenario.save', { id, base: first.head, entries: [...entries, undone] })
  const { undo, redo } = await get('scenario.open', { id })
  expect(undo).toHaveLength(1000)
  expect(undo.at(-1)).toEqual(entries[698])
  expect(redo).toEqual([entries[699]])
})

test('a stale save is told as changed elsewhere, with what to do', async () => {
  const { get, call } = openServices()
  const { id, head } = await get('library.create', { scenario: smallScenario() })
  await get('scenario.save', { id, base: head, entries: [retitle('', 'a')] })
  expect(await call('scenario.save', { id, base: head, entries: [retitle('', 'b')] })).toMatchObject({
    ok: false,
    error: { code: 'changed-elsewhere', fix: expect.stringContaining('copy') }
  })
})

test('a scenario that would not be valid is refused with the place and the reason, in the language that was set', async () => {
  const { get, call } = openServices()
  const scenario: Scenario = smallScenario({ partnerships: [['p1', 'nobody']] })
  expect(await call('library.create', { scenario })).toMatchObject({
    ok: false,
    error: { code: 'invalid-scenario', why: expect.stringMatching(/^\$\.partnerships\[0\]\[1\]: .*nobody/) }
  })
  await get('settings.change', { language: 'ko' })
  expect(await call('library.create', { scenario })).toMatchObject({
    error: { why: expect.stringMatching(/^\$\.partnerships\[0\]\[1\]: .*[가-힣]/) }
  })
  expect((await get('library.list', everything)).total).toBe(0)
})

test.each(['en', 'ko'] as const)(
  'every sample in %s is offered with verdict and picture, and opens as a scratch copy',
  async (language) => {
    const { get } = openServices()
    const samples = await get('library.samples', { language })
    expect(samples).toHaveLength(9)
    expect(samples.map(({ name }) => Number.parseInt(name, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    for (const { name, title, steps } of samples) {
      const first = await get('library.open-sample', { name, language })
      const second = await get('library.open-sample', { name, language })
      expect(first.id).not.toBe(second.id)
      expect(first.scenario.title).toBe(title)
      expect(first.scenario.steps).toHaveLength(steps)
    }
    expect((await get('library.list', everything)).total).toBe(18)
  }
)

test.each(['no-such', '../en/1-sell-to-the-customer', '__proto__', ''])('there is no sample %j', async (name) => {
  const { call } = openServices()
  expect(await call('library.open-sample', { name, language: 'en' })).toMatchObject({ error: { code: 'not-found' } })
})

test('a duplicate has its own title and a life of its own', async () => {
  const { get, call } = openServices()
  const { id } = await get('library.create', { scenario: smallScenario({ title: 'one' }) })
  const copy = await get('library.duplicate', { id, title: 'two' })
  await get('scenario.save', { id: copy.id, base: copy.head, entries: [retitle('two', 'three')] })
  const { items } = await get('library.list', everything)
  expect(items.map(({ title }) => title)).toEqual(['one', 'three'])
  expect(await call('library.duplicate', { id, title: 'a\u0000' })).toMatchObject({
    error: { code: 'invalid-scenario' }
  })
  expect(await call('library.duplicate', { id: 'nobody', title: '' })).toMatchObject({ error: { code: 'not-found' } })
})

test('trash, restore and delete count what they did', async () => {
  const { get, call } = openServices()
  const { id } = await get('library.create', { scenario: smallScenario() })
  const other = await get('library.create', { scenario: smallScenario() })
  expect(await get('library.delete', { ids: [id] })).toEqual({ count: 0 })
  expect(await get('library.trash', { ids: [id, other.id, 'nobody'] })).toEqual({ count: 2 })
  expect(await get('library.restore', { ids: [id] })).toEqual({ count: 1 })
  expect(await get('library.delete', { ids: [id, other.id] })).toEqual({ count: 1 })
  expect(await call('scenario.open', { id: other.id })).toMatchObject({ error: { code: 'not-found' } })
  expect(await call('scenario.save', { id: other.id, base: other.head, entries: [retitle('', 'x')] })).toMatchObject({
    error: { code: 'not-found' }
  })
})

test('one damaged scenario is told by its title; the others are as before', async () => {
  const { get, call, db } = openServices()
  const { id } = await get('library.create', { scenario: smallScenario({ title: 'broken' }) })
  const other = await get('library.create', { scenario: smallScenario({ title: 'whole' }) })
  db().exec(`update snapshot set content = '{}' where scenario = (select number from scenario where id = '${id}')`)
  expect(await call('scenario.open', { id })).toMatchObject({
    error: { code: 'store-damaged', why: expect.stringContaining('broken') }
  })
  expect((await get('scenario.open', { id: other.id })).scenario.title).toBe('whole')
  expect((await get('library.list', everything)).total).toBe(2)
})

test('calls that the contract does not know, or with other inputs, are refused', async () => {
  const { call } = openServices()
  expect(await call('constructor' as 'app.info', {})).toMatchObject({ error: { code: 'invalid-input' } })
  expect(await call('scenario.open', { id: '../x' })).toMatchObject({ error: { code: 'invalid-input' } })
})
