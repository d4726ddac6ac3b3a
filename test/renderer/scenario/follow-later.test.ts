import { expect, test } from 'vitest'
import { followLater } from '#renderer/scenario/follow-later.ts'
import { toKey } from '#renderer/scenario/item-key.ts'
import { marketPlace, openWorkspace } from './open-workspace.ts'

function open(isUrgent?: Parameters<typeof followLater>[2]) {
  const { workspace } = openWorkspace(marketPlace())
  const waiting: (() => void)[] = []
  const follower = followLater(workspace, (callback) => waiting.push(callback), isUrgent)
  const seen: string[] = []
  const stop = follower.subscribe(() => seen.push(follower.getState().selection.join()))
  const paint = () => {
    for (const callback of waiting.splice(0)) callback()
  }
  return { workspace, follower, seen, stop, waiting, paint }
}

test('what is done elsewhere reaches it once, after it was painted', () => {
  const { workspace, follower, seen, waiting, paint } = open()
  workspace.select([toKey('party', 'p1')])
  workspace.select([toKey('party', 'r1')])
  expect(seen).toEqual([])
  expect(follower.getState().selection).toEqual([])
  expect(waiting.length).toBe(1)
  paint()
  expect(seen).toEqual(['party:r1'])
  expect(follower.getState()).toBe(workspace.getState())
})

test('what is done through it shows in it at once, with what it had not heard yet', () => {
  const { workspace, follower, seen, paint } = open()
  workspace.select([toKey('party', 'p1')])
  follower.toggle(toKey('party', 'r1'))
  expect(seen).toEqual(['party:p1,party:r1'])
  paint()
  expect(seen.length).toBe(1)
})

test('while nobody listens it is the workspace as it is', () => {
  const { workspace, follower, stop, waiting } = open()
  stop()
  workspace.select([toKey('party', 'p1')])
  expect(follower.getState()).toBe(workspace.getState())
  expect(waiting).toEqual([])
})

test('what is done between a first look and the listening is not missed', () => {
  const { workspace } = openWorkspace(marketPlace())
  const follower = followLater(workspace, () => {})
  const before = follower.getState()
  workspace.select([toKey('party', 'p1')])
  follower.subscribe(() => {})
  expect(follower.getState()).not.toBe(before)
  expect(follower.getState()).toBe(workspace.getState())
})

test('what is urgent shows at once, whoever did it', () => {
  const { workspace, seen, waiting, paint } = open((before, now) => before.scenario !== now.scenario)
  workspace.select([toKey('party', 'p1')])
  expect(seen).toEqual([])
  workspace.edit({ kind: 'change-party', id: 'p1', change: { name: 'Another' } })
  expect(seen).toEqual(['party:p1'])
  expect(waiting.length).toBe(1)
  paint()
  expect(seen.length).toBe(1)
})
