import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { Partner, Party, Role } from '#shared/domain/party.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import type { ScenarioStep } from '#shared/domain/step.ts'

/** A partner in Korea that has done and has everything. */
export function readyPartner(id: string, role: Role, more: Partial<Partner> = {}): Partner {
  return {
    id,
    kind: 'partner',
    role,
    name: `Company ${id}`,
    market: 'KR',
    completed: ['onboard', 'enroll', 'sign-agreement'],
    capabilities: ['api-integration', 'billing', 'support', 'managed-services', 'reseller-support-at-scale'],
    ...more
  }
}

export function customer(id: string, market?: string): Party {
  return { id, kind: 'customer', name: `Company ${id}`, ...(market ? { market } : {}) }
}

/** A scenario of a direct-bill partner and two customers, one of them in another region; no steps unless given. */
export function scenario(parts: Partial<Scenario> = {}): Scenario {
  return {
    format: 'csp-scenario',
    version: 1,
    title: 'A small case',
    asOf: '2020-06-01',
    parties: [readyPartner('d1', 'direct-bill'), customer('c1', 'KR'), customer('c2', 'FR')],
    steps: [],
    ...parts
  }
}

/** A sale by that direct-bill partner, or over other partners. */
export function toSale(buyer: string, ...sellers: readonly string[]): Extract<ScenarioStep, { do: 'sell' }> {
  const path = ['microsoft', ...(sellers.length > 0 ? sellers : ['d1']), buyer]
  return { do: 'sell', path, offer: 'Microsoft 365' }
}

/** Supported; prohibited, for the customer is in another region; and a file with a key too many. */
export const supportedSale = scenario({ title: 'Supported', steps: [{ id: 'sale', ...toSale('c1') }] })
export const prohibitedSale = scenario({ title: 'Prohibited', steps: [toSale('c1'), toSale('c2')] })
export const invalidFile = { ...supportedSale, stepz: [] }

/** So many partners, 20 of them providers, each of the others with one of these. */
export function toCrowd(partners: number): Scenario {
  const ids = (count: number, letter: string) => Array.from({ length: count }, (_, index) => `${letter}${index}`)
  const providers = ids(20, 'p')
  const resellers = ids(partners - providers.length, 'r')
  return scenario({
    parties: [
      ...providers.map((id) => readyPartner(id, 'indirect-provider')),
      ...resellers.map((id) => readyPartner(id, 'indirect-reseller'))
    ],
    partnerships: resellers.map((id, index) => [`p${index % providers.length}`, id])
  })
}

/** A folder for the files of one test file, gone after it. */
export function createFolder(): { readonly path: string; readonly write: (name: string, content: unknown) => string } {
  const path = mkdtempSync(join(tmpdir(), 'cspsim-test-'))
  afterAll(() => rmSync(path, { recursive: true, force: true }))
  return {
    path,
    write(name, content) {
      const file = join(path, name)
      writeFileSync(
        file,
        typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content)
      )
      return file
    }
  }
}
