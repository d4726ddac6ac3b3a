// The browser host's entry: the app on an address of this machine, for where Electron cannot run.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openBackend } from '#main/services/open-backend.ts'
import type { HostPorts } from '#main/services/ports.ts'
import { findDataFolder } from '#main/store/data-folder.ts'
import { loadAppFiles } from './app-files.ts'
import { readArguments } from './arguments.ts'
import { watchWindow } from './end-with-window.ts'
import { openBrowser } from './open-browser.ts'
import { serveApp } from './serve-app.ts'

/** How long the app outlives its own window where no other one is connected, in milliseconds: a reload takes less. */
const graceMs = 10_000

/** The top of the checkout, from the built entry as well as from the source. */
const top = join(import.meta.dirname, '../..')

function findSystemLanguage(): 'en' | 'ko' {
  return Intl.DateTimeFormat().resolvedOptions().locale.startsWith('ko') ? 'ko' : 'en'
}

async function run(words: readonly string[]): Promise<void> {
  const { dataFolder = findDataFolder(), opensBrowser, language = findSystemLanguage() } = readArguments(words)
  const files = loadAppFiles(join(top, 'out/renderer'))
  // The services tell windows of events, and the server needs the services: the one is there a moment before the other.
  let emit: HostPorts['emit'] = () => {}
  const backend = openBackend({
    dataFolder,
    samplesFolder: join(top, 'shared/samples'),
    version: JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')).version,
    // A browser has no dialogs and no menu of the app's own.
    ports: {
      host: 'browser',
      systemLanguage: language,
      now: () => new Date(),
      emit: (name, payload) => emit(name, payload),
      pickFiles: null,
      pickFolder: null,
      pickNewFile: null,
      makePdf: null,
      copyPicture: null,
      translateMenu: () => {}
    }
  })
  const watch = watchWindow(graceMs, () => void end())
  const app = await serveApp({ files, register: backend.register, onListeners: watch.setListeners })
  emit = app.emit

  const ending = new AbortController()
  async function end(): Promise<void> {
    if (ending.signal.aborted) return
    ending.abort()
    watch.stop()
    await app.close()
    backend.close()
    process.exit(0)
  }
  // A signal may come twice, from the terminal and from what started this; the second one changes nothing.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end())

  const address = app.createAddress()
  console.log(`CSP Simulator is at ${address}`)
  if (!opensBrowser) return
  const { window, reason } = await openBrowser(address, join(dataFolder, 'browser-window'), ending.signal)
  if (reason !== null) console.error(`Open the address in a browser on this machine (${reason}).`)
  if (window === null) return
  if (window.exitCode === null && window.signalCode === null) window.once('exit', watch.setClosed)
  else watch.setClosed()
}

if (Number(process.versions.napi) < 10) {
  console.error(`Node 24 is needed and this is ${process.version}. Start the app with \`npm start\`.`)
  process.exit(1)
}
run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`CSP Simulator could not start: ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
})
