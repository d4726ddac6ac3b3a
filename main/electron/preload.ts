import { contextBridge, ipcRenderer } from 'electron'
import type { EndpointName, EventName } from '#shared/contract/endpoints.ts'
import { callChannel, eventChannel } from './ipc-channels.ts'

// The names of the contract, without its schemas: those would have to be loaded before every first paint. The compiler
// refuses a name too few or too many.
const calls: Readonly<Record<EndpointName, true>> = {
  'app.info': true,
  'library.list': true,
  'library.samples': true,
  'library.create': true,
  'library.open-sample': true,
  'library.duplicate': true,
  'library.trash': true,
  'library.restore': true,
  'library.delete': true,
  'scenario.open': true,
  'scenario.save': true,
  'report.choice': true,
  'report.choose': true,
  'report.save': true,
  'report.copy-picture': true,
  'transfer.import': true,
  'transfer.import-picked': true,
  'transfer.export-texts': true,
  'transfer.export-picked': true,
  'library-file.export': true,
  'library-file.import': true,
  'library-file.prepare': true,
  'library-file.fetch': true,
  'library-file.hand-over': true,
  'library-file.import-handed-over': true,
  'library-file.drop': true,
  'job.cancel': true,
  'backup.list': true,
  'backup.create': true,
  'backup.verify': true,
  'backup.restore': true,
  'settings.get': true,
  'settings.change': true,
  'menu.translate': true
}
const events: Readonly<Record<EventName, true>> = {
  'job.progress': true,
  'library.changed': true,
  'menu.chosen': true,
  'file.opened': true,
  'settings.changed': true
}

type Receive = (payload: unknown) => void

const listeners = new Map<string, Set<Receive>>()
/** Events that came before anyone listened to their name, such as the file that the app was started with. */
const unheard = new Map<string, unknown[]>()
const unheardLimit = 100

ipcRenderer.on(eventChannel, (_event, name: string, payload: unknown) => {
  const heard = listeners.get(name)
  if (heard?.size) for (const receive of [...heard]) receive(payload)
  else if (Object.hasOwn(events, name)) unheard.set(name, [...(unheard.get(name) ?? []), payload].slice(-unheardLimit))
})

/** The door of the renderer, as its host client knows it: the names of the contract and nothing else. */
const simulator = {
  async call(name: string, input: unknown): Promise<unknown> {
    if (!Object.hasOwn(calls, name)) throw new Error('refused')
    return ipcRenderer.invoke(callChannel, name, input)
  },
  listen(name: string, receive: Receive): () => void {
    if (!Object.hasOwn(events, name)) throw new Error('refused')
    const heard = listeners.get(name) ?? new Set()
    listeners.set(name, heard.add(receive))
    for (const payload of unheard.get(name) ?? []) receive(payload)
    unheard.delete(name)
    return () => void heard.delete(receive)
  }
}

contextBridge.exposeInMainWorld('simulator', simulator)
