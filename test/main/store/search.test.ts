import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openDatabase } from '#main/store/database.ts'
import type { LibraryQuery } from '#main/store/scenario.store.ts'
import { normalize, toMatch } from '#main/store/search-text.ts'
import { createStore } from '#main/store/store.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { applyPatch } from '#shared/edits/apply-patch.ts'
import type { Patch } from '#shared/edits/patch.ts'
import { retitle, smallScenario } from './small-scenario.ts'
import { openTempStore, type TempStore } from './temp-store.ts'

const everything: LibraryQuery = {
  query: '',
  from: 'scenarios',
  sort: 'title',
  verdict: null,
  tag: null,
  offset: 0,
  limit: 500
}

function find({ store }: TempStore, query: string): readonly string[] {
  return store.scenarios.list({ ...everything, query }).items.map(({ title }) => title)
}

function fill(scenarios: readonly Partial<Scenario>[]): TempStore {
  const temp = openTempStore()
  for (const scenario of scenarios)
    temp.store.documents.create(smallScenario({ parties: [], steps: [], partnerships: [], ...scenario }))
  return temp
}

const party = (name: string): Scenario['parties'] => [{ id: 'c1', kind: 'customer', name }]

test('titles, tags, notes, names of parties and variants, and notes of steps are searched', () => {
  const temp = fill([
    { title: 'a 흐름사' },
    { title: 'b', tags: ['흐름'] },
    { title: 'c', notes: '이 흐름은\n둘째 줄' },
    { title: 'd', parties: party('(주)흐름테크') },
    { title: 'e', parties: party('x'), variants: [{ id: 'v', name: '흐름', after: null, steps: [] }] },
    {
      title: 'f',
      parties: [{ id: 'p', kind: 'partner', role: 'direct-bill', name: 'x' }],
      steps: [{ do: 'onboard', partner: 'p', note: '새 흐름' }]
    },
    { title: 'g 호름' }
  ])
  expect(find(temp, '흐름')).toEqual(['a 흐름사', 'b', 'c', 'd', 'e', 'f'])
})

const asked: [string, string[]][] = [
  ['흐름', ['오늘의흐름입니다']],
  ['흐', ['오늘의흐름입니다']],
  ['름입', ['오늘의흐름입니다']],
  ['브리', ['패브리캠 Cloud']],
  ['캠', ['패브리캠 Cloud']],
  ['cloud', ['패브리캠 Cloud']],
  ['CLOU', ['패브리캠 Cloud']],
  ['loud', ['패브리캠 Cloud']],
  ['d', ['Adatum GmbH', '패브리캠 Cloud']],
  ['캠 cl', ['패브리캠 Cloud']],
  ['cloud 패브', ['패브리캠 Cloud']],
  ['cloud adatum', []],
  ['패브리캠\u0000', ['패브리캠 Cloud']],
  ['\u1111\u1162\u1107\u1173', ['패브리캠 Cloud']],
  ['"gmbh" OR (', []],
  ['gmbh*', ['Adatum GmbH']],
  ["'; drop", []],
  ['!!!', []],
  ['  ', ['Adatum GmbH', '오늘의흐름입니다', '패브리캠 Cloud']],
  ['없음', []]
]

test.each(asked)('%j finds what holds all of its words, also inside of words', (query, titles) => {
  const temp = fill([{ title: '오늘의흐름입니다' }, { title: '패브리캠 Cloud' }, { title: 'Adatum GmbH' }])
  expect(find(temp, query)).toEqual(titles)
})

test.each([
  ['총판', 'indirect provider Contoso'],
  ['provider', '콘토소 총판'],
  ['간접 공급자', 'a distributor in Seoul'],
  ['간접공급자', 'a distributor in Seoul'],
  ['서울 indirect provider', '서울 총판'],
  ['대리점', 'Fabrikam, reseller']
])('%j also finds %j: another name of the same thing', (query, title) => {
  const temp = fill([{ title }, { title: 'something else' }])
  expect(find(temp, query)).toEqual([title])
})

test('what a query finds is what holds it, letter for letter', () => {
  const letters = fc.constantFrom('a', 'b', '가', '나', '😀', ' ', '-', '"')
  const text = fc.array(letters, { minLength: 1, maxLength: 12 }).map((each) => each.join(''))
  const word = fc
    .array(fc.constantFrom('a', 'b', '가', '나'), { minLength: 1, maxLength: 4 })
    .map((each) => each.join(''))
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 8 }),
      fc.array(word, { minLength: 1, maxLength: 2 }),
      (titles, words) => {
        const { store, db } = openTempStore(':memory:')
        for (const title of titles)
          store.documents.create(smallScenario({ title, parties: [], steps: [], partnerships: [] }))
        const found = store.scenarios.list({ ...everything, query: words.join(' ') }).items.map(({ title }) => title)
        const expected = titles.filter((title) => words.every((each) => normalize(title).includes(each)))
        expect([...found].sort()).toEqual([...expected].sort())
        db.close()
      }
    ),
    { numRuns: 150, seed: 7 }
  )
})

test('a name that holds another name of the same thing is not looked for twice', () => {
  expect(toMatch('간접 공급자')).not.toContain('in nd')
  expect(toMatch('간접 공급자')).toContain('pr ro ov vi id de er')
})

test('in a store that can only be read, what was changed last is found as it was indexed', () => {
  const { store, db, file } = fill([{ title: '처음' }])
  const [id = ''] = store.scenarios.listIds()
  store.documents.save(id, store.documents.open(id).head, [retitle('처음', '나중')])
  db.close()
  const reader = openDatabase(file, { readOnly: true })
  const search = (query: string) =>
    createStore(reader, () => new Date(0)).scenarios.list({ ...everything, query }).total
  expect(search('처음')).toBe(1)
  expect(search('나중')).toBe(0)
  reader.close()
})

const step = { do: 'onboard', partner: 'p1' } as const
const held = smallScenario({
  tags: ['old tag'],
  notes: 'old',
  steps: [step, { ...step, note: 'old' }, step],
  variants: [{ id: 'v1', name: 'old', after: null, steps: [step, { ...step, note: 'old' }] }]
})

test.each<Patch[number]>([
  { op: 'replace', path: ['tags', 0], value: 'new' },
  { op: 'add', path: ['tags', 1], value: 'new' },
  { op: 'replace', path: ['notes'], value: 'new' },
  { op: 'replace', path: ['parties', 1, 'name'], value: 'new' },
  { op: 'add', path: ['parties', 0], value: { id: 'c2', kind: 'customer', name: 'new', market: 'KR' } },
  { op: 'replace', path: ['steps', 1, 'note'], value: 'new' },
  { op: 'add', path: ['steps', 0, 'note'], value: 'new' },
  { op: 'replace', path: ['variants', 0, 'name'], value: 'new' },
  { op: 'replace', path: ['variants', 0, 'steps', 1, 'note'], value: 'new' }
])('what is searched follows a change of $path', (operation) => {
  const { store } = openTempStore()
  const { id, head } = store.documents.create(held)
  const { scenario, inverse } = applyPatch(held, [operation])
  const search = () => store.scenarios.list({ ...everything, query: 'new' }).total
  const label = { edit: 'e', subject: '' }
  const next = store.documents.save(id, head, [{ kind: 'edit', label, patch: [operation], inverse }])
  expect(store.documents.read(id).scenario).toEqual(scenario)
  expect(search()).toBe(1)
  store.documents.save(id, next, [{ kind: 'undo', label, patch: inverse, inverse: [operation] }])
  expect(search()).toBe(0)
})

test('what is searched follows every change, and what is deleted is found no more', () => {
  const temp = fill([{ title: '처음' }])
  const { store } = temp
  const [id = ''] = store.scenarios.listIds()
  const { head } = store.documents.open(id)
  store.documents.save(id, head, [retitle('처음', '나중')])
  expect(find(temp, '처음')).toEqual([])
  expect(find(temp, '나중')).toEqual(['나중'])
  store.scenarios.trash([id], '2020-06-01T00:00:00.000Z')
  expect(find(temp, '나중')).toEqual([])
  expect(store.scenarios.list({ ...everything, from: 'trash', query: '나중' }).total).toBe(1)
  store.scenarios.delete([id])
  expect(store.scenarios.list({ ...everything, from: 'trash', query: '나중' }).total).toBe(0)
  expect(temp.db.prepare('select count(*) from search').pluck().get()).toBe(0)
})
