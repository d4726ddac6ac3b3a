import { createHash } from 'node:crypto'
import { basename, dirname } from 'node:path'
import { StoreError } from '#main/store/store-error.ts'
import { type LibraryEnd, type LibraryHeader, libraryLimits } from '#shared/contract/library-file.ts'
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

/**
 * As the file holds it: what is stored is read as strictly on its way out as it will be on its way in. Null where it is
 * damaged, or was deleted for good just now.
 */
function findReadable(context: ServiceContext, id: string): Scenario | null {
  try {
    const checked = checkScenario(context.store().documents.read(id).scenario)
    return checked.ok ? checked.value : null
  } catch (error) {
    if (error instanceof StoreError) return null
    throw error
  }
}

/** Thrown inside where the first line told of scenarios that cannot be written: the file is begun again without them. */
class Unreadable extends Error {
  readonly ids: readonly string[]

  constructor(ids: readonly string[]) {
    super(`${ids.length} scenarios`)
    this.ids = ids
  }
}

function toHeader(context: ServiceContext, scenarios: number): LibraryHeader {
  const { screens: _, ...settings } = readSettings(context)
  return { format: 'csp-library', version: 1, scenarios, settings }
}

/** How much a file may hold. */
type LibraryLimits = { readonly [What in keyof typeof libraryLimits]: number }

/** What a file came to. */
export interface Written {
  /** How many scenarios are in it. */
  readonly scenarios: number
  readonly file: string
  /** Titles of the scenarios that are damaged, and so are not in it. */
  readonly leftOut: readonly string[]
}

async function writeOnce(
  context: ServiceContext,
  place: Place,
  { progress, pause }: Pick<Task, 'progress' | 'pause'>,
  limits: LibraryLimits,
  unreadable: ReadonlySet<string>
): Promise<Written> {
  // The oldest first: as they come in again in this order, the list of them stays as it is.
  const listed = context.store().scenarios.listIds().toReversed()
  const ids = listed.filter((id) => !unreadable.has(id))
  const leftOut = listed.flatMap((id) => (unreadable.has(id) ? (context.store().scenarios.find(id)?.title ?? []) : []))
  if (ids.length > limits.scenarios) throw new ServiceError('library-too-large')
  const header = toHeader(context, ids.length)
  const written: string[] = []

  async function* print(): AsyncGenerator<string> {
    const hash = createHash('sha256')
    const found: string[] = []
    let bytes = 0
    const count = (piece: string) => {
      bytes += Buffer.byteLength(piece)
      if (bytes > limits.bytes) throw new ServiceError('library-too-large')
      return piece
    }
    let text = `${JSON.stringify(header)}\n`
    for (const id of ids) {
      const scenario = findReadable(context, id)
      if (scenario) {
        written.push(fingerprintScenario(scenario))
        text += `${JSON.stringify(scenario)}\n`
      } else found.push(id)
      if (text.length >= pieceLength) {
        hash.update(text)
        yield count(text)
        text = ''
      }
      // Reading back takes the other half of the way.
      progress(Math.floor(written.length / 2), ids.length)
      await pause()
    }
    if (found.length > 0) throw new Unreadable(found)
    const end: LibraryEnd = { end: 'csp-library', sha256: hash.update(text).digest('hex') }
    yield count(`${text}${JSON.stringify(end)}\n`)
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

  const done = { scenarios: ids.length, leftOut }
  if (place.kind === 'new') return { ...done, file: await writeNewFile(place.folder, place.names, print(), verify) }
  await replaceFile(place.file, print(), verify)
  return { ...done, file: place.file }
}

/**
 * Writes the whole library, except for what is in the trash, to one file that appears when it was read back and found
 * whole. One damaged scenario does not keep the others from going out: it is left out, and named in the answer. Throws
 * 'library-too-large', 'not-as-written', what the pause throws, and the errors of the store and the file system; whatever
 * it throws, no file has appeared or changed.
 */
export async function writeLibraryFile(
  context: ServiceContext,
  place: Place,
  task: Pick<Task, 'progress' | 'pause'>,
  limits: LibraryLimits = libraryLimits
): Promise<Written> {
  const unreadable = new Set<string>()
  for (;;) {
    try {
      return await writeOnce(context, place, task, limits, unreadable)
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      for (const id of error.ids) unreadable.add(id)
    }
  }
}

/** A name that is not to be replaced, as a place. */
export function toNewPlace(file: string): Place {
  return { kind: 'new', folder: dirname(file), names: [basename(file)] }
}
