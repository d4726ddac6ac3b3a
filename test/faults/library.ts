import { resolve } from 'node:path'
import { createServiceContext, type Paths, type ServiceContext, toPaths } from '#main/services/context.ts'
import { createServices } from '#main/services/create-services.ts'
import { openStore } from '#main/services/open-store.ts'
import type { HostPorts } from '#main/services/ports.ts'
import { createRegister } from '#main/services/register.ts'
import type { Answer, Failure } from '#shared/contract/answer.ts'
import type { EndpointName, InputOf, OutputOf } from '#shared/contract/endpoints.ts'

/** The library as a window sees it: every call goes through the contract. */
export interface Library {
  readonly context: ServiceContext
  readonly paths: Paths
  /** The answer to a call, as the window gets it. */
  readonly ask: (name: EndpointName, input: unknown) => Promise<Answer<unknown>>
  /** The value of a call that has to go well. */
  readonly call: <Name extends EndpointName>(name: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>
  /** The failure of a call that has to be refused. */
  readonly refused: <Name extends EndpointName>(name: Name, input: InputOf<Name>) => Promise<Failure>
  readonly close: () => void
}

export interface LibraryOptions {
  readonly synchronous?: 'FULL' | 'NORMAL'
  readonly now?: () => Date
  /** Is told of every event. */
  readonly emit?: HostPorts['emit']
}

/** What the list of the library is asked for: all of it. */
export const wholeList = {
  query: '',
  from: 'scenarios',
  sort: 'title',
  verdict: null,
  tag: null,
  offset: 0,
  limit: 500
} as const

const samplesFolder = resolve(import.meta.dirname, '../../shared/samples')

/** Opens a library in a folder the way the app does, behind the contract. */
export function openLibrary(
  folder: string,
  { synchronous = 'FULL', now = () => new Date(), emit = () => {} }: LibraryOptions = {}
): Library {
  const paths = toPaths(folder, samplesFolder)
  const ports: HostPorts = {
    host: 'browser',
    systemLanguage: 'en',
    now,
    emit,
    pickFiles: null,
    pickFolder: null,
    pickNewFile: null,
    makePdf: null,
    copyPicture: null,
    translateMenu: () => {}
  }
  const open = () => openStore({ paths, now, synchronous })
  const context = createServiceContext({ paths, ports, version: '0.0.0', open })
  const register = createRegister(createServices(context), () => 'en')
  return {
    context,
    paths,
    ask: (name, input) => register.answer(name, input),
    async call<Name extends EndpointName>(name: Name, input: InputOf<Name>) {
      const answer = await register.answer(name, input)
      if (!answer.ok) throw new Error(`${name}: ${answer.error.code}: ${answer.error.why}`)
      return answer.value as OutputOf<Name>
    },
    async refused(name, input) {
      const answer = await register.answer(name, input)
      if (answer.ok) throw new Error(`${name} was not refused`)
      return answer.error
    },
    close: () => context.close()
  }
}
