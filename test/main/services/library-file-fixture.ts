import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LibraryImport } from '#shared/contract/models.ts'
import { printScenario } from '#shared/domain/parse-scenario.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { smallScenario } from '#test/main/store/small-scenario.ts'
import { makeFolder, openServices, type TempServices } from './temp-services.ts'

/** A library that writes to a file and reads from it, without anyone at the dialogs. */
export function openAt(file: string, ports: Parameters<typeof openServices>[0] = {}): TempServices {
  return openServices({
    ...ports,
    ports: { pickNewFile: async () => file, pickFiles: async () => [{ path: file }], ...ports.ports }
  })
}

export const newFile = () => join(makeFolder(), 'all.csp.ndjson')

export async function bringIn({ get }: TempServices, withSettings = false): Promise<LibraryImport> {
  const result = await get('library-file.import', { job: 'in', withSettings, language: 'en' })
  if (!result) throw new Error('nobody cancelled')
  return result
}

/** Every scenario of a library as a file of its own has it. */
export function printAll({ context }: TempServices): readonly string[] {
  const { scenarios, documents } = context.store()
  return scenarios
    .listIds()
    .map((id) => printScenario(documents.read(id).scenario))
    .sort()
}

export function countRows({ db }: TempServices): readonly unknown[] {
  return ['scenario', 'snapshot', 'search', 'tag'].map((table) =>
    db().prepare(`select count(*) from ${table}`).pluck().get()
  )
}

export async function fill(temp: TempServices, scenarios: readonly Scenario[]): Promise<void> {
  for (const scenario of scenarios) await temp.get('library.create', { scenario })
}

/** A file with a library of three. */
export async function writeThree(): Promise<{ readonly file: string; readonly lines: readonly string[] }> {
  const file = newFile()
  const temp = openAt(file)
  await fill(
    temp,
    ['a', '나', 'c'].map((title) => smallScenario({ title }))
  )
  await temp.get('library-file.export', { job: 'out' })
  return { file, lines: readFileSync(file, 'utf8').split('\n') }
}
