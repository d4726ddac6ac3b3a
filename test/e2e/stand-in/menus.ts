import type * as Electron from 'electron'
import { notSimulated, refuseRest } from './refuse.ts'

const accelerator =
  /^((CmdOrCtrl|Cmd|Ctrl|Alt|Shift)\+)*([A-Z0-9,.[\]/=-]|F\d{1,2}|Enter|Space|Delete|Left|Right|Up|Down|Home|End|Plus)$/
const knownOptions = ['id', 'label', 'role', 'type', 'accelerator', 'submenu', 'click']

/** An entry of a menu: nothing is drawn, and a test chooses it by `click`. */
export class MenuItem implements Pick<Electron.MenuItem, 'id' | 'label' | 'type' | 'click'> {
  readonly id: string
  readonly label: string
  readonly type: NonNullable<Electron.MenuItemConstructorOptions['type']>
  readonly role: Electron.MenuItemConstructorOptions['role']
  readonly accelerator: string | undefined
  readonly submenu: Menu | undefined
  readonly click: () => void

  constructor(options: Electron.MenuItemConstructorOptions) {
    const other = Object.keys(options).find((key) => !knownOptions.includes(key))
    if (other) throw notSimulated(`the menu option ${other}`)
    if (options.accelerator !== undefined && !accelerator.test(options.accelerator)) {
      throw new TypeError(`not an accelerator: ${options.accelerator}`)
    }
    if (!options.label && !options.role && options.type !== 'separator') throw new TypeError('an entry without a label')
    this.id = options.id ?? ''
    this.label = options.label ?? ''
    this.type = options.type ?? (options.submenu ? 'submenu' : 'normal')
    this.role = options.role
    this.accelerator = options.accelerator
    this.submenu = Array.isArray(options.submenu) ? Menu.buildFromTemplate(options.submenu) : undefined
    this.click = () => {
      if (!options.click) throw notSimulated(`the role ${options.role ?? 'of nothing'}`)
      const [item, window, event] = [this, undefined, {}] as unknown as Parameters<typeof options.click>
      options.click(item, window, event)
    }
  }
}

let applicationMenu: Menu | null = null

class StandInMenu implements Pick<Electron.Menu, 'getMenuItemById'> {
  readonly items: readonly MenuItem[]

  constructor(items: readonly MenuItem[]) {
    this.items = items
  }

  getMenuItemById(id: string): Electron.MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
      if (found) return found as unknown as Electron.MenuItem
    }
    return null
  }
}

export type Menu = StandInMenu
export const Menu = refuseRest('Menu', {
  buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]): Menu =>
    refuseRest('menu', new StandInMenu(template.map((options) => refuseRest('menuItem', new MenuItem(options))))),
  setApplicationMenu(menu: Menu | null) {
    applicationMenu = menu
  },
  getApplicationMenu: () => applicationMenu
})
