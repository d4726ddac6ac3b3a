import { expect, test } from 'vitest'
import { createJudging } from '#main/services/judging.ts'
import { retitle, smallScenario } from '../store/small-scenario.ts'
import { everything, openServices } from './temp-services.ts'

test('a long scenario is judged when it is looked at, beside other work', async () => {
  const { get, told, context } = openServices()
  const { id } = await get('library.create', { scenario: smallScenario({}, 2300) })
  expect((await get('library.list', everything)).items[0]?.verdict).toBeNull()
  await createJudging(context).settle()
  expect((await get('library.list', everything)).items[0]).toMatchObject({ id, verdict: 'supported' })
  expect(told.filter(({ name }) => name === 'library.changed').length).toBeGreaterThan(1)
})

test('with a later version of the rules everything is judged again', async () => {
  const { get, folder, context } = openServices({ version: '1' })
  for (let n = 0; n < 60; n++) await get('library.create', { scenario: smallScenario() })
  context.close()
  const later = openServices({ folder, version: '2' })
  const verdicts = async () =>
    new Set((await later.get('library.list', everything)).items.map(({ verdict }) => verdict))
  expect(await verdicts()).toEqual(new Set([null]))
  await createJudging(later.context).settle()
  expect(await verdicts()).toEqual(new Set(['supported']))
})

test('what was saved last is judged when the library is looked at, also after a crash', async () => {
  const { get, folder } = openServices()
  const { id, head } = await get('library.create', { scenario: smallScenario({ partnerships: [] }) })
  const verdictOf = async (services: Pick<typeof later, 'get'>) =>
    (await services.get('library.list', everything)).items[0]?.verdict
  const give = { op: 'add' as const, path: ['partnerships', 0], value: ['p1', 'r1'] }
  const entry = { kind: 'edit' as const, label: { edit: 'add-partnership', subject: '' }, patch: [give], inverse: [] }
  await get('scenario.save', { id, base: head, entries: [entry] })
  const later = openServices({ folder })
  expect(await verdictOf(later)).toBeNull()
  await createJudging(later.context).settle()
  expect(await verdictOf(later)).toBe('supported')
  expect(await verdictOf({ get })).toBe('supported')
})

test('the library is shown also where a judgement cannot be written down', async () => {
  const { get, db } = openServices()
  const { id, head } = await get('library.create', { scenario: smallScenario() })
  await get('scenario.save', { id, base: head, entries: [retitle('', 'new')] })
  db().pragma('query_only = on')
  const list = () => get('library.list', everything)
  expect((await list()).items).toMatchObject([{ id, title: 'new', verdict: null }])
  db().pragma('query_only = off')
  expect((await list()).items).toMatchObject([{ id, title: 'new', verdict: 'supported' }])
})

test('what else goes wrong with a judgement is told', async () => {
  const { get, call, db } = openServices()
  const { id, head } = await get('library.create', { scenario: smallScenario() })
  await get('scenario.save', { id, base: head, entries: [retitle('', 'new')] })
  db().exec(`create temp trigger refused before update of verdict on main.scenario
    begin select raise(abort, 'a defect'); end`)
  expect(await call('library.list', everything)).toMatchObject({ error: { code: 'unexpected', why: 'a defect' } })
})

test('one that cannot be read does not keep the others from being judged', async () => {
  const { get, context, folder } = openServices()
  const broken = await get('library.create', { scenario: smallScenario({ title: 'broken' }) })
  await get('library.create', { scenario: smallScenario({ title: 'whole' }) })
  context.close()
  const later = openServices({ folder, version: '2' })
  later
    .db()
    .exec(`update snapshot set content = '{}' where scenario = (select number from scenario where id = '${broken.id}')`)
  await createJudging(later.context).settle()
  const { items } = await later.get('library.list', everything)
  expect(items.map(({ title, verdict }) => [title, verdict])).toEqual([
    ['broken', null],
    ['whole', 'supported']
  ])
})

test('judging ends with the store', async () => {
  const { get, context } = openServices()
  await get('library.create', { scenario: smallScenario({}, 2300) })
  const judging = createJudging(context)
  const settled = judging.settle()
  context.close()
  await settled
})

test('a save while it is judged wins: the judgement of the older head is not kept', async () => {
  const { get, context } = openServices()
  const { id, head } = await get('library.create', { scenario: smallScenario({}, 2300) })
  const settled = createJudging(context).settle()
  await get('scenario.save', { id, base: head, entries: [retitle('', 'new')] })
  await settled
  await createJudging(context).settle()
  expect((await get('library.list', everything)).items[0]).toMatchObject({ title: 'new', verdict: 'supported' })
})
