import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createServiceContext, type ServiceContext, toPaths } from '#main/services/context.ts'
import { createServices } from '#main/services/create-services.ts'
import { openStore } from '#main/services/open-store.ts'
import type { Services } from '#main/services/register.ts'

export const samplesFolder = resolve(import.meta.dirname, '../../shared/samples')

/** A library for the bench alone, behind its services. */
export interface BenchLibrary {
  readonly context: ServiceContext
  readonly services: Services
  /** Closes it, and takes it away. */
  readonly close: () => void
}

/** Opens an empty library in a folder of its own. */
export function openBenchLibrary(): BenchLibrary {
  const folder = mkdtempSync(join(tmpdir(), 'csp-bench-'))
  const paths = toPaths(folder, samplesFolder)
  const ports = {
    host: 'electron',
    systemLanguage: 'en',
    now: () => new Date(),
    emit: () => {},
    pickFiles: null,
    pickFolder: null,
    pickNewFile: null,
    makePdf: null,
    copyPicture: null,
    translateMenu: () => {}
  } as const
  const context = createServiceContext({
    paths,
    ports,
    version: 'bench',
    open: () => openStore({ paths, now: ports.now })
  })
  const close = () => {
    context.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { context, services: createServices(context), close }
}
