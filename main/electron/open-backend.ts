import type { HostPorts } from '#main/services/ports.ts'
import type { Services } from '#main/services/register.ts'

/** What the desktop runs on. */
export interface Backend {
  readonly services: Services
  /** Closes the store. */
  readonly close: () => void
}

interface BackendParts {
  readonly dataFolder: string
  readonly samplesFolder: string
  readonly version: string
  readonly ports: HostPorts
}

/** TEMPORARY fake until create-services.ts is there. */
export function openBackend({ dataFolder, version, ports }: BackendParts): Backend {
  const info = {
    version, host: ports.host, systemLanguage: ports.systemLanguage, dataFolder, store: { kind: 'ready' as const }
  }
  const services = {
    'app.info': () => info,
    'menu.translate': ({ language }: { language: 'en' | 'ko' }) => { ports.translateMenu(language); return {} },
    'transfer.import': ({ files }: { files: { name: string }[] }) => files.map(({ name }) => ({ name, id: 'a1', error: null }))
  }
  return { services: services as unknown as Services, close: () => {} }
}
