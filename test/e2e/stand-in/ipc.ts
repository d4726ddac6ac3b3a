import type * as Electron from 'electron'
import type { BrowserContext, Frame, Page } from 'playwright-core'
import { createCodec } from './codec.ts'
import { callBinding, type PageAnswer, type PageCall } from './preload-runtime.ts'
import { refuseRest } from './refuse.ts'
import { fromHttp } from './schemes.ts'
import { theSession } from './session.ts'
import { findWindow } from './windows.ts'

const codec = createCodec()
type Listener = Parameters<Electron.IpcMain['handle']>[1]
type Permission = Parameters<NonNullable<(typeof theSession)['permissionRequest']>>[1]
const handlers = new Map<string, Listener>()

export const ipcMain = refuseRest('ipcMain', {
  handle(channel: string, listener: Listener) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, listener)
  }
} satisfies Pick<Electron.IpcMain, 'handle'>)

async function invoke(page: Page, frame: Frame, { channel, args }: PageCall): Promise<unknown> {
  const handler = handlers.get(channel)
  if (!handler) throw new Error(`No handler registered for '${channel}'`)
  const senderFrame = refuseRest('senderFrame', {
    url: fromHttp(frame.url()),
    parent: frame.parentFrame() && refuseRest('senderFrame.parent', {})
  })
  const sender = findWindow(page)?.webContents ?? refuseRest('sender', { id: 0 })
  const event = refuseRest('event', { type: 'frame', sender, senderFrame })
  return structuredClone(await handler(event as unknown as Electron.IpcMainInvokeEvent, ...args))
}

async function answer(page: Page, frame: Frame, call: PageCall): Promise<unknown> {
  const contents = findWindow(page)?.contents
  const asked = [contents as unknown as Electron.WebContents, call.channel as Permission] as const
  switch (call.kind) {
    case 'invoke':
      return invoke(page, frame, call)
    case 'open': {
      const details = { url: fromHttp(call.channel), frameName: '', features: '', disposition: 'new-window' as const }
      const referrer: Electron.Referrer = { url: '', policy: 'no-referrer' }
      const decision = contents?.windowOpenHandler?.({ ...details, referrer })
      if (decision?.action !== 'deny') throw new Error('the stand-in for Electron does not simulate a window opened')
      return false
    }
    case 'permission': {
      const ask = theSession.permissionRequest
      const details = { isMainFrame: frame.parentFrame() === null, requestingUrl: fromHttp(frame.url()) }
      return ask === null || new Promise<boolean>((decide) => ask(...asked, decide, details))
    }
    case 'permission-check': {
      const check = theSession.permissionCheck
      return check === null || check(...asked, fromHttp(frame.url()), { isMainFrame: frame.parentFrame() === null })
    }
  }
}

/** Opens the way from the pages to main. */
export async function answerPages(context: BrowserContext): Promise<void> {
  await context.exposeBinding(callBinding, async ({ page, frame }, text: string) => {
    const call = codec.decode(text) as PageCall
    let result: PageAnswer
    try {
      result = { ok: true, value: await answer(page, frame, call) }
    } catch (error) {
      result = { ok: false, message: `Error invoking remote method '${call.channel}': ${error}` }
    }
    return codec.encode(result)
  })
}
