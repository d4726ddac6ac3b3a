import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createServiceContext, type ServiceContext, toPaths } from '#main/services/context.ts'
import { createServices } from '#main/services/create-services.ts'
import { openStore } from '#main/services/open-store.ts'
import type { HostPorts } from '#main/services/ports.ts'
import { toFailure } from '#main/services/service-error.ts'
import { toServiceError } from '#main/services/to-service-error.ts'
import { findDataFolder } from '#main/store/data-folder.ts'
import type { Failure } from '#shared/contract/answer.ts'
import type { InputError } from '#shared/domain/input-error.ts'
import { getTexts } from '#shared/language/language.ts'
import about from '../../package.json' with { type: 'json' }
import { type CommandInput, type ExitCode, fail, writeDocument, writeText } from './command.ts'
import { type Action, commandLineJob, type LibraryAnswer } from './library-action.ts'
import {
  renderBackup,
  renderExport,
  renderImport,
  renderList,
  renderRestore,
  renderVerify,
  toImportDocument,
  toListDocument
} from './library-answers.ts'
import type { Ports } from './ports.ts'
import { showRawSafely } from './show-safely.ts'
import { FileRefused, wholeActions } from './whole-library.ts'

const pageSize = 500
const endless = Number.POSITIVE_INFINITY

const actions: Readonly<Record<string, Action>> = {
  list: {
    words: [0, endless],
    word: 'WORD',
    async run({ words, services, input, ports }) {
      const query = { query: words.join(' '), from: 'scenarios', sort: 'changed', verdict: null, tag: null } as const
      const items = []
      for (;;) {
        const page = await services['library.list']({ ...query, offset: items.length, limit: pageSize })
        items.push(...page.items)
        if (page.items.length === 0 || items.length >= page.total) break
      }
      const { scenarios } = toListDocument(items)
      const text = renderList(items, { language: input.language, ...ports })
      return { lines: scenarios, document: { scenarios }, text, exitCode: 0 }
    }
  },
  import: {
    words: [1, endless],
    word: 'FILE',
    async run({ words, services, input, ports }) {
      const results = await services['transfer.import-picked']({ job: commandLineJob, language: input.language })
      const { files } = toImportDocument(words, results)
      const exitCode = results.some(({ error }) => error !== null) ? 3 : 0
      return {
        lines: files,
        document: { files },
        text: renderImport(files, { language: input.language, ...ports }),
        exitCode
      }
    }
  },
  export: {
    words: [1, 1],
    word: 'FOLDER',
    async run({ words, services, context, input, ports }) {
      const ids = [...context.store().scenarios.listIds()]
      const folder = resolve(words[0] ?? '')
      const { count } =
        ids.length === 0 ? { count: 0 } : await services['transfer.export-picked']({ job: commandLineJob, ids })
      const document = { count, folder }
      const text = renderExport(document, { language: input.language, ...ports })
      return { lines: [document], document, text, exitCode: 0 }
    }
  },
  backup: {
    words: [0, 0],
    word: '',
    async run({ services, input, ports }) {
      const document = await services['backup.create']({ job: commandLineJob })
      return {
        lines: [document],
        document,
        text: renderBackup(document, { language: input.language, ...ports }),
        exitCode: 0
      }
    }
  },
  restore: {
    words: [1, 1],
    word: 'NUMBER',
    async run({ words, services, input, ports }) {
      const document = await services['backup.restore']({ sequence: Number(words[0]) })
      return {
        lines: [document],
        document,
        text: renderRestore(document, { language: input.language, ...ports }),
        exitCode: 0
      }
    }
  },
  verify: {
    words: [0, 0],
    word: '',
    async run({ services, input, ports }) {
      const document = await services['backup.verify']({ job: commandLineJob })
      const text = renderVerify(document, { language: input.language, ...ports })
      return { lines: [document], document, text, exitCode: document.ok ? 0 : 3 }
    }
  }
}

function findAction(name: string, { options }: CommandInput): Action | undefined {
  const table = options.whole === true ? wholeActions : actions
  return Object.hasOwn(table, name) ? table[name] : undefined
}

function findMistake(name: string, words: readonly string[], input: CommandInput): InputError | undefined {
  const isKnown = Object.hasOwn(actions, name)
  if (!isKnown) return { code: 'unknown-command', found: `library ${name}`, expected: Object.keys(actions).join(', ') }
  const action = findAction(name, input)
  if (!action) return { code: 'unknown-option', found: '--whole' }
  const needless = ['settings', 'force'].find((each) => input.options[each] && !action.switches?.includes(each))
  if (needless !== undefined) return { code: 'unknown-option', found: `--${needless}` }
  const [least, most] = action.words
  if (words.length < least) return { code: 'missing-argument', expected: action.word }
  if (words.length > most) return { code: 'unexpected-argument', found: words.slice(most).join(' ') }
  if (name === 'restore' && !/^\d{1,9}$/.test(words[0] ?? '')) {
    return { code: 'not-allowed-option', found: words[0] ?? '', expected: 'NUMBER' }
  }
  return undefined
}

function toHostPorts({ language }: CommandInput, words: readonly string[]): HostPorts {
  return {
    host: 'browser',
    systemLanguage: language,
    now: () => new Date(),
    emit: () => {},
    pickFiles: async () => words.map((path) => ({ path: resolve(path) })),
    async pickFolder() {
      const folder = resolve(words[0] ?? '')
      mkdirSync(folder, { recursive: true })
      return folder
    },
    pickNewFile: null,
    makePdf: null,
    copyPicture: null,
    translateMenu: () => {}
  }
}

function openContext(input: CommandInput, words: readonly string[]): ServiceContext {
  const folder = typeof input.options.data === 'string' ? resolve(input.options.data) : findDataFolder()
  const paths = toPaths(folder, join(import.meta.dirname, '../../shared/samples'))
  const ports = toHostPorts(input, words)
  return createServiceContext({
    paths,
    ports,
    version: about.version,
    open: () => openStore({ paths, now: ports.now })
  })
}

async function tell({ lines, document, text }: LibraryAnswer, { format }: CommandInput, ports: Ports): Promise<void> {
  if (format === 'text') await writeText(text, ports)
  else if (format === 'json') await writeDocument(document, format, ports)
  else for (const line of lines) await writeDocument(line, format, ports)
}

async function tellFailure(failure: Failure, input: CommandInput, ports: Ports): Promise<ExitCode> {
  const { message, why, fix } = failure
  const { cli } = getTexts(input.language)
  ports.complain(showRawSafely(`${cli.error}: ${message}\n  ${why}\n  ${fix}\n`))
  if (input.format !== 'text') await writeDocument({ error: failure }, input.format, ports)
  return 1
}

/** Does one action on the library, beside an app that may be running on it. */
export async function runLibrary(input: CommandInput, ports: Ports): Promise<ExitCode> {
  const [name = '', ...words] = input.args
  const action = findAction(name, input)
  const mistake = findMistake(name, words, input)
  if (mistake || !action) return fail(mistake ?? { code: 'unknown-command', found: name }, input, ports)
  let context: ServiceContext | undefined
  try {
    context = openContext(input, words)
    const answer = await action.run({ words, services: createServices(context), context, input, ports })
    await tell(answer, input, ports)
    return answer.exitCode
  } catch (error) {
    if (error instanceof FileRefused) return await fail(error.input, input, ports)
    const folder = context?.paths.dataFolder ?? findDataFolder()
    return tellFailure(toFailure(toServiceError(error, folder, input.language), input.language), input, ports)
  } finally {
    context?.close()
  }
}
