import type * as Electron from 'electron'
import { refuseRest } from './refuse.ts'

/** What was asked of the system outside the window, in order. */
export const asked: { readonly what: string; readonly detail: unknown }[] = []
const prepared = new Map<string, unknown[]>()

/** Prepares the answer to the next dialog of a kind. */
export function prepareAnswer(what: string, value: unknown): void {
  prepared.set(what, [...(prepared.get(what) ?? []), value])
}

function answer<Value>(what: string, detail: unknown): Promise<Value> {
  asked.push({ what, detail })
  const answers = prepared.get(what) ?? []
  if (answers.length === 0) return Promise.reject(new Error(`no test has prepared an answer for ${what}`))
  return Promise.resolve(answers.shift() as Value)
}

/** The dialogs of the system: nobody is there to answer them, so a test prepares the answer. */
export const dialog = refuseRest('dialog', {
  showOpenDialog: (...args: readonly unknown[]): Promise<Electron.OpenDialogReturnValue> =>
    answer('dialog.showOpenDialog', args.at(-1)),
  showSaveDialog: (...args: readonly unknown[]): Promise<Electron.SaveDialogReturnValue> =>
    answer('dialog.showSaveDialog', args.at(-1)),
  showMessageBox: (...args: readonly unknown[]): Promise<Electron.MessageBoxReturnValue> =>
    answer('dialog.showMessageBox', args.at(-1)),
  showErrorBox(title: string, content: string): void {
    asked.push({ what: 'dialog.showErrorBox', detail: { title, content } })
    console.error(`${title}: ${content}`)
  }
})

const workArea: Electron.Rectangle = { x: 0, y: 0, width: 1280, height: 800 }
const display = refuseRest('display', { id: 1, workArea })

/** One screen of a usual size. */
export const screen = refuseRest('screen', { getPrimaryDisplay: () => display, getAllDisplays: () => [display] })
