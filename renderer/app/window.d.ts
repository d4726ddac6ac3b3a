import type { Door } from '#renderer/host.ts'

declare global {
  interface Window {
    /** The preload's door; there only in the desktop host. */
    readonly simulator?: Door
  }
}
