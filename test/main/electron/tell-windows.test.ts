import { expect, test } from 'vitest'
import { createEmit } from '#main/electron/tell-windows.ts'
import { createFake } from './fake-electron.ts'

type Page = ReturnType<Parameters<typeof createEmit>[0]>[number]

function createPage(parts: object) {
  return createFake<Page>(['send'], { isDestroyed: () => false, isLoadingMainFrame: () => false, ...parts })
}

test('every window is told at once, a loading one later and in order, a closed one never', () => {
  let isLoading = true
  const ready = createPage({})
  const late = createPage({ isLoadingMainFrame: () => isLoading })
  const closed = createPage({ isDestroyed: () => true })
  const emit = createEmit(() => [ready.real, late.real, closed.real])
  emit('menu.chosen', { command: 'one' })
  emit('menu.chosen', { command: 'two' })
  expect(ready.fake.calls.map(({ args }) => args)).toEqual([
    ['event', 'menu.chosen', { command: 'one' }],
    ['event', 'menu.chosen', { command: 'two' }]
  ])
  expect(late.fake.calls).toEqual([])
  isLoading = false
  late.fake.emit('did-finish-load')
  emit('menu.chosen', { command: 'three' })
  expect(late.fake.calls.map(({ args }) => (args[2] as { command: string }).command)).toEqual(['one', 'two', 'three'])
  expect(closed.fake.calls).toEqual([])
})
