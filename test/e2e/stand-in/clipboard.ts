import type * as Electron from 'electron'
import { asked } from './dialogs.ts'
import { notSimulated, refuseRest } from './refuse.ts'

/** One thing for the clipboard, in several types at once. */
export class ClipboardItem implements Electron.ClipboardItem {
  private readonly items: ConstructorParameters<typeof Electron.ClipboardItem>[0]

  constructor(items: ConstructorParameters<typeof Electron.ClipboardItem>[0]) {
    this.items = items
  }

  get types(): string[] {
    return Object.keys(this.items)
  }

  async getType(type: string): Promise<never> {
    const item = this.items[type]
    if (!(item instanceof Blob)) throw notSimulated(`${type} on the clipboard that is no Blob`)
    return item as never
  }
}

/** The clipboard of the system: what is put there is noted for a test. */
export const clipboard = refuseRest('clipboard', {
  async write(items: Electron.ClipboardItem[]) {
    for (const item of items) {
      for (const type of item.types) {
        const bytes = [...new Uint8Array(await ((await item.getType(type)) as Blob).arrayBuffer())]
        asked.push({ what: 'clipboard.write', detail: { type, length: bytes.length, start: bytes.slice(0, 8) } })
      }
    }
  }
} satisfies Pick<Electron.Clipboard, 'write'>)
