import { createBrowserDoor } from '#renderer/browser-door.ts'
import { type Client, createClient, type Door } from '#renderer/host.ts'
import type { Answer } from '#shared/contract/answer.ts'
import { failures as en } from '#shared/language/en/failures.ts'
import { failures as ko } from '#shared/language/ko/failures.ts'

declare global {
  interface Window {
    /** The preload's door; there only in the desktop host. */
    readonly simulator?: Door
  }
}

/** What a person is told where nobody is behind the door, in the page's language. */
export function unreachable(): Extract<Answer<never>, { ok: false }> {
  const texts = (document.documentElement.lang === 'ko' ? ko : en).unreachable()
  return { ok: false, error: { code: 'unreachable', ...texts } }
}

/** The client of whichever host this window has. */
export function openClient(): Client {
  return createClient(window.simulator ?? createBrowserDoor(window), unreachable)
}
