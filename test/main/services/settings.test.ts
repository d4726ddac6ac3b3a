import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder, openServices } from './temp-services.ts'

const defaults = {
  language: 'system',
  theme: 'system',
  textSize: 1,
  dateFormat: 'medium',
  tourDone: false,
  screens: {}
}

test('settings have defaults, are changed one by one, told to every window, and are there after a restart', async () => {
  const { get, told, folder, context } = openServices()
  expect(await get('settings.get', {})).toEqual(defaults)
  await get('settings.change', { theme: 'dark' })
  const changed = await get('settings.change', { textSize: 1.5, screens: { library: 'a' } })
  expect(changed).toEqual({ ...defaults, theme: 'dark', textSize: 1.5, screens: { library: 'a' } })
  expect(told.at(-1)).toEqual({ name: 'settings.changed', payload: changed })
  context.close()
  expect(await openServices({ folder }).get('settings.get', {})).toEqual(changed)
})

test('what screens remember is changed key by key, so that two windows do not overwrite each other', async () => {
  const { get } = openServices()
  await get('settings.change', { screens: { a: '1', b: '1' } })
  await get('settings.change', { screens: { b: '2', c: '2' } })
  expect((await get('settings.get', {})).screens).toEqual({ a: '1', b: '2', c: '2' })
})

test('a stored value that is no longer allowed counts as not set', async () => {
  const { get, context } = openServices()
  context.store().settings.write({ theme: 'plaid', textSize: 9, language: 'ko', left: 'over' })
  expect(await get('settings.get', {})).toEqual({ ...defaults, language: 'ko' })
})

test('values that are not allowed are refused', async () => {
  const { call } = openServices()
  expect(await call('settings.change', { textSize: 9 })).toMatchObject({ error: { code: 'invalid-input' } })
})

test('the menu is put into the language that is asked for', async () => {
  const languages: string[] = []
  const { get } = openServices({ ports: { translateMenu: (language) => void languages.push(language) } })
  expect(await get('menu.translate', { language: 'ko' })).toEqual({})
  expect(languages).toEqual(['ko'])
})

test('what was set while the library was damaged holds after it was restored, until it is changed again', async () => {
  const folder = makeFolder()
  const before = openServices({ folder })
  await before.get('settings.change', { theme: 'dark', language: 'en' })
  await before.get('backup.create', { job: 'j' })
  before.context.close()
  writeFileSync(join(folder, 'library.db'), 'damaged')
  const { get, context } = openServices({ folder })
  expect(context.state().kind).toBe('damaged')
  await get('settings.change', { language: 'ko' })
  await get('backup.restore', { sequence: 1 })
  expect(await get('settings.get', {})).toMatchObject({ theme: 'dark', language: 'ko' })
  expect(await get('settings.change', { textSize: 1.5 })).toMatchObject({
    theme: 'dark',
    language: 'ko',
    textSize: 1.5
  })
  expect(await get('settings.change', { language: 'en' })).toMatchObject({ language: 'en', textSize: 1.5 })
  context.close()
  expect(await openServices({ folder }).get('settings.get', {})).toMatchObject({ language: 'en', textSize: 1.5 })
})
