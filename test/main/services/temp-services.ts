import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import { createServiceContext, type OpenedDatabase, type ServiceContext, toPaths } from '#main/services/context.ts'
import { createServices } from '#main/services/create-services.ts'
import { openStore } from '#main/services/open-store.ts'
import type { HostPorts } from '#main/services/ports.ts'
import { createRegister } from '#main/services/register.ts'
import { findLanguage } from '#main/services/settings.service.ts'
import type { Database } from '#main/store/database.ts'
import type { Answer } from '#shared/contract/answer.ts'
import type { EndpointName, EventName, InputOf, OutputOf } from '#shared/contract/endpoints.ts'
import type { StoreState } from '#shared/contract/models.ts'

export interface Told {
  readonly name: EventName
  readonly payload: unknown
}

/** Services on a store of their own, called as a host calls them. */
export interface TempServices {
  readonly folder: string
  readonly context: ServiceContext
  readonly db: () => Database
  /** Everything that was told to the windows. */
  readonly told: Told[]
  readonly call: <Name extends EndpointName>(name: Name, input: InputOf<Name>) => Promise<Answer<OutputOf<Name>>>
  /** Calls, and throws where the answer is a failure. */
  readonly get: <Name extends EndpointName>(name: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>
}

interface TempOptions {
  readonly folder?: string
  readonly version?: string
  readonly ports?: Partial<HostPorts>
  /** How the store turns out when it is opened; ready where left out. */
  readonly state?: StoreState
}

/** A folder that is gone when the test is over. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'csp-services-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Opens services; they are closed when the test is over. */
export function openServices({ folder = makeFolder(), version = '1', ports, state }: TempOptions = {}): TempServices {
  const told: Told[] = []
  const paths = toPaths(folder, resolve(import.meta.dirname, '../../../shared/samples'))
  const allPorts: HostPorts = {
    host: 'electron',
    systemLanguage: 'en',
    now: () => new Date(Date.UTC(2020, 5, 1)),
    emit: (name, payload) => void told.push({ name, payload }),
    pickFiles: null,
    pickFolder: null,
    pickNewFile: null,
    makePdf: null,
    copyPicture: null,
    translateMenu: () => {},
    ...ports
  }
  const open = (): OpenedDatabase => {
    if (state?.kind === 'damaged') return { db: null, state }
    const opened = openStore({ paths, now: allPorts.now })
    return state ? { db: opened.db, state } : opened
  }
  const context = createServiceContext({ paths, ports: allPorts, version, open })
  onTestFinished(() => {
    context.handedOver.close()
    context.close()
  })
  const register = createRegister(createServices(context), () => findLanguage(context))
  const call = async <Name extends EndpointName>(name: Name, input: InputOf<Name>) =>
    (await register.answer(name, input)) as Answer<OutputOf<Name>>
  return {
    folder,
    context,
    db: context.database,
    told,
    call,
    async get(name, input) {
      const answer = await call(name, input)
      if (!answer.ok) throw new Error(`${name}: ${answer.error.code} ${answer.error.why}`)
      return answer.value
    }
  }
}

/** What a list is asked for where nothing is left out. */
export const everything: InputOf<'library.list'> = {
  query: '',
  from: 'scenarios',
  sort: 'title',
  verdict: null,
  tag: null,
  offset: 0,
  limit: 500
}
