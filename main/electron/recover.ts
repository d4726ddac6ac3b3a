import type { Dialog, WebContents } from 'electron'
import type { Language } from '#shared/language/language.ts'
import { desktopTexts } from './dialogs.ts'

interface Recovery {
  readonly dialog: Pick<Dialog, 'showMessageBox'>
  readonly language: () => Language
  readonly quit: () => void
}

/**
 * Offers to load a page again that has crashed or does not answer. Nothing is lost by it: an edit is on the disk before
 * the page is told that it was saved.
 */
export function offerRecovery(contents: WebContents, { dialog, language, quit }: Recovery): void {
  let state: 'fine' | 'asking' | 'loading' = 'fine'
  let isGone = false

  const ask = async (texts: { readonly message: string; readonly detail: string }, buttons: string[]) => {
    state = 'asking'
    const { message, detail } = texts
    const { response } = await dialog.showMessageBox({ type: 'warning', message, detail, buttons, noLink: true })
    state = 'fine'
    return buttons[response]
  }
  const reload = () => {
    if (contents.isDestroyed()) return
    state = 'loading'
    if (!isGone) contents.forcefullyCrashRenderer()
    contents.reload()
  }

  contents.on('render-process-gone', async (_event, { reason }) => {
    isGone = true
    if (reason === 'clean-exit' || state !== 'fine') return
    const texts = desktopTexts(language()).crashed
    const answer = await ask(texts, [texts.reload, texts.quit])
    if (answer === texts.quit) quit()
    else reload()
  })
  contents.on('unresponsive', async () => {
    if (state !== 'fine') return
    const texts = desktopTexts(language()).frozen
    const answer = await ask(texts, [texts.wait, texts.reload])
    if (answer === texts.reload || isGone) reload()
  })
  contents.on('did-finish-load', () => {
    state = 'fine'
    isGone = false
  })
}
