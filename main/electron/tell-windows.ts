import type { WebContents } from 'electron'
import type { HostPorts } from '#main/services/ports.ts'
import { eventChannel } from './ipc-channels.ts'

type Page = Pick<WebContents, 'send' | 'isDestroyed' | 'isLoadingMainFrame' | 'once'>

/**
 * Tells every window of ours about an event. A window that is still loading is told once it has loaded, in the order of
 * the events.
 */
export function createEmit(pages: () => readonly Page[]): HostPorts['emit'] {
  const waiting = new WeakMap<Page, (readonly [name: string, payload: unknown])[]>()
  return (name, payload) => {
    for (const page of pages()) {
      if (page.isDestroyed()) continue
      const held = waiting.get(page)
      if (held) {
        held.push([name, payload])
      } else if (page.isLoadingMainFrame()) {
        waiting.set(page, [[name, payload]])
        page.once('did-finish-load', () => {
          const late = waiting.get(page) ?? []
          waiting.delete(page)
          for (const each of late) page.send(eventChannel, ...each)
        })
      } else {
        page.send(eventChannel, name, payload)
      }
    }
  }
}
