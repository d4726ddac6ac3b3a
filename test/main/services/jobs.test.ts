import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createJobs } from '#main/services/jobs.service.ts'
import { ServiceError } from '#main/services/service-error.ts'

function open() {
  const told: unknown[] = []
  const jobs = createJobs({ emit: (_, payload) => void told.push(payload) })
  return { jobs, told }
}

const of = (done: number, total: number, state: string) => ({ job: 'a', kind: 'import', done, total, state })

test('progress is told at the beginning, ten times a second at most, and at the end as it stands', async () => {
  const { jobs, told } = open()
  const value = await jobs.run('a', 'import', async ({ progress }) => {
    for (let done = 1; done <= 1000; done++) progress(done, 1000)
    return 'value'
  })
  expect(value).toBe('value')
  expect(told).toEqual([of(1, 1000, 'running'), of(1000, 1000, 'done')])
  const rate = open()
  await rate.jobs.run('a', 'import', async ({ progress }) => {
    const start = performance.now()
    for (let done = 1; performance.now() - start < 350; done++) {
      progress(done, 1000)
      await setTimeout(1)
    }
  })
  expect(rate.told.length).toBeGreaterThanOrEqual(3)
  expect(rate.told.length).toBeLessThanOrEqual(6)
})

test('work stops at its next pause after it was cancelled, and others have their turn meanwhile', async () => {
  const { jobs, told } = open()
  let rounds = 0
  const work = jobs.run('a', 'import', async ({ progress, pause, signal }) => {
    for (;;) {
      progress(rounds++, 9)
      expect(signal.aborted).toBe(false)
      await pause()
    }
  })
  await setTimeout(5)
  expect(rounds).toBeGreaterThan(0)
  expect(jobs.cancel('b')).toBe(false)
  expect(jobs.cancel('a')).toBe(true)
  await expect(work).rejects.toMatchObject({ code: 'cancelled' })
  expect(told.at(-1)).toMatchObject({ state: 'cancelled' })
  expect(jobs.cancel('a')).toBe(false)
})

test('work that fails says so, and its id is free again', async () => {
  const { jobs, told } = open()
  const work = () => {
    throw new ServiceError('disk-full')
  }
  await expect(jobs.run('a', 'import', work)).rejects.toMatchObject({ code: 'disk-full' })
  expect(told).toEqual([of(0, 0, 'failed')])
  expect(await jobs.run('a', 'import', () => 1)).toBe(1)
})

test('an id that is in use is refused, and the work under it goes on', async () => {
  const { jobs } = open()
  const { promise, resolve } = Promise.withResolvers<number>()
  const first = jobs.run('a', 'export', () => promise)
  await expect(jobs.run('a', 'import', () => 1)).rejects.toMatchObject({ code: 'invalid-input' })
  resolve(2)
  expect(await first).toBe(2)
})
