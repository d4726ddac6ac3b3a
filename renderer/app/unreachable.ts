import type { Answer } from '#shared/contract/answer.ts'
import { failures as en } from '#shared/language/en/failures.ts'
import { failures as ko } from '#shared/language/ko/failures.ts'

/** What a person is told where nobody is behind the door, in the page's language. */
export function unreachable(): Extract<Answer<never>, { ok: false }> {
  const texts = (document.documentElement.lang === 'ko' ? ko : en).unreachable()
  return { ok: false, error: { code: 'unreachable', ...texts } }
}
