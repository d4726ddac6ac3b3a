import type { MenuItemConstructorOptions } from 'electron'
import { menu as en, type MenuCommand } from '#shared/language/en/menu.ts'
import { menu as ko } from '#shared/language/ko/menu.ts'
import type { Language } from '#shared/language/language.ts'

type Role = keyof typeof en.roles
type MenuName = keyof typeof en.menus

/** Where a menu or an entry of it is: everywhere, on a Mac alone, anywhere but there, or while the app is developed. */
type Where = 'mac' | 'not-mac' | 'development'

type Entry =
  | { readonly kind: 'command'; readonly command: MenuCommand; readonly key?: string; readonly where?: Where }
  | { readonly kind: 'role'; readonly role: Role; readonly key?: string; readonly where?: Where }
  | { readonly kind: 'line'; readonly where?: Where }
  | { readonly kind: 'recent'; readonly where: 'mac' }

interface MenuTable {
  /** The menu's name; the app's own menu on a Mac is named by the system. */
  readonly menu: MenuName | 'app'
  readonly entries: readonly Entry[]
  readonly where?: Where
}

function command(name: MenuCommand, key?: string, where?: Where): Entry {
  return { kind: 'command', command: name, ...(key && { key }), ...(where && { where }) }
}

function role(name: Role, key?: string, where?: Where): Entry {
  return { kind: 'role', role: name, ...(key && { key }), ...(where && { where }) }
}

function line(where?: Where): Entry {
  return { kind: 'line', ...(where && { where }) }
}

/**
 * The application menu. The page sees a key before the menu does: a key that it handles and keeps to itself does not
 * come here a second time.
 */
const menus: readonly MenuTable[] = [
  {
    menu: 'app',
    where: 'mac',
    entries: [
      role('about'),
      line(),
      command('app.settings', 'CmdOrCtrl+,'),
      line(),
      role('services'),
      line(),
      role('hide'),
      role('hideOthers'),
      role('unhide'),
      line(),
      role('quit')
    ]
  },
  {
    menu: 'file',
    entries: [
      command('file.new', 'CmdOrCtrl+N'),
      command('file.import', 'CmdOrCtrl+O'),
      command('file.import-cast'),
      { kind: 'recent', where: 'mac' },
      line(),
      command('file.save', 'CmdOrCtrl+S'),
      command('file.export', 'CmdOrCtrl+E'),
      command('file.report', 'CmdOrCtrl+P'),
      line(),
      command('file.close', 'CmdOrCtrl+W'),
      line('not-mac'),
      command('app.settings', 'CmdOrCtrl+,', 'not-mac'),
      line('not-mac'),
      role('quit', 'CmdOrCtrl+Q', 'not-mac')
    ]
  },
  {
    menu: 'edit',
    entries: [
      command('edit.undo', 'CmdOrCtrl+Z'),
      command('edit.redo', 'Shift+CmdOrCtrl+Z', 'mac'),
      command('edit.redo', 'CmdOrCtrl+Y', 'not-mac'),
      line(),
      role('cut'),
      role('copy'),
      role('paste'),
      role('selectAll')
    ]
  },
  {
    menu: 'view',
    entries: [
      role('resetZoom'),
      role('zoomIn'),
      role('zoomOut'),
      role('togglefullscreen'),
      line(),
      role('reload'),
      role('toggleDevTools', undefined, 'development')
    ]
  },
  {
    menu: 'go',
    entries: [
      command('go.library', 'CmdOrCtrl+L'),
      line(),
      command('play.previous', 'Alt+Left', 'not-mac'),
      command('play.previous', 'Cmd+[', 'mac'),
      command('play.next', 'Alt+Right', 'not-mac'),
      command('play.next', 'Cmd+]', 'mac'),
      command('play.first'),
      command('play.last')
    ]
  },
  {
    menu: 'window',
    where: 'mac',
    entries: [role('minimize'), role('zoom'), role('close', 'Shift+Cmd+W'), line(), role('front')]
  },
  {
    menu: 'help',
    where: 'not-mac',
    entries: [role('about')]
  }
]

interface MenuParts {
  readonly language: Language
  readonly platform: NodeJS.Platform
  readonly isDevelopment: boolean
  /** What happens when an entry is chosen that the window answers. */
  readonly choose: (command: MenuCommand) => void
}

/** The application menu in a language, as the host builds it. An entry of the window has its command as id. */
export function toMenuTemplate({
  language,
  platform,
  isDevelopment,
  choose
}: MenuParts): readonly MenuItemConstructorOptions[] {
  const texts = language === 'ko' ? ko : en
  const isMac = platform === 'darwin'
  const isHere = ({ where }: { readonly where?: Where }): boolean => {
    if (where === 'development') return isDevelopment
    return where === undefined || (where === 'mac') === isMac
  }
  // A Mac has no letters that open menus, and would show the one in brackets.
  const toTitle = (text: string) => (isMac ? text.replace(/\(&.\)|&/g, '') : text)
  const toItem = (entry: Entry): MenuItemConstructorOptions => {
    switch (entry.kind) {
      case 'line':
        return { type: 'separator' }
      case 'recent':
        return {
          role: 'recentDocuments',
          label: texts.roles.recentDocuments,
          submenu: [{ role: 'clearRecentDocuments', label: texts.roles.clearRecentDocuments }]
        }
      case 'role':
        return {
          role: entry.role,
          label: texts.roles[entry.role],
          ...(entry.key !== undefined && { accelerator: entry.key })
        }
      case 'command':
        return {
          id: entry.command,
          label: texts.commands[entry.command],
          ...(entry.key !== undefined && { accelerator: entry.key }),
          click: () => choose(entry.command)
        }
    }
  }
  return menus.filter(isHere).map(({ menu, entries }) => ({
    label: menu === 'app' ? 'CSP Simulator' : toTitle(texts.menus[menu]),
    ...(menu === 'window' && { role: 'window' as const }),
    ...(menu === 'help' && { role: 'help' as const }),
    submenu: entries.filter(isHere).map(toItem)
  }))
}
