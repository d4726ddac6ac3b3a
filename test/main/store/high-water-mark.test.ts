import { existsSync, readFileSync, rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { markFile } from '#main/services/open-store.ts'
import { makeFolder, openServices } from '#test/main/services/temp-services.ts'
import { smallScenario } from './small-scenario.ts'

async function openWithTwo() {
  const folder = makeFolder()
  const temp = openServices({ folder })
  await temp.get('library.create', { scenario: smallScenario({ title: 'kept' }) })
  const { id } = await temp.get('library.create', { scenario: smallScenario({ title: 'newest' }) })
  await temp.get('library.trash', { ids: [id] })
  return { ...temp, id, mark: markFile({ dataFolder: folder }) }
}

test('while the newest scenario is deleted for good there is no mark that knows of it, and afterwards a new one', async () => {
  const { context, id, mark, folder } = await openWithTwo()
  const before = readFileSync(mark, 'utf8')
  const { together, scenarios } = context.store()
  together(() => {
    scenarios.delete([id])
    expect(existsSync(mark)).toBe(false)
  })
  expect(existsSync(mark)).toBe(false)
  await Promise.resolve()
  const after = readFileSync(mark, 'utf8')
  expect([JSON.parse(before).mark.scenario, JSON.parse(after).mark.scenario]).toEqual([2, 1])
  context.close()
  rmSync(mark)
  const ended = openServices({ folder })
  expect(ended.context.state()).toEqual({ kind: 'ready' })
})

test('a deletion that is taken back leaves the mark as it was', async () => {
  const { context, id, mark } = await openWithTwo()
  const before = readFileSync(mark, 'utf8')
  const { together, scenarios } = context.store()
  expect(() =>
    together(() => {
      scenarios.delete([id])
      throw new Error('taken back')
    })
  ).toThrow('taken back')
  await Promise.resolve()
  expect(readFileSync(mark, 'utf8')).toBe(before)
})
