import { expect, test } from 'vitest'
import { askAhead } from '#renderer/app/ask-ahead.ts'

function openDoor() {
  const calls: string[] = []
  const call = async (name: string, input: unknown) => {
    calls.push(`${name} ${JSON.stringify(input)}`)
    if (name === 'broken') throw new Error('nobody is there')
    return `${name} answered`
  }
  return { calls, door: { call, listen: () => () => {} } }
}

test('what was asked ahead is asked once, and answers the first who asks', async () => {
  const { calls, door } = openDoor()
  const ahead = askAhead(door, ['app.info'])
  expect(calls).toEqual(['app.info {}'])
  expect(await ahead.call('app.info', {})).toBe('app.info answered')
  expect(calls).toEqual(['app.info {}'])
  await ahead.call('app.info', {})
  await ahead.call('job.cancel', { job: 'x' })
  expect(calls).toEqual(['app.info {}', 'app.info {}', 'job.cancel {"job":"x"}'])
})

test('a failure is told to whoever takes the answer, and to nobody before', async () => {
  const ahead = askAhead(openDoor().door, ['broken'])
  await new Promise((resolve) => setTimeout(resolve))
  await expect(ahead.call('broken', {})).rejects.toThrow('nobody')
})
