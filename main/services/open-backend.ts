import { startAutomaticBackups } from '#main/services/automatic-backups.ts'
import { createServiceContext, toPaths } from '#main/services/context.ts'
import { createServices } from '#main/services/create-services.ts'
import { openStore } from '#main/services/open-store.ts'
import type { HostPorts } from '#main/services/ports.ts'
import { createRegister, type Register } from '#main/services/register.ts'
import { findLanguage } from '#main/services/settings.service.ts'
import { watchOtherWriters } from '#main/services/watch.ts'
import type { Language } from '#shared/language/language.ts'

interface BackendParts {
  readonly dataFolder: string
  readonly samplesFolder: string
  readonly version: string
  readonly ports: HostPorts
}

/** What the windows work on. */
export interface Backend {
  readonly register: Register
  /** The language that the person chose, else the system's. */
  readonly language: () => Language
  /** Ends what goes on by itself, takes away what was kept for a moment only, and closes the store. */
  readonly close: () => void
}

/** Opens the store and puts the services behind their contract. */
export function openBackend({ dataFolder, samplesFolder, version, ports }: BackendParts): Backend {
  const paths = toPaths(dataFolder, samplesFolder)
  const { now } = ports
  const context = createServiceContext({ paths, version, ports, open: () => openStore({ paths, now }) })
  void context.handedOver.sweep()
  const stops = [startAutomaticBackups(context), watchOtherWriters(context)]
  const language = () => findLanguage(context)
  return {
    register: createRegister(createServices(context), language),
    language,
    close() {
      for (const stop of stops) stop()
      context.handedOver.close()
      context.close()
    }
  }
}
