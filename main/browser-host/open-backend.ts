import { startAutomaticBackups } from '#main/services/automatic-backups.ts'
import { createServiceContext, toPaths } from '#main/services/context.ts'
import { createServices } from '#main/services/create-services.ts'
import { openStore } from '#main/services/open-store.ts'
import type { HostPorts } from '#main/services/ports.ts'
import { createRegister, type Register } from '#main/services/register.ts'
import { findLanguage } from '#main/services/settings.service.ts'
import { watchOtherWriters } from '#main/services/watch.ts'
import type { Language } from '#shared/language/language.ts'

/** What the app is opened with. */
export interface BackendParts {
  readonly dataFolder: string
  readonly samplesFolder: string
  readonly version: string
  readonly systemLanguage: Language
  readonly emit: HostPorts['emit']
}

/** What every window of this host works on. */
export interface Backend {
  readonly register: Register
  /** Ends what goes on by itself, and closes the store. */
  readonly close: () => void
}

/** Opens the store and puts the services behind their contract. A browser has no dialogs and no menu of the app's own. */
export function openBackend({ dataFolder, samplesFolder, version, systemLanguage, emit }: BackendParts): Backend {
  const paths = toPaths(dataFolder, samplesFolder)
  const now = () => new Date()
  const context = createServiceContext({
    paths,
    version,
    ports: {
      host: 'browser',
      systemLanguage,
      now,
      emit,
      pickFiles: null,
      pickFolder: null,
      translateMenu: () => {}
    },
    open: () => openStore({ paths, now })
  })
  const stops = [startAutomaticBackups(context), watchOtherWriters(context)]
  return {
    register: createRegister(createServices(context), () => findLanguage(context)),
    close() {
      for (const stop of stops) stop()
      context.close()
    }
  }
}
