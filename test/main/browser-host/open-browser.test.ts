import { expect, test } from 'vitest'
import { carryOut as carryOutFor, type Opened } from '#main/browser-host/open-browser.ts'
import type { Opening, OpeningPlan } from '#main/browser-host/plan-opening.ts'

const ends = (code: number): Opening => ({ command: process.execPath, args: ['-e', `process.exit(${code})`] })
const stays: Opening = { command: process.execPath, args: ['-e', 'setInterval(() => {}, 1000)'] }
const missing: Opening = { command: '/nowhere/browser', args: [] }

function carryOut(plan: OpeningPlan, signal = new AbortController().signal): Promise<Opened> {
  return carryOutFor(plan, { trialMs: 500, signal })
}

test('a window that opens is handed over with its program', async () => {
  const { window, reason } = await carryOut({ window: stays, usual: missing, reason: null })
  expect(reason).toBeNull()
  expect(window?.exitCode).toBeNull()
  window?.kill()
})

test('the end of the app closes the window', async () => {
  const ending = new AbortController()
  const { window } = await carryOut({ window: stays, usual: missing, reason: null }, ending.signal)
  const closed = new Promise((resolve) => window?.once('exit', (_code, signal) => resolve(signal)))
  ending.abort()
  expect(await closed).toBe('SIGTERM')
})

test('an app that ends while its window opens leaves neither window nor browser', async () => {
  const ending = new AbortController()
  setTimeout(() => ending.abort(), 100)
  const { window } = await carryOut({ window: stays, usual: ends(0), reason: null }, ending.signal)
  expect(window).toBeNull()
})

test('a window that was handed to a browser already running counts as opened', async () => {
  const { window, reason } = await carryOut({ window: ends(0), usual: missing, reason: null })
  expect([window?.exitCode, reason]).toEqual([0, null])
})

test.each([
  ['cannot be started', missing],
  ['fails at once', ends(1)]
])('where it %s, the usual browser is taken', async (_, window) => {
  expect(await carryOut({ window, usual: ends(0), reason: null })).toEqual({ window: null, reason: null })
})

test('where nothing can be started, the reason is told', async () => {
  const { reason } = await carryOut({ window: missing, usual: missing, reason: null })
  expect(reason).toBe('no browser could be started')
  expect(await carryOut({ window: null, usual: null, reason: 'there is no display' })).toEqual({
    window: null,
    reason: 'there is no display'
  })
})
