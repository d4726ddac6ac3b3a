import type { InputError } from '#shared/domain/input-error.ts'
import { isRequestError } from '#shared/domain/input-error.ts'
import { toErrorDocument } from '#shared/language/error-document.ts'
import { getTexts, type Language, type Texts } from '#shared/language/language.ts'
import type { Ports } from './ports.ts'
import { printJson } from './print-json.ts'
import { showRawSafely, showSafely } from './show-safely.ts'

/** 0 done, and every step supported · 1 could not run · 2 some step is not supported · 3 some input is invalid. */
export type ExitCode = 0 | 1 | 2 | 3

/** How an answer can be written; the first is what a person reads. */
export const formats = ['text', 'json', 'ndjson'] as const
export type Format = (typeof formats)[number]

/** One option of a command. */
export interface CommandOption {
  readonly name: keyof Texts['cli']['optionTexts']
  /** Its one letter, where it has one. */
  readonly short?: string
  /** What its value is called in the help; a switch has none. */
  readonly value?: string
  readonly isRequired?: boolean
  /** The values it takes, where only certain ones. */
  readonly choices?: readonly string[]
  /** May be given several times. */
  readonly isList?: boolean
}

/** What a person typed, parsed. */
export interface CommandInput {
  readonly args: readonly string[]
  /** The values of the command's own options, by their long name. */
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>
  readonly format: Format
  readonly language: Language
}

/** One command of the command line. */
export interface Command {
  readonly name: keyof Texts['cli']['summaries']
  /** Its arguments as the help shows them, such as `<FILE...>`. */
  readonly args: string
  readonly options: readonly CommandOption[]
  readonly run: (input: CommandInput, ports: Ports) => Promise<ExitCode>
}

/** The exit code that an error leads to. */
export function toExitCode(error: InputError): ExitCode {
  return isRequestError(error) ? 1 : 3
}

/** The worst of two exit codes: what could not run, then invalid input, then steps that are not supported. */
export function worseExitCode(a: ExitCode, b: ExitCode): ExitCode {
  const severity: readonly ExitCode[] = [0, 2, 3, 1]
  return severity.indexOf(a) >= severity.indexOf(b) ? a : b
}

/** Says on standard error what is wrong, why, and what to do. */
export function complain(error: InputError, language: Language, ports: Ports, file?: string): void {
  const { cli } = getTexts(language)
  const { message, why, fix, path } = toErrorDocument(error, language).error
  const where = [file, path].filter((part) => part !== undefined).join(' ')
  ports.complain(showRawSafely(`${cli.error}: ${where === '' ? '' : `${where}: `}${message}\n  ${why}\n  ${fix}\n`))
}

/** Tells an error on standard error, and as a document on standard output where one is asked for. */
export async function fail(error: InputError, input: CommandInput, ports: Ports, file?: string): Promise<ExitCode> {
  complain(error, input.language, ports, file)
  if (input.format !== 'text') await writeDocument(toErrorDocument(error, input.language), input.format, ports)
  return toExitCode(error)
}

/** Output is handed over in pieces of about this many characters. */
const pieceLength = 1 << 16

interface Writer {
  readonly add: (text: string) => Promise<void> | undefined
  readonly end: () => Promise<void>
}

/**
 * Collects text and hands it over in larger pieces.
 * @param pack what is made of a piece before it is handed over
 */
export function createWriter(ports: Ports, pack: (text: string) => string | Uint8Array = (text) => text): Writer {
  let pending = ''
  const end = () => {
    const text = pending
    pending = ''
    return ports.write(pack(text))
  }
  return {
    add(text) {
      pending += text
      return pending.length < pieceLength ? undefined : end()
    },
    end
  }
}

/** Writes text for people, in as many pieces as it comes in. */
export async function writeText(text: string | Iterable<string>, ports: Ports): Promise<void> {
  const writer = createWriter(ports)
  for (const piece of typeof text === 'string' ? [text] : text) await writer.add(showSafely(piece))
  await writer.end()
}

/** Writes one document: pretty as `json`, on one line as `ndjson`. */
export async function writeDocument(document: unknown, format: Format, ports: Ports): Promise<void> {
  const writer = createWriter(ports)
  for (const piece of printJson(document, format === 'json' ? '  ' : '')) await writer.add(piece)
  await writer.add('\n')
  await writer.end()
}
