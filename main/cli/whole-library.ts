import { basename, resolve } from 'node:path'
import { toNewPlace, writeLibraryFile } from '#main/services/write-library-file.ts'
import { libraryEnding } from '#shared/contract/library-file.ts'
import { type InputError, requestErrorCodes } from '#shared/domain/input-error.ts'
import { type Action, commandLineJob } from './library-action.ts'
import { renderWholeExport, renderWholeImport } from './library-answers.ts'
import { toWriteError } from './write-error.ts'

/** Thrown where a file that was asked for cannot be written. */
export class FileRefused extends Error {
  readonly input: InputError

  constructor(input: InputError) {
    super(input.code)
    this.input = input
  }
}

/** What can be done with the whole library as one file. */
export const wholeActions: Readonly<Record<string, Action>> = {
  import: {
    words: [1, 1],
    word: 'FILE',
    switches: ['settings'],
    async run({ words, services, input, ports }) {
      const { language, options } = input
      const [file = ''] = words
      const withSettings = options.settings === true
      const result = await services['library-file.import']({ job: commandLineJob, withSettings, language })
      const { name: _, ...rest } = result ?? {
        name: '',
        added: 0,
        beside: 0,
        skipped: 0,
        tookSettings: false,
        error: null
      }
      const document = { file, ...rest }
      const { error } = document
      const isUnread = requestErrorCodes.some((code) => code === error?.code)
      const text = renderWholeImport(document, { language, ...ports })
      return { lines: [document], document, text, exitCode: error === null ? 0 : isUnread ? 1 : 3 }
    }
  },
  export: {
    words: [1, 1],
    word: 'FILE',
    switches: ['force'],
    async run({ words, context, input, ports }) {
      const [out = ''] = words
      if (!basename(out).toLowerCase().endsWith(libraryEnding)) {
        throw new FileRefused({ code: 'unknown-ending', found: out, expected: libraryEnding })
      }
      const file = resolve(out)
      const place = input.options.force === true ? ({ kind: 'replaced', file } as const) : toNewPlace(file)
      try {
        const written = await context.jobs.run(commandLineJob, 'export', (task) =>
          writeLibraryFile(context, place, task)
        )
        const { scenarios, leftOut } = written
        const document = { scenarios, leftOut, file }
        const text = renderWholeExport(document, { language: input.language, ...ports })
        return { lines: [document], document, text, exitCode: leftOut.length > 0 ? 3 : 0 }
      } catch (error) {
        const refused = toWriteError(error, out)
        throw refused ? new FileRefused(refused) : error
      }
    }
  }
}
