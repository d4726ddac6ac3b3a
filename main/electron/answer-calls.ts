import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import type { Register } from '#main/services/register.ts'
import { callChannel } from './ipc-channels.ts'
import { isTrustedSender, type Sender } from './policy.ts'

/** Who sent a call. `isOwnWindow` says whether a page is one of our windows. */
export function toSender(event: IpcMainInvokeEvent, isOwnWindow: (contentsId: number) => boolean): Sender {
  const { senderFrame: frame, sender } = event
  return {
    url: frame?.url ?? null,
    isMainFrame: frame !== null && frame.parent === null,
    isOwnWindow: isOwnWindow(sender.id)
  }
}

/** Answers the calls of our windows through the register; anyone else gets a refusal and learns nothing. */
export function answerCalls(
  ipcMain: Pick<IpcMain, 'handle'>,
  register: Register,
  isOwnWindow: (contentsId: number) => boolean
): void {
  ipcMain.handle(callChannel, (event, name: unknown, input: unknown) => {
    if (!isTrustedSender(toSender(event, isOwnWindow))) throw new Error('refused')
    return register.answer(typeof name === 'string' ? name : '', input)
  })
}
