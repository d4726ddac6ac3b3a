import { randomUUID } from 'node:crypto'
import { unlink } from 'node:fs/promises'
import { basename } from 'node:path'
import type { ImportResult, NamedText } from '#shared/contract/models.ts'
import type { InputError } from '#shared/domain/input-error.ts'
import { parseScenario, printScenario } from '#shared/domain/parse-scenario.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import type { Result } from '#shared/kernel/result.ts'
import { toErrorDocument } from '#shared/language/error-document.ts'
import type { Language } from '#shared/language/language.ts'
import type { ServiceContext } from './context.ts'
import { createFileNames } from './file-names.ts'
import type { Task } from './jobs.service.ts'
import type { Judging } from './judging.ts'
import { readScenarioText } from './read-scenario-text.ts'
import type { Services } from './register.ts'
import { ServiceError } from './service-error.ts'
import { abandonStaged, publishStaged, storedAtOnce, sweepStaged } from './staging.ts'
import { writeNewFile } from './write-new-file.ts'

/** A file on its way into the library. */
interface Source {
  readonly name: string
  readonly read: () => Result<string, InputError> | Promise<Result<string, InputError>>
}

interface Incoming {
  readonly name: string
  readonly scenario: Result<Scenario, InputError>
}

type TransferServices = Pick<
  Services,
  'transfer.import' | 'transfer.import-picked' | 'transfer.export-texts' | 'transfer.export-picked'
>

/** Scenario files into the library and out of it. */
export function createTransferService(context: ServiceContext, judging: Judging): TransferServices {
  const { jobs, ports } = context

  const store = (incoming: readonly Incoming[], staged: string, language: Language): readonly ImportResult[] => {
    const { together, documents } = context.store()
    return together(() =>
      incoming.map(({ name, scenario }): ImportResult => {
        if (!scenario.ok) return { name, id: null, error: toErrorDocument(scenario.error, language).error }
        return { name, id: documents.create(scenario.value, staged).id, error: null }
      })
    )
  }

  /** All or nothing: everything is out of sight until the last file is stored, and a crash leaves it there. */
  const importAll = async (sources: readonly Source[], language: Language, { progress, pause }: Task) => {
    const staged = randomUUID()
    await sweepStaged(context, pause)
    const results: ImportResult[] = []
    try {
      let waiting: Incoming[] = []
      let since = performance.now()
      for (const [index, { name, read }] of sources.entries()) {
        const text = await read()
        waiting.push({ name, scenario: text.ok ? parseScenario(text.value) : text })
        const isLast = index === sources.length - 1
        const isEnough =
          waiting.length === storedAtOnce.scenarios || performance.now() - since > storedAtOnce.milliseconds
        if (!isEnough && !isLast) continue
        results.push(...store(waiting, staged, language))
        progress(results.length, sources.length)
        await pause()
        waiting = []
        since = performance.now()
      }
      const count = results.filter(({ id }) => id !== null).length
      context.store().together(() => publishStaged(context, staged, count))
    } catch (error) {
      await abandonStaged(context, staged)
      throw error
    }
    const ids = results.flatMap(({ id }) => id ?? [])
    if (ids.length > 0) ports.emit('library.changed', { ids })
    judging.begin()
    return results
  }

  /** Takes back what an export wrote, where it does not come to its end. */
  const exportInto = async (folder: string, ids: readonly string[], { progress, pause }: Task) => {
    const written: string[] = []
    const toNames = createFileNames()
    try {
      for (const id of ids) {
        const { scenario } = context.store().documents.read(id)
        written.push(await writeNewFile(folder, toNames(scenario.title), printScenario(scenario)))
        progress(written.length, ids.length)
        await pause()
      }
      return { count: written.length, folder }
    } catch (error) {
      await Promise.all(written.map((file) => unlink(file).catch(() => {})))
      throw error
    }
  }

  return {
    'transfer.import': ({ job, files, language }) =>
      jobs.run(job, 'import', (task) => {
        const sources = files.map(({ name, text }): Source => ({ name, read: () => ({ ok: true, value: text }) }))
        return importAll(sources, language, task)
      }),
    async 'transfer.import-picked'({ job, language }) {
      if (!ports.pickFiles) throw new ServiceError('not-here')
      const files = await ports.pickFiles('scenarios')
      const sources = files.map(({ path }): Source => ({ name: basename(path), read: () => readScenarioText(path) }))
      return jobs.run(job, 'import', (task) => importAll(sources, language, task))
    },
    'transfer.export-texts': ({ job, ids }) =>
      jobs.run(job, 'export', async ({ progress, pause }) => {
        const toNames = createFileNames()
        const texts: NamedText[] = []
        for (const id of ids) {
          const { scenario } = context.store().documents.read(id)
          texts.push({ name: toNames(scenario.title).next().value, text: printScenario(scenario) })
          progress(texts.length, ids.length)
          await pause()
        }
        return texts
      }),
    async 'transfer.export-picked'({ job, ids }) {
      if (!ports.pickFolder) throw new ServiceError('not-here')
      const folder = await ports.pickFolder()
      if (folder === undefined) return { count: 0, folder: null }
      return jobs.run(job, 'export', (task) => exportInto(folder, ids, task))
    }
  }
}
