import { createHash } from 'node:crypto'
import { basename, dirname } from 'node:path'
import { StoreError } from '#main/store/store-error.ts'
import type { LibraryEnd, LibraryHeader } from '#shared/contract/library-file.ts'
import { checkScenario } from '#shared/domain/parse-scenario.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import type { ServiceContext } from './context.ts'
import { fingerprintScenario } from './fingerprint-scenario.ts'
import type { Task } from './jobs.service.ts'
import { RefusedLibrary, readLibraryFile } from './read-library-file.ts'
import { replaceFile } from './replace-file.ts'
import { ServiceError } from './service-error.ts'
import { readSettings } from './settings.service.ts'
import { writeNewFile } from './write-new-file.ts'

/** Text is handed to the file in pieces of about so many characters. */
const pieceLength = 2 ** 16

/** Where a file goes. */
export type Place =
  | { readonly kind: 'new'; readonly folder: string; readonly names: Iterable<string> }
  /** It takes the place of one that is there. */
  | { readonly kind: 'replaced'; readonly file: string }

/** As the file holds it: what is stored is read as strictly on its way out as it will be on its way in. */
function readChecked(context: ServiceContext, id: string): Scenario {
  const { scenario } = context.store().documents.read(id)
  const checked = checkScenario(scenario)
  if (!checked.ok) throw new StoreError('invalid-scenario', scenario.title, checked.error)
  return checked.value
}

function toHeader(context: ServiceContext, scenarios: number): LibraryHeader {
  const { screens: _, ...settings } = readSettings(context)
  return { format: 'csp-library', version: 1, scenarios, settings }
}

/** Writes the whole library, except for what is in the trash, to one file that appears when it was read back and found whole. */
export async function writeLibraryFile(
  context: ServiceContext,
  place: Place,
  { progress, pause }: Pick<Task, 'progress' | 'pause'>
): Promise<{ readonly scenarios: number; readonly file: string }> {
  // The oldest first: as they come in again in this order, the list of them stays as it is.
  const ids = context.store().scenarios.listIds().toReversed()
  const header = toHeader(context, ids.length)
  const written: string[] = []

  async function* print(): AsyncGenerator<string> {
    const hash = createHash('sha256')
    let text = `${JSON.stringify(header)}\n`
    for (const id of ids) {
      const scenario = readChecked(context, id)
      written.push(fingerprintScenario(scenario))
      text += `${JSON.stringify(scenario)}\n`
      if (text.length >= pieceLength) {
        hash.update(text)
        yield text
        text = ''
      }
      // Reading back takes the other half of the way.
      progress(Math.floor(written.length / 2), ids.length)
      await pause()
    }
    const end: LibraryEnd = { end: 'csp-library', sha256: hash.update(text).digest('hex') }
    yield `${text}${JSON.stringify(end)}\n`
  }

  async function verify(draft: string): Promise<void> {
    let read = 0
    try {
      for await (const part of readLibraryFile(draft)) {
        const isSame =
          part.kind === 'header'
            ? JSON.stringify(part.header) === JSON.stringify(header)
            : fingerprintScenario(part.scenario) === written[read++]
        if (!isSame) throw new ServiceError('not-as-written', draft)
        progress(Math.floor((ids.length + read) / 2), ids.length)
        await pause()
      }
    } catch (error) {
      throw error instanceof RefusedLibrary ? new ServiceError('not-as-written', error.message) : error
    }
  }

  if (place.kind === 'new') {
    return { scenarios: ids.length, file: await writeNewFile(place.folder, place.names, print(), verify) }
  }
  await replaceFile(place.file, print(), verify)
  return { scenarios: ids.length, file: place.file }
}

/** A name that is not to be replaced, as a place. */
export function toNewPlace(file: string): Place {
  return { kind: 'new', folder: dirname(file), names: [basename(file)] }
}
