import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { StoreError } from '#main/store/store-error.ts'
import type { KeptSettings } from '#shared/contract/library-file.ts'
import type { LibraryImport } from '#shared/contract/models.ts'
import { checkScenario } from '#shared/domain/parse-scenario.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { toErrorDocument } from '#shared/language/error-document.ts'
import type { Language } from '#shared/language/language.ts'
import { libraryTexts } from '#shared/language/library-texts.ts'
import type { ServiceContext } from './context.ts'
import { fingerprintScenario } from './fingerprint-scenario.ts'
import type { Task } from './jobs.service.ts'
import { RefusedLibrary, readLibraryFile } from './read-library-file.ts'
import { writeSettings } from './settings.service.ts'
import { abandonStaged, publishStaged, storedAtOnce, sweepStaged } from './staging.ts'

/** What of a file is wanted, and in which language it is told what is wrong with it. */
export interface LibraryWish {
  readonly withSettings: boolean
  readonly language: Language
}

/** How a scenario of the file stands to those that were there before. */
type Standing = 'same' | 'beside' | 'new'

/** A stored scenario as the file's are read; undefined where it cannot be read. */
function findStored({ store }: ServiceContext, id: string): Scenario | undefined {
  try {
    // What was stored may say the same in another order, or in letters composed otherwise.
    const checked = checkScenario(store().documents.read(id).scenario)
    return checked.ok ? checked.value : undefined
  } catch (error) {
    // Damaged, or deleted just now: the file's copy comes in all the more.
    if (error instanceof StoreError) return undefined
    throw error
  }
}

/** Tells scenarios that are there already: each of them stands for one of the file. */
function createComparison(context: ServiceContext): (scenario: Scenario) => Standing {
  const known = new Map<string, Map<string, number>>()
  const findTitled = (title: string) => {
    const before = known.get(title)
    if (before) return before
    const counts = new Map<string, number>()
    for (const id of context.store().scenarios.listTitled(title)) {
      const stored = findStored(context, id)
      if (stored?.title !== title) continue
      const print = fingerprintScenario(stored)
      counts.set(print, (counts.get(print) ?? 0) + 1)
    }
    known.set(title, counts)
    return counts
  }
  return (scenario) => {
    const titled = findTitled(scenario.title)
    if (titled.size === 0) return 'new'
    const print = fingerprintScenario(scenario)
    const left = titled.get(print) ?? 0
    if (left === 0) return 'beside'
    titled.set(print, left - 1)
    return 'same'
  }
}

function toRefusal(name: string, { input, line }: RefusedLibrary, language: Language): LibraryImport {
  const { error } = toErrorDocument(input, language)
  const message = line === null ? error.message : libraryTexts(language).inLine(line, error.message)
  return { name, added: 0, beside: 0, skipped: 0, tookSettings: false, error: { ...error, message } }
}

/**
 * Brings in a file with a whole library, all of it or nothing: it is out of sight until its last line was read, and a
 * crash leaves it there. What is in the library stays as it is. A scenario that is there with the same content is passed
 * over; one with the same title and other content comes in beside it. What is wrong with the file is part of the answer;
 * thrown are 'library-replaced' where a backup was restored meanwhile, what the pause throws, and what the store throws.
 */
export async function importLibraryFile(
  context: ServiceContext,
  path: string,
  { withSettings, language }: LibraryWish,
  { progress, pause }: Pick<Task, 'progress' | 'pause'>
): Promise<LibraryImport> {
  const { ports } = context
  await sweepStaged(context, pause)
  const staged = randomUUID()
  const compare = createComparison(context)
  const counts: Record<Standing, number> = { same: 0, beside: 0, new: 0 }
  const ids: string[] = []
  let settings: KeptSettings | null = null
  let total = 0
  let waiting: Scenario[] = []
  let since = performance.now()
  const store = () => {
    const { together, documents } = context.store()
    together(() => {
      for (const scenario of waiting) ids.push(documents.create(scenario, staged).id)
    })
    waiting = []
  }
  try {
    for await (const part of readLibraryFile(path)) {
      if (part.kind === 'header') {
        settings = part.header.settings
        total = part.header.scenarios
        continue
      }
      const standing = compare(part.scenario)
      counts[standing] += 1
      if (standing !== 'same') waiting.push(part.scenario)
      if (waiting.length < storedAtOnce.scenarios && performance.now() - since < storedAtOnce.milliseconds) continue
      store()
      progress(counts.same + counts.beside + counts.new, total)
      await pause()
      since = performance.now()
    }
    store()
    progress(total, total)
    context.store().together(() => {
      publishStaged(context, staged, ids.length)
      if (withSettings && settings) writeSettings(context, settings)
    })
  } catch (error) {
    await abandonStaged(context, staged)
    if (error instanceof RefusedLibrary) return toRefusal(basename(path), error, language)
    throw error
  }
  if (ids.length > 0) ports.emit('library.changed', { ids })
  const { same: skipped, beside } = counts
  return { name: basename(path), added: ids.length, beside, skipped, tookSettings: withSettings, error: null }
}
