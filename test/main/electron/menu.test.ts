import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, test } from 'vitest'
import { toMenuTemplate } from '#main/electron/menu.ts'
import { menu as en, type MenuCommand } from '#shared/language/en/menu.ts'
import { menu as ko } from '#shared/language/ko/menu.ts'

const platforms: readonly NodeJS.Platform[] = ['darwin', 'win32', 'linux']

function build(platform: NodeJS.Platform, language: 'en' | 'ko' = 'en', isDevelopment = false) {
  const chosen: MenuCommand[] = []
  const menus = toMenuTemplate({ platform, language, isDevelopment, choose: (command) => chosen.push(command) })
  const items = menus.flatMap(({ submenu }) => submenu as MenuItemConstructorOptions[])
  return { chosen, menus, items }
}

describe.each(platforms)('the menu on %s', (platform) => {
  const { chosen, menus, items } = build(platform)

  test('has every command once, and each tells its name', () => {
    const ids = items.flatMap(({ id }) => id ?? [])
    expect(ids.toSorted()).toEqual(Object.keys(en.commands).toSorted())
    for (const item of items) (item.click as (() => void) | undefined)?.()
    expect(chosen).toEqual(ids)
  })

  test('gives no key to two entries', () => {
    const keys = items.flatMap(({ accelerator }) => accelerator ?? [])
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('says everything in both languages', () => {
    const other = build(platform, 'ko').items
    expect(other.map(({ id, role, type }) => id ?? role ?? type)).toEqual(
      items.map(({ id, role, type }) => id ?? role ?? type)
    )
    for (const [index, { label, type }] of other.entries()) {
      if (type === 'separator') continue
      expect(label).toMatch(/\p{Script=Hangul}/u)
      expect(items[index]?.label).toMatch(/^[A-Z]/)
    }
  })

  test('shows the letters that open a menu where there are such letters', () => {
    const titles = [...menus, ...build(platform, 'ko').menus].map(({ label }) => label ?? '')
    if (platform === 'darwin') for (const title of titles) expect(title).not.toMatch(/[&()]/)
    else for (const title of titles) expect(title).toMatch(/&[A-Z]/)
  })

  test('has the developer tools only while the app is developed', () => {
    const roles = (list: readonly MenuItemConstructorOptions[]) => list.map(({ role }) => role)
    expect(roles(items)).not.toContain('toggleDevTools')
    expect(roles(build(platform, 'en', true).items)).toContain('toggleDevTools')
  })
})

test.each([
  ['file.new', 'CmdOrCtrl+N'],
  ['file.import', 'CmdOrCtrl+O'],
  ['file.save', 'CmdOrCtrl+S'],
  ['edit.undo', 'CmdOrCtrl+Z'],
  ['go.library', 'CmdOrCtrl+L']
])('%s is under the key that people expect', (command, key) => {
  for (const platform of platforms) {
    expect(build(platform).items.find(({ id }) => id === command)?.accelerator).toBe(key)
  }
})

test('redoing is under the key of the system', () => {
  const key = (platform: NodeJS.Platform) => build(platform).items.find(({ id }) => id === 'edit.redo')?.accelerator
  expect(platforms.map(key)).toEqual(['Shift+CmdOrCtrl+Z', 'CmdOrCtrl+Y', 'CmdOrCtrl+Y'])
})

test('the two languages have the same entries, and none is empty', () => {
  for (const part of ['menus', 'commands', 'roles'] as const) {
    expect(Object.keys(ko[part])).toEqual(Object.keys(en[part]))
    for (const text of [...Object.values(en[part]), ...Object.values(ko[part])]) expect(text).not.toBe('')
  }
})
