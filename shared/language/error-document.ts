import type { ErrorDocument } from '#shared/domain/error-document.ts'
import type { InputError } from '#shared/domain/input-error.ts'
import { errors as en } from '#shared/language/en/errors.ts'
import { errors as ko } from '#shared/language/ko/errors.ts'
import type { BothLanguages } from './both-languages.ts'
import type { ErrorWords } from './error-texts.ts'

const words: Readonly<Record<keyof BothLanguages, ErrorWords>> = { en, ko }

/** An error as a document in one language; its path is there only where the error has a place in a file. */
export function toErrorDocument(error: InputError, language: keyof BothLanguages): ErrorDocument {
  const { message, why, fix } = words[language][error.code](error)
  const told = { code: error.code, message, why, fix }
  return { error: error.path === undefined ? told : { ...told, path: error.path } }
}
