import { basename, dirname } from 'node:path'
import { libraryEnding } from '#shared/contract/library-file.ts'
import { toFileName } from '#shared/domain/file-name.ts'
import { libraryTexts } from '#shared/language/library-texts.ts'
import type { ServiceContext } from './context.ts'
import { numberNames } from './file-names.ts'
import { importLibraryFile, type LibraryWish } from './import-library-file.ts'
import type { Judging } from './judging.ts'
import type { Services } from './register.ts'
import { ServiceError } from './service-error.ts'
import { findLanguage, readSettings } from './settings.service.ts'
import { type Place, toNewPlace, writeLibraryFile } from './write-library-file.ts'

type LibraryFileServices = Pick<
  Services,
  | 'library-file.export'
  | 'library-file.import'
  | 'library-file.prepare'
  | 'library-file.fetch'
  | 'library-file.hand-over'
  | 'library-file.import-handed-over'
  | 'library-file.drop'
>

/** The name that is offered, without its ending. */
function toName(context: ServiceContext): string {
  const day = context.ports.now().toISOString().slice(0, 10)
  return toFileName(libraryTexts(findLanguage(context)).fileName(day))
}

/** Without its ending it is a name that no dialog has asked about, so nothing may be replaced. */
function toPlace(file: string): Place {
  if (file.toLowerCase().endsWith(libraryEnding)) return { kind: 'replaced', file }
  return { kind: 'new', folder: dirname(file), names: numberNames(basename(file), libraryEnding) }
}

/** The whole library out and in as one file: through a dialog of the host, or handed over in pieces where it has none. */
export function createLibraryFileService(context: ServiceContext, judging: Judging): LibraryFileServices {
  const { jobs, ports, handedOver } = context
  const write = async (job: string, place: Place) => {
    const { leftOut, ...written } = await jobs.run(job, 'export', (task) => writeLibraryFile(context, place, task))
    return { ...written, leftOut: [...leftOut] }
  }
  const bringIn = async (job: string, path: string, wish: LibraryWish) => {
    const result = await jobs.run(job, 'import', (task) => importLibraryFile(context, path, wish, task))
    if (result.tookSettings) ports.emit('settings.changed', readSettings(context))
    judging.begin()
    return result
  }
  return {
    async 'library-file.export'({ job }) {
      if (!ports.pickNewFile) throw new ServiceError('not-here')
      const file = await ports.pickNewFile(toName(context), 'library')
      if (file === undefined) return { scenarios: 0, leftOut: [], file: null }
      return write(job, toPlace(file))
    },
    async 'library-file.import'({ job, ...wish }) {
      if (!ports.pickFiles) throw new ServiceError('not-here')
      const [picked] = await ports.pickFiles('library')
      return picked ? bringIn(job, picked.path, wish) : null
    },
    async 'library-file.prepare'({ job }) {
      const key = await handedOver.begin()
      try {
        const place = toNewPlace(handedOver.find(key))
        const { file: _, ...written } = await write(job, place)
        return { key, name: `${toName(context)}${libraryEnding}`, bytes: await handedOver.size(key), ...written }
      } catch (error) {
        await handedOver.drop(key)
        throw error
      }
    },
    'library-file.fetch': async ({ key, at }) => ({ content: (await handedOver.read(key, at)).toString('base64') }),
    async 'library-file.hand-over'({ key, content }) {
      const known = key ?? (await handedOver.begin())
      await handedOver.append(known, Buffer.from(content, 'base64'))
      return { key: known }
    },
    async 'library-file.import-handed-over'({ job, key, name, ...wish }) {
      try {
        return { ...(await bringIn(job, handedOver.find(key), wish)), name }
      } finally {
        await handedOver.drop(key)
      }
    },
    async 'library-file.drop'({ key }) {
      await handedOver.drop(key)
      return {}
    }
  }
}
