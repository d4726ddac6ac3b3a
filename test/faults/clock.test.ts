import { expect, it } from 'vitest'
import { newScenario, retitle } from './edits.ts'
import { makeFolder } from './folder.ts'
import { openLibrary, wholeList } from './library.ts'

it('keeps the order of changes and backups while the clock jumps back by years', async () => {
  const folder = makeFolder()
  let now = new Date('2026-06-01T12:00:00Z')
  const library = openLibrary(folder, { now: () => now })
  const { id, head: first } = await library.call('library.create', { scenario: newScenario('0') })
  let head = first
  for (const [index, moment] of ['2026-06-01T12:01:00Z', '2019-01-01T00:00:00Z', '2024-03-01T00:00:00Z'].entries()) {
    now = new Date(moment)
    const entries = [retitle(String(index), String(index + 1))]
    head = (await library.call('scenario.save', { id, base: head, entries })).head
    await library.call('backup.create', { job: `backup-${index}` })
  }
  expect(head.sequence).toBe(3)
  const backups = await library.call('backup.list', {})
  expect(backups.map(({ sequence, at }) => [sequence, at.slice(0, 4)])).toEqual([
    [3, '2024'],
    [2, '2019'],
    [1, '2026']
  ])
  library.close()

  const again = openLibrary(folder, { now: () => now })
  expect(again.context.state()).toEqual({ kind: 'ready' })
  const opened = await again.call('scenario.open', { id })
  expect(opened.scenario.title).toBe('3')
  expect(opened.undo.map(({ label }) => label.subject)).toEqual(['1', '2', '3'])
  expect((await again.call('library.list', wholeList)).total).toBe(1)
  await again.call('backup.restore', { sequence: 2 })
  expect((await again.call('scenario.open', { id })).scenario.title).toBe('2')
  again.close()
})
