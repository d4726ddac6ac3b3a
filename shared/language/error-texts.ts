import type { InputError, InputErrorCode, RequestErrorCode } from '#shared/domain/input-error.ts'

/** An error in words: the what is a phrase in lower case, why and fix are sentences. */
export interface ErrorTexts {
  readonly message: string
  readonly why: string
  readonly fix: string
}

/** The words of every error in one language, made of what was found and what is expected. */
export type ErrorWords = Readonly<Record<InputErrorCode | RequestErrorCode, (error: InputError) => ErrorTexts>>

const lastKey = /\.([A-Za-z_$][\w$]*(?:\[\d+\])*)$/

/** What a person calls the place of an error: the last key of its path with the indexes after it, else the path. */
export function getField(error: InputError): string {
  return error.path === undefined ? '$' : (lastKey.exec(error.path)?.[1] ?? error.path)
}

/** A value as an error shows it, told apart: nothing, a list of so many entries, an object, or what is written there. */
export type FoundValue =
  | { readonly kind: 'nothing' | 'object' }
  | { readonly kind: 'list'; readonly count: number }
  | { readonly kind: 'text'; readonly text: string }

/** Takes apart what `describeValue` made. */
export function readFound(found: string | undefined): FoundValue {
  if (found === undefined || found === 'undefined') return { kind: 'nothing' }
  if (found === '{…}') return { kind: 'object' }
  if (found === '[]') return { kind: 'list', count: 0 }
  const count = /^\[… (\d+)\]$/.exec(found)?.[1]
  return count === undefined ? { kind: 'text', text: found } : { kind: 'list', count: Number(count) }
}

/** The parser's remark on one line; it quotes the file, line breaks included. */
export function toOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
