import type { Answer } from '#shared/contract/answer.ts'
import { type EndpointName, endpoints, type InputOf, type OutputOf } from '#shared/contract/endpoints.ts'
import type { Language } from '#shared/language/language.ts'
import { ServiceError, toFailure } from './service-error.ts'

/** One function for each endpoint: parsed input in, output out. Failures are thrown as `ServiceError`. */
export type Services = {
  readonly [Name in EndpointName]: (input: InputOf<Name>) => Promise<OutputOf<Name>> | OutputOf<Name>
}

/** Answers calls by name: the one way in for every host. */
export interface Register {
  /** Never throws and never answers what the contract does not allow. */
  readonly answer: (name: string, input: unknown) => Promise<Answer<unknown>>
}

function isEndpoint(name: string): name is EndpointName {
  return Object.hasOwn(endpoints, name)
}

/** Puts services behind their contract: inputs and outputs are checked, failures told in the person's language. */
export function createRegister(services: Services, language: () => Language): Register {
  return {
    async answer(name, input) {
      try {
        if (!isEndpoint(name)) throw new ServiceError('invalid-input', `no call ${JSON.stringify(name.slice(0, 60))}`)
        const parsed = endpoints[name].input.safeParse(input)
        if (!parsed.success) {
          const issue = parsed.error.issues[0]
          throw new ServiceError('invalid-input', `${name} ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`)
        }
        const service = services[name] as (input: unknown) => Promise<unknown> | unknown
        const value = endpoints[name].output.parse(await service(parsed.data))
        return { ok: true, value }
      } catch (error) {
        return { ok: false, error: toFailure(error, language()) }
      }
    }
  }
}
