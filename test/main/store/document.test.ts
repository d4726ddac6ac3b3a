import { expect, test } from 'vitest'
import { StoreError } from '#main/store/store-error.ts'
import type { Head, JournalEntry } from '#shared/contract/models.ts'
import { limits } from '#shared/domain/scenario.ts'
import { emptyHistory, record, redo, replayHistory, undo } from '#shared/edits/history.ts'
import type { Patch } from '#shared/edits/patch.ts'
import { retitle, smallScenario } from './small-scenario.ts'
import { openTempStore, type TempStore } from './temp-store.ts'

function change(patch: Patch): JournalEntry {
  return { kind: 'edit', label: { edit: 'test', subject: '' }, patch, inverse: [] }
}

/** Saves as many titles, so many at once; returns the last head. */
function saveTitles({ store }: TempStore, id: string, head: Head, count: number, atOnce = 1): Head {
  const entries = Array.from({ length: count }, (_, n) => retitle(`title ${n}`, `title ${n + 1}`))
  let last = head
  for (let n = 0; n < count; n += atOnce) last = store.documents.save(id, last, entries.slice(n, n + atOnce))
  return last
}

function codeOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    if (error instanceof StoreError) return error.input?.code ?? error.code
    throw error
  }
  return 'done'
}

test('a new scenario stands at sequence 0, and comes back as it was given', () => {
  const { store } = openTempStore()
  const { id, head } = store.documents.create(smallScenario())
  expect(id).toMatch(/^[a-z0-9][a-z0-9-]{0,63}$/)
  expect(head).toEqual({ sequence: 0, hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
  expect(store.documents.open(id)).toEqual({ id, head, scenario: smallScenario(), entries: [] })
})

test.each([0, 1, 99, 100, 101, 350])('after %i saves a scenario comes back from its file', (count) => {
  const first = openTempStore()
  const { id, head } = first.store.documents.create(smallScenario())
  const last = saveTitles(first, id, head, count)
  const second = openTempStore(first.file)
  const opened = second.store.documents.open(id)
  expect(opened.head).toEqual(last)
  expect(opened.head.sequence).toBe(count)
  expect(opened.entries).toHaveLength(count)
  expect(opened.scenario.title).toBe(count === 0 ? smallScenario().title : `title ${count}`)
  const snapshots = second.db.prepare('select sequence from snapshot order by sequence').pluck().all()
  expect(snapshots).toEqual(count < 100 ? [0] : count < 300 ? [0, 100] : [0, 200, 300])
})

test('several entries of one save are all kept, or none', () => {
  const { store } = openTempStore()
  const { id, head } = store.documents.create(smallScenario())
  const bad = change([{ op: 'remove', path: ['steps', 9] }])
  expect(codeOf(() => store.documents.save(id, head, [retitle('', 'a'), bad]))).toBe('invalid-scenario')
  expect(store.documents.open(id).head).toEqual(head)
  const next = store.documents.save(id, head, [retitle('', 'a'), retitle('a', 'b')])
  expect(next.sequence).toBe(2)
  expect(store.documents.open(id).scenario.title).toBe('b')
})

test('a save on a head that is not the newest is refused, whichever part of it is not', () => {
  const temp = openTempStore()
  const { id, head } = temp.store.documents.create(smallScenario())
  const next = saveTitles(temp, id, head, 1)
  const save = (base: Head) => codeOf(() => temp.store.documents.save(id, base, [retitle('', 'x')]))
  expect(save(head)).toBe('changed-elsewhere')
  expect(save({ ...next, hash: head.hash })).toBe('changed-elsewhere')
  expect(save({ ...next, sequence: 2 })).toBe('changed-elsewhere')
  expect(codeOf(() => temp.store.documents.save('nobody', head, [retitle('', 'x')]))).toBe('not-found')
  expect(save(next)).toBe('done')
})

test('two stores on one file: the second writer is told, loads again and goes on', () => {
  const one = openTempStore()
  const two = openTempStore(one.file)
  const { id, head } = one.store.documents.create(smallScenario())
  expect(two.store.documents.open(id).head).toEqual(head)
  const ofOne = one.store.documents.save(id, head, [retitle('', 'one')])
  expect(codeOf(() => two.store.documents.save(id, head, [retitle('', 'two')]))).toBe('changed-elsewhere')
  const { head: loaded, scenario } = two.store.documents.open(id)
  expect(loaded).toEqual(ofOne)
  expect(scenario.title).toBe('one')
  const ofTwo = two.store.documents.save(id, loaded, [change([{ op: 'add', path: ['notes'], value: 'two' }])])
  // What the first store holds in memory is of an older head now, and is not built upon.
  one.store.documents.save(id, ofTwo, [change([{ op: 'remove', path: ['steps', 1] }])])
  expect(two.store.documents.read(id).scenario).toMatchObject({ title: 'one', notes: 'two', steps: [{ do: 'sell' }] })
})

test('what was undone and can be redone survives reopening', () => {
  const { store, file } = openTempStore()
  const { id, head } = store.documents.create(smallScenario({ title: '0' }))
  let history = record(record(record(emptyHistory, retitle('0', '1')), retitle('1', '2')), retitle('2', '3'))
  let last = store.documents.save(id, head, [...history.undo])
  for (const move of [undo, undo, redo, undo]) {
    const done = move(history)
    if (!done) throw new Error('nothing to do')
    last = store.documents.save(id, last, [done.entry as JournalEntry])
    history = done.history as typeof history
  }
  const opened = openTempStore(file).store.documents.open(id)
  expect(opened.scenario.title).toBe('1')
  expect(replayHistory(opened.entries)).toEqual(history)
  expect(history.redo).toHaveLength(2)
})

const wrong: [string, Patch, string][] = [
  ['a value of the wrong type', [{ op: 'replace', path: ['title'], value: 7 }], 'wrong-type'],
  ['a list that is none', [{ op: 'replace', path: ['steps'], value: 'all' }], 'wrong-type'],
  ['an unknown key', [{ op: 'add', path: ['colour'], value: 'red' }], 'unknown-key'],
  ['a control character', [{ op: 'replace', path: ['parties', 2, 'name'], value: 'a\u0000b' }], 'control-character'],
  ['a party that steps need', [{ op: 'remove', path: ['parties', 2] }], 'unknown-reference'],
  ['a layout of nobody', [{ op: 'add', path: ['layout'], value: { x9: { x: 0, y: 0 } } }], 'unknown-reference'],
  ['a place that is no number', [{ op: 'add', path: ['layout'], value: { p1: { x: 0, y: '0' } } }], 'wrong-type'],
  ['a date that goes back', [{ op: 'add', path: ['steps', 1, 'on'], value: '2019-01-01' }], 'date-goes-back'],
  ['a place that is not there', [{ op: 'replace', path: ['parties', 7, 'name'], value: 'x' }], 'invalid-scenario'],
  ['the prototype by path', [{ op: 'add', path: ['__proto__', 'polluted'], value: 1 }], 'invalid-scenario'],
  ['the constructor by path', [{ op: 'replace', path: ['constructor', 'prototype'], value: {} }], 'invalid-scenario'],
  [
    'the prototype by value',
    [
      {
        op: 'replace',
        path: ['parties', 2],
        value: JSON.parse('{"id":"c1","kind":"customer","name":"x","__proto__":{"polluted":1}}')
      }
    ],
    'unknown-key'
  ],
  ['the whole scenario', [{ op: 'replace', path: [], value: {} }], 'invalid-scenario']
]

test.each(wrong)('a save that would put in %s is refused, and nothing is changed', (_, patch, code) => {
  const { store } = openTempStore()
  const { id, head } = store.documents.create(smallScenario())
  expect(codeOf(() => store.documents.save(id, head, [change(patch)]))).toBe(code)
  expect(store.documents.open(id)).toMatchObject({ head, scenario: smallScenario() })
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

test('a scenario that would be too large for a file is refused', () => {
  const { store } = openTempStore()
  const note = '가'.repeat(10_000)
  const steps = Array.from({ length: 300 }, () => ({ do: 'onboard' as const, partner: 'p1', note }))
  const { id, head } = store.documents.create(smallScenario({ steps: steps.slice(0, 200) }))
  const value = steps.map((step) => ({ ...step, note: '나'.repeat(10_000) }))
  const save = () => store.documents.save(id, head, [change([{ op: 'replace', path: ['steps'], value }])])
  expect(limits.bytes).toBeLessThan(300 * 30_000)
  expect(codeOf(save)).toBe('too-large')
})

/** Damages that a file can take without SQLite noticing, each in one scenario. */
const damages: [string, string][] = [
  ['a letter of a patch', "update journal set patch = replace(patch, 'title 3', 'title 4') where sequence = 3"],
  ['a letter of an inverse', "update journal set inverse = replace(inverse, 'title', 'tit1e') where sequence = 2"],
  ['a label', "update journal set subject = 'other' where sequence = 1"],
  ['a date', "update journal set at = '2001-01-01T00:00:00.000Z' where sequence = 5"],
  ['the order', 'update journal set sequence = 1000 + sequence; update journal set sequence = 1001 - sequence % 1000'],
  ['a change in the middle', 'delete from journal where sequence = 3'],
  ['the last change', 'delete from journal where sequence = 150'],
  ['a hash', "update journal set hash = 'abc' where sequence = 4"],
  ['the head', 'update scenario set head_sequence = 149'],
  ['the first snapshot', "update snapshot set content = replace(content, '콘토소', '콘토조') where sequence = 0"],
  ['the newest snapshot', "update snapshot set content = replace(content, '콘토소', '콘토조') where sequence = 100"],
  ['the head of a snapshot', "update snapshot set head_hash = 'abc' where sequence = 100"],
  ['all snapshots', 'delete from snapshot']
]

test.each(damages)('damage of %s is found when the scenario is opened, and the others stay usable', (_, sql) => {
  const temp = openTempStore()
  const { id, head } = temp.store.documents.create(smallScenario())
  saveTitles(temp, id, head, 150, 50)
  const { db } = temp
  db.exec('drop trigger journal_never_changes; drop trigger journal_never_shrinks')
  db.exec(sql)
  const other = temp.store.documents.create(smallScenario({ title: 'other' }))
  const { store } = openTempStore(temp.file)
  expect(codeOf(() => store.documents.open(id))).toBe('damaged')
  expect(codeOf(() => store.documents.read(id))).toBe('damaged')
  expect(store.documents.open(other.id).scenario.title).toBe('other')
  expect(
    store.scenarios.list({
      query: '',
      from: 'scenarios',
      sort: 'changed',
      verdict: null,
      tag: null,
      offset: 0,
      limit: 9
    }).total
  ).toBe(2)
})

test('a save that cannot be written leaves the scenario as it was, in memory as well', () => {
  const { store, db } = openTempStore()
  const { id, head } = store.documents.create(smallScenario())
  store.documents.open(id)
  db.exec("create trigger full before update on scenario begin select raise(abort, 'no room'); end")
  expect(() => store.documents.save(id, head, [retitle('', 'x')])).toThrow('no room')
  db.exec('drop trigger full')
  expect(store.documents.open(id)).toMatchObject({ head, scenario: { title: smallScenario().title } })
  expect(store.documents.save(id, head, [retitle('', 'y')]).sequence).toBe(1)
})
