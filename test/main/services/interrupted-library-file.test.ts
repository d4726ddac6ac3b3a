import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { HostPorts } from '#main/services/ports.ts'
import type { Progress } from '#shared/contract/models.ts'
import { smallScenario } from '#test/main/store/small-scenario.ts'
import { bringIn, countRows, fill, newFile, openAt, writeThree } from './library-file-fixture.ts'
import { everything, type TempServices } from './temp-services.ts'

/** Ports that cancel a job when it first says how far it is; how often it says so is a matter of the machine. */
function cancelEarly(temp: () => TempServices, job: string): Partial<HostPorts> {
  return {
    emit(name, payload) {
      const progress = payload as Progress
      if (name === 'job.progress' && progress.state === 'running') void temp().call('job.cancel', { job })
    }
  }
}

test('a cancelled import leaves nothing, and a cancelled export leaves the file that was there', async () => {
  const file = newFile()
  const from = openAt(file)
  from.context.store().together(() => {
    for (let n = 0; n < 1500; n++) from.context.store().documents.create(smallScenario({ title: `t ${n}` }))
  })
  await from.get('library-file.export', { job: 'out' })
  const whole = readFileSync(file)
  const to: TempServices = openAt(file, { ports: cancelEarly(() => to, 'in') })
  expect(await to.call('library-file.import', { job: 'in', withSettings: true, language: 'en' })).toMatchObject({
    error: { code: 'cancelled' }
  })
  expect(countRows(to)).toEqual([0, 0, 0, 0])
  const again: TempServices = openAt(file, { folder: from.folder, ports: cancelEarly(() => again, 'out') })
  expect(await again.call('library-file.export', { job: 'out' })).toMatchObject({ error: { code: 'cancelled' } })
  expect(readFileSync(file).equals(whole)).toBe(true)
  expect(readdirSync(join(file, '..'))).toEqual(['all.csp.ndjson'])
})

/** Does something once, while an import is half done. */
function openBetween(file: string, act: (temp: TempServices) => void): TempServices {
  let isDone = false
  const temp: TempServices = openAt(file, {
    ports: {
      emit(name, payload) {
        const { kind, state, done } = payload as Progress
        if (isDone || name !== 'job.progress' || kind !== 'import' || state !== 'running' || done === 300) return
        isDone = true
        act(temp)
      }
    }
  })
  return temp
}

/** A file with a library of so many that it comes in piece by piece. */
async function writeMany(): Promise<string> {
  const file = newFile()
  const { context, get } = openAt(file)
  context.store().together(() => {
    for (let n = 0; n < 300; n++) context.store().documents.create(smallScenario({ title: `t ${n}` }))
  })
  await get('library-file.export', { job: 'out' })
  return file
}

describe('a backup and a library that comes in', () => {
  const wish = { job: 'in', withSettings: true, language: 'en' } as const

  test('a backup is not restored meanwhile, and is afterwards', async () => {
    let restored: Promise<unknown> | undefined
    const temp = openBetween(await writeMany(), ({ call }) => {
      restored = call('backup.restore', { sequence: 1 })
    })
    await fill(temp, [smallScenario({ title: 'mine' })])
    await temp.get('backup.create', { job: 'backup' })
    expect(await temp.get('library-file.import', wish)).toMatchObject({ added: 300, error: null })
    expect(await restored).toMatchObject({ error: { code: 'work-runs' } })
    await temp.get('backup.restore', { sequence: 1 })
    expect(countRows(temp)).toEqual([1, 1, 1, 0])
  })

  test('where another program restores one, nothing comes in and the settings stay', async () => {
    const temp = openBetween(await writeMany(), ({ db }) =>
      db().exec('delete from scenario where staged_by is not null')
    )
    await fill(temp, [smallScenario({ title: 'mine' })])
    await temp.get('settings.change', { theme: 'dark' })
    expect(await temp.call('library-file.import', wish)).toMatchObject({ error: { code: 'library-replaced' } })
    expect((await temp.get('library.list', everything)).items.map(({ title }) => title)).toEqual(['mine'])
    expect(temp.db().prepare('select count(*) from scenario').pluck().get()).toBe(1)
    expect(await temp.get('settings.get', {})).toMatchObject({ theme: 'dark' })
  })
})

test('a refusal is told also where what came in cannot be taken away just now', async () => {
  const file = await writeMany()
  writeFileSync(file, readFileSync(file).subarray(0, -100))
  const to = openAt(file)
  await fill(to, [smallScenario({ title: 'mine' })])
  to.db().exec("create temp trigger kept before delete on main.scenario begin select raise(abort, 'not now'); end")
  expect(await bringIn(to)).toMatchObject({ added: 0, error: { code: 'library-cut-short' } })
  expect(to.db().prepare('select count(*) from scenario').pluck().get()).toBeGreaterThan(1)
  expect((await to.get('library.list', everything)).items.map(({ title }) => title)).toEqual(['mine'])
})

test('an import says at its end that all of it is in', async () => {
  const { file } = await writeThree()
  const to = openAt(file)
  await bringIn(to)
  const states = to.told.filter(({ name }) => name === 'job.progress').map(({ payload }) => payload)
  expect(states.at(-1)).toMatchObject({ state: 'done', done: 3, total: 3 })
})
