import type { Failure } from '#shared/contract/answer.ts'
import { failures as en } from '#shared/language/en/failures.ts'
import { failures as ko } from '#shared/language/ko/failures.ts'
import type { Language } from '#shared/language/language.ts'

export type FailureCode = keyof typeof en

/** What a service throws where it cannot do what was asked; the register makes an answer of it. */
export class ServiceError extends Error {
  readonly code: FailureCode
  /** The system's own word, or the name of the thing at fault. */
  readonly detail: string

  constructor(code: FailureCode, detail = '') {
    super(`${code}: ${detail}`)
    this.code = code
    this.detail = detail
  }
}

/** An error as a person is told it. */
export function toFailure(error: unknown, language: Language): Failure {
  const known = error instanceof ServiceError ? error : new ServiceError('unexpected', describe(error))
  const texts = (language === 'ko' ? ko : en)[known.code](known.detail)
  return { code: known.code, ...texts }
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
