import { existsSync, mkdtempSync, readdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openBackend } from '#main/services/open-backend.ts'
import { libraryLimits } from '#shared/contract/library-file.ts'
import { smallScenario } from '#test/main/store/small-scenario.ts'
import { fill, printAll } from './library-file-fixture.ts'
import { makeFolder, openServices } from './temp-services.ts'

test('where the host has no dialog the file is handed over in pieces, both ways, and nothing of it stays', async () => {
  const { get, call, ...from } = openServices()
  await fill(
    { get, call, ...from },
    Array.from({ length: 30 }, (_, n) => smallScenario({ title: `${n}`, notes: '한'.repeat(9_999) }))
  )
  for (const name of ['export', 'import'] as const) {
    const answer = await call(`library-file.${name}`, { job: 'j', withSettings: false, language: 'en' } as never)
    expect(answer).toMatchObject({ ok: false })
  }
  const { key, name, bytes, scenarios } = await get('library-file.prepare', { job: 'out' })
  expect([name, scenarios]).toEqual(['Library 2020-06-01.csp.ndjson', 30])
  const pieces: Buffer[] = []
  for (let at = 0; at < bytes; ) {
    const piece = Buffer.from((await get('library-file.fetch', { key, at })).content, 'base64')
    pieces.push(piece)
    at += piece.length
  }
  await get('library-file.drop', { key })
  expect(await call('library-file.fetch', { key, at: 0 })).toMatchObject({ error: { code: 'handed-over-gone' } })
  const whole = Buffer.concat(pieces)
  const to = openServices()
  let given: string | null = null
  for (let at = 0; at < whole.length; at += 100_000) {
    const content = whole.subarray(at, at + 100_000).toString('base64')
    given = (await to.get('library-file.hand-over', { key: given, content })).key
  }
  const wish = { job: 'in', key: given ?? '', name, withSettings: false, language: 'ko' as const }
  expect(await to.get('library-file.import-handed-over', wish)).toMatchObject({ name, added: 30, error: null })
  expect(printAll(to)).toEqual(printAll({ get, call, ...from }))
  expect(await to.call('library-file.import-handed-over', wish)).toMatchObject({ error: { code: 'handed-over-gone' } })
})

describe('a file that is handed over', () => {
  const empty = { key: null, content: '' }

  test('is gone with the program', async () => {
    const temp = openServices()
    const { key } = await temp.get('library-file.hand-over', empty)
    const { host, systemLanguage } = temp.context.ports
    const backend = openBackend({
      dataFolder: makeFolder(),
      samplesFolder: makeFolder(),
      version: '1',
      ports: { ...temp.context.ports, host, systemLanguage }
    })
    const folders = () => new Set(readdirSync(tmpdir()).filter((name) => name.startsWith('csp-library-')))
    const before = folders()
    const answer = await backend.register.answer('library-file.hand-over', empty)
    const [folder] = [...folders()].filter((name) => !before.has(name))
    expect([answer.ok, folder]).toEqual([true, expect.any(String)])
    backend.close()
    expect(existsSync(join(tmpdir(), folder ?? ''))).toBe(false)
    expect(existsSync(temp.context.handedOver.find(key))).toBe(true)
  })

  test('is swept a day later, where the program was ended', async () => {
    const left = mkdtempSync(join(tmpdir(), 'csp-library-'))
    const fresh = mkdtempSync(join(tmpdir(), 'csp-library-'))
    onTestFinished(() => {
      for (const folder of [left, fresh]) rmSync(folder, { recursive: true, force: true })
    })
    writeFileSync(join(left, 'library'), 'x')
    const { context } = openServices()
    const at = context.ports.now().getTime() / 1000
    utimesSync(left, at, at - 25 * 60 * 60)
    utimesSync(fresh, at, at - 23 * 60 * 60)
    await context.handedOver.sweep()
    expect([existsSync(left), existsSync(fresh)]).toEqual([false, true])
  })

  test('is refused beyond the limit of a library, in the words of the person', async () => {
    const { get, call, context } = openServices()
    const { key } = await get('library-file.hand-over', empty)
    truncateSync(context.handedOver.find(key), libraryLimits.bytes - 1)
    const piece = (text: string) => ({ key, content: Buffer.from(text).toString('base64') })
    expect(await call('library-file.hand-over', piece('ab'))).toMatchObject({ error: { code: 'library-too-large' } })
    expect(await call('library-file.hand-over', piece('a'))).toMatchObject({ ok: true })
    await get('settings.change', { language: 'ko' })
    const most = [libraryLimits.scenarios.toLocaleString('en'), `${libraryLimits.bytes / 2 ** 30}GiB`]
    for (const word of most) {
      expect(await call('library-file.hand-over', piece('a'))).toMatchObject({
        error: { why: expect.stringContaining(word) }
      })
    }
  })
})
