import { expect, test } from 'vitest'
import { mostJudgedAtOnce } from '#main/store/judge.ts'
import type { LibraryQuery } from '#main/store/scenario.store.ts'
import type { Head } from '#shared/contract/models.ts'
import type { Patch } from '#shared/edits/patch.ts'
import { retitle, smallScenario } from './small-scenario.ts'
import { openTempStore } from './temp-store.ts'

const everything: LibraryQuery = {
  query: '',
  from: 'scenarios',
  sort: 'changed',
  verdict: null,
  tag: null,
  offset: 0,
  limit: 500
}

function openFilled() {
  const temp = openTempStore()
  const { documents } = temp.store
  const ids = [
    documents.create(smallScenario({ title: '나', tags: ['one', 'both'] })).id,
    documents.create(smallScenario({ title: 'b', tags: ['both', 'both'], partnerships: [] })).id,
    documents.create(smallScenario({ title: 'A' }, 0)).id,
    documents.create(smallScenario({ title: '가', tags: ['trashed'] })).id
  ]
  const titles = (query: Partial<LibraryQuery> = {}) =>
    temp.store.scenarios.list({ ...everything, ...query }).items.map(({ title }) => title)
  return { ...temp, ids, titles }
}

test('a summary tells what a scenario is and how it is judged', () => {
  const { store, ids } = openFilled()
  expect(store.scenarios.list(everything).items.at(-1)).toEqual({
    id: ids[0],
    title: '나',
    tags: ['one', 'both'],
    createdAt: '2020-06-01T00:00:00.000Z',
    changedAt: '2020-06-01T00:00:00.000Z',
    trashedAt: null,
    steps: 2,
    parties: 3,
    variants: 0,
    verdict: 'supported',
    picture: expect.stringMatching(/^<svg /)
  })
})

test('the list is sorted by change, creation or title, and comes in pages', () => {
  const { titles, store, ids } = openFilled()
  expect(titles()).toEqual(['가', 'A', 'b', '나'])
  const [id = ''] = ids
  store.documents.save(id, store.documents.open(id).head, [retitle('나', '다')])
  expect(titles()).toEqual(['다', '가', 'A', 'b'])
  expect(titles({ sort: 'created' })).toEqual(['가', 'A', 'b', '다'])
  expect(titles({ sort: 'title' })).toEqual(['A', 'b', '가', '다'])
  expect(titles({ sort: 'title', offset: 1, limit: 2 })).toEqual(['b', '가'])
  expect(store.scenarios.list({ ...everything, limit: 1 }).total).toBe(4)
})

test('it is filtered by verdict and by tag, and tells the tags in use', () => {
  const { titles, store, ids } = openFilled()
  expect(titles({ verdict: 'supported' })).toEqual(['가', 'A', '나'])
  expect(titles({ verdict: 'not-yet' })).toEqual(['b'])
  expect(titles({ tag: 'both' })).toEqual(['b', '나'])
  expect(titles({ tag: 'both', verdict: 'supported', query: '나' })).toEqual(['나'])
  expect(titles({ tag: 'none' })).toEqual([])
  store.scenarios.trash(ids.slice(3), '2020-06-02T00:00:00.000Z')
  expect(store.scenarios.list({ ...everything, tag: 'one' }).tags).toEqual(['both', 'one'])
})

test('tags follow a change', () => {
  const { store, ids } = openFilled()
  const [id = ''] = ids
  const patch = [{ op: 'replace' as const, path: ['tags'], value: ['new'] }]
  const entry = { kind: 'edit' as const, label: { edit: 'e', subject: '' }, patch, inverse: [] }
  store.documents.save(id, store.documents.open(id).head, [entry])
  expect(store.scenarios.list(everything).tags).toEqual(['both', 'new', 'trashed'])
  expect(store.scenarios.list({ ...everything, tag: 'one' }).total).toBe(0)
})

test('the trash holds what was put there until it is taken out or deleted; nothing else is deleted', () => {
  const { store, titles, ids } = openFilled()
  const [a = '', b = '', c = ''] = ids
  expect(store.scenarios.trash([a, b, 'nobody'], '2020-06-02T00:00:00.000Z')).toEqual([a, b])
  expect(store.scenarios.trash([a], '2020-06-03T00:00:00.000Z')).toEqual([])
  expect(titles()).toEqual(['가', 'A'])
  expect(titles({ from: 'trash' })).toEqual(['b', '나'])
  expect(store.scenarios.list({ ...everything, from: 'trash' }).items[0]?.trashedAt).toBe('2020-06-02T00:00:00.000Z')
  expect(store.scenarios.trash([b, c], null)).toEqual([b])
  expect(store.scenarios.delete([a, b, c])).toEqual([a])
  expect(titles()).toEqual(['가', 'A', 'b'])
  expect(store.scenarios.find(a)).toBeUndefined()
})

test('a judgement holds for one head and one version of the rules', () => {
  const { store, file, ids } = openFilled()
  const [id = ''] = ids
  const later = openTempStore(file, 'later').store
  expect(later.scenarios.list(everything).items.map(({ verdict }) => verdict)).toEqual([null, null, null, null])
  expect(later.scenarios.list({ ...everything, verdict: 'supported' }).total).toBe(0)
  expect(later.scenarios.listUnjudged(2)).toHaveLength(2)
  const { head } = later.documents.open(id)
  const judgement = { verdict: 'prohibited', picture: '<svg/>' } as const
  later.scenarios.judge(id, { ...head, hash: 'of an older head' }, judgement)
  expect(later.scenarios.listUnjudged(9)).toContain(id)
  later.scenarios.judge(id, head, judgement)
  expect(later.scenarios.listUnjudged(9)).not.toContain(id)
  expect(later.scenarios.list({ ...everything, verdict: 'prohibited' }).items).toMatchObject([{ id, ...judgement }])
  expect(store.scenarios.listUnjudged(9)).toEqual([id])
})

test('a save does not wait for a judgement, and none holds until what is short is judged by itself', () => {
  const { store } = openTempStore()
  const { id, head } = store.documents.create(smallScenario({}, mostJudgedAtOnce + 1))
  const read = () => store.scenarios.list(everything).items[0]
  const save = (base: Head, patch: Patch) =>
    store.documents.save(id, base, [{ kind: 'edit', label: { edit: 'e', subject: '' }, patch, inverse: [] }])
  store.documents.judgeSaved()
  expect(read()).toMatchObject({ verdict: null, picture: null, steps: mostJudgedAtOnce + 1 })
  const short = save(head, [{ op: 'remove', path: ['steps', mostJudgedAtOnce] }])
  expect(read()).toMatchObject({ verdict: null, picture: null, steps: mostJudgedAtOnce })
  store.documents.judgeSaved()
  expect(read()).toMatchObject({ verdict: 'supported', steps: mostJudgedAtOnce })
  const spoilt = save(short, [{ op: 'replace', path: ['parties', 2, 'market'], value: 'US' }])
  expect(read()).toMatchObject({ verdict: null, picture: null })
  store.documents.open(id)
  store.documents.judgeSaved()
  expect(read()?.verdict).toBe('prohibited')
  save(spoilt, [{ op: 'add', path: ['steps', 0], value: { do: 'onboard', partner: 'p1' } }])
  store.documents.judgeSaved()
  expect(read()).toMatchObject({ verdict: null, picture: null, steps: mostJudgedAtOnce + 1 })
})

test('a judgement of what another program saved since is not kept', () => {
  const { store, file } = openTempStore()
  const { id, head } = store.documents.create(smallScenario())
  const next = store.documents.save(id, head, [retitle('', 'one')])
  openTempStore(file).store.documents.save(id, next, [retitle('one', 'two')])
  store.documents.judgeSaved()
  expect(store.scenarios.list(everything).items[0]).toMatchObject({ title: 'two', verdict: null })
  expect(store.scenarios.listUnjudged(9)).toEqual([id])
})

test('what is staged is out of sight until it is published', () => {
  const { store, db } = openTempStore()
  const { id } = store.documents.create(smallScenario({ tags: ['staged'] }), 'job')
  store.documents.create(smallScenario({ title: 'other' }), 'other job')
  const look = () => store.scenarios.list({ ...everything, query: '콘토소' })
  expect(look()).toEqual({ items: [], total: 0, tags: [] })
  expect(store.scenarios.listIds()).toEqual([])
  expect(store.scenarios.listStaged('2021')).toEqual(['job', 'other job'])
  expect(store.scenarios.listStaged('2019')).toEqual([])
  expect(store.scenarios.discard('other job', 10)).toBe(1)
  store.scenarios.publish('job')
  expect(look()).toMatchObject({ items: [{ id }], total: 1, tags: ['staged'] })
  expect(db.prepare('select count(*) from search').pluck().get()).toBe(1)
})
