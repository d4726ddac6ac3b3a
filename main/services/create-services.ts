import { type EndpointName, endpoints } from '#shared/contract/endpoints.ts'
import type { StoreState } from '#shared/contract/models.ts'
import type { Language } from '#shared/language/language.ts'
import { libraryTexts } from '#shared/language/library-texts.ts'
import { createAppInfoService } from './app-info.service.ts'
import { createAutosaveService } from './autosave.service.ts'
import { createBackupService } from './backup.service.ts'
import type { ServiceContext } from './context.ts'
import { createJobsService } from './jobs.service.ts'
import { createJudging } from './judging.ts'
import { createLibraryService } from './library.service.ts'
import { createLibraryFileService } from './library-file.service.ts'
import type { Services } from './register.ts'
import { createReportService } from './report.service.ts'
import { ServiceError } from './service-error.ts'
import { createSettingsService, findLanguage } from './settings.service.ts'
import { toServiceError } from './to-service-error.ts'
import { createTransferService } from './transfer.service.ts'

/** Calls that change what is stored. */
const writing: ReadonlySet<EndpointName> = new Set([
  'library.create',
  'library.open-sample',
  'library.duplicate',
  'library.trash',
  'library.restore',
  'library.delete',
  'scenario.save',
  'report.choose',
  'transfer.import',
  'transfer.import-picked',
  'library-file.import',
  'library-file.hand-over',
  'library-file.import-handed-over'
])

function refuseWriting(state: StoreState, language: () => Language): void {
  if (state.kind === 'read-only') throw new ServiceError('read-only', libraryTexts(language()).readOnly[state.reason])
}

/** Every service, with what the store and the system throw told as failures. */
export function createServices(context: ServiceContext): Services {
  const judging = createJudging(context)
  const services: Services = {
    ...createAppInfoService(context),
    ...createLibraryService(context, judging),
    ...createAutosaveService(context, judging),
    ...createReportService(context),
    ...createTransferService(context, judging),
    ...createLibraryFileService(context, judging),
    ...createJobsService(context),
    ...createSettingsService(context),
    ...createBackupService(context)
  }
  const guard = (name: EndpointName) => async (input: unknown) => {
    try {
      if (writing.has(name)) refuseWriting(context.state(), () => findLanguage(context))
      return await (services[name] as (input: unknown) => unknown)(input)
    } catch (error) {
      throw toServiceError(error, context.paths.dataFolder, findLanguage(context))
    }
  }
  const names = Object.keys(endpoints) as EndpointName[]
  return Object.fromEntries(names.map((name) => [name, guard(name)])) as unknown as Services
}
