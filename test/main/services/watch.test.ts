import { expect, test } from 'vitest'
import { watchOtherWriters } from '#main/services/watch.ts'
import { retitle, smallScenario } from '../store/small-scenario.ts'
import { openServices } from './temp-services.ts'

test('a change by another program is told with its id; one of this program is not told again', async () => {
  const one = openServices()
  const other = openServices({ folder: one.folder })
  const { id, head } = await one.get('library.create', { scenario: smallScenario() })
  one.told.length = 0
  const stop = watchOtherWriters(one.context, 5)
  const wait = () => new Promise((resolve) => setTimeout(resolve, 60))
  await wait()
  expect(one.told).toEqual([])
  await other.get('scenario.save', { id, base: head, entries: [retitle('', 'x')] })
  await wait()
  expect(one.told).toEqual([{ name: 'library.changed', payload: { ids: [id] } }])
  await other.get('library.trash', { ids: [id] })
  await wait()
  expect(one.told.slice(1)).toEqual([{ name: 'library.changed', payload: { ids: [] } }])
  stop()
  await other.get('library.restore', { ids: [id] })
  await wait()
  expect(one.told).toHaveLength(2)
})
