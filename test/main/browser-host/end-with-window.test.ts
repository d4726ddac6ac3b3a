import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchWindow } from '#main/browser-host/end-with-window.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('nothing ends while the window is open, connected or not', () => {
  const end = vi.fn()
  const watch = watchWindow(1000, end)
  watch.setListeners(1)
  watch.setListeners(0)
  vi.advanceTimersByTime(1_000_000)
  expect(end).not.toHaveBeenCalled()
})

test('a closed window ends the app once nobody was connected for the grace', () => {
  const end = vi.fn()
  const watch = watchWindow(1000, end)
  watch.setListeners(2)
  watch.setClosed()
  vi.advanceTimersByTime(5000)
  watch.setListeners(0)
  vi.advanceTimersByTime(999)
  watch.setListeners(1)
  vi.advanceTimersByTime(5000)
  watch.setListeners(0)
  expect(end).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1000)
  expect(end).toHaveBeenCalledOnce()
})

test('a watch that was stopped ends nothing', () => {
  const end = vi.fn()
  const watch = watchWindow(1000, end)
  watch.setClosed()
  watch.stop()
  vi.advanceTimersByTime(5000)
  expect(end).not.toHaveBeenCalled()
})
