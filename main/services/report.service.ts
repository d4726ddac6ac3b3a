import { basename, dirname, extname } from 'node:path'
import type { OutputOf } from '#shared/contract/endpoints.ts'
import { toFileName } from '#shared/domain/file-name.ts'
import { ReportChoice, type ReportFormat } from '#shared/domain/report-choice.ts'
import type { ServiceContext } from './context.ts'
import { numberNames } from './file-names.ts'
import type { Task } from './jobs.service.ts'
import type { Services } from './register.ts'
import { replaceFile } from './replace-file.ts'
import { ServiceError } from './service-error.ts'
import { writeNewFile } from './write-new-file.ts'

type ReportServices = Pick<Services, 'report.choice' | 'report.choose' | 'report.save' | 'report.copy-picture'>

/** Pictures come in as Base64, pages to print as they are. */
async function toContent(context: ServiceContext, format: ReportFormat, content: string, { signal }: Task) {
  if (format === 'png') return Buffer.from(content, 'base64')
  if (format !== 'pdf') return content
  if (!context.ports.makePdf) throw new ServiceError('not-here')
  return context.ports.makePdf(content, signal)
}

/** Reports out of the app, and what was chosen for them. */
export function createReportService(context: ServiceContext): ReportServices {
  const { jobs, ports } = context
  const save = async (
    path: string,
    format: ReportFormat,
    content: string,
    task: Task
  ): Promise<OutputOf<'report.save'>> => {
    task.progress(0, 2)
    const bytes = await toContent(context, format, content, task)
    await task.pause()
    task.progress(1, 2)
    if (extname(path).toLowerCase() !== `.${format}`) {
      // With its ending it is a name that the dialog has not asked about, so nothing may be replaced.
      return { file: await writeNewFile(dirname(path), numberNames(basename(path), `.${format}`), bytes) }
    }
    await replaceFile(path, bytes)
    return { file: path }
  }
  return {
    'report.choice': ({ id }) => ReportChoice.safeParse(context.store().reportChoices.read(id)).data ?? null,
    'report.choose'({ id, choice }) {
      if (!context.store().scenarios.find(id)) throw new ServiceError('not-found', id)
      context.store().reportChoices.write(id, choice)
      return {}
    },
    async 'report.save'({ job, title, format, content }) {
      if (!ports.pickNewFile) throw new ServiceError('not-here')
      const path = await ports.pickNewFile(toFileName(title), format)
      if (path === undefined) return { file: null }
      return jobs.run(job, 'report', (task) => save(path, format, content, task))
    },
    async 'report.copy-picture'({ picture }) {
      if (!ports.copyPicture) throw new ServiceError('not-here')
      await ports.copyPicture(Buffer.from(picture, 'base64'))
      return {}
    }
  }
}
