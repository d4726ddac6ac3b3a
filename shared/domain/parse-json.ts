import { failure, type Result, success } from '#shared/kernel/result.ts'
import { guardJson } from './guard-json.ts'
import { type InputError, shorten } from './input-error.ts'
import { limits } from './scenario.ts'

/** What is wrong with a file that is longer than a scenario may be. */
export const tooLarge: InputError = { code: 'too-large', found: `> ${limits.bytes}`, expected: `${limits.bytes}` }

/** Whether a text takes more bytes of UTF-8 than a file may have; a unit of it takes one to three. */
export function isFileTooLarge(text: string): boolean {
  if (text.length > limits.bytes) return true
  if (text.length * 3 <= limits.bytes) return false
  let bytes = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const isHalfPair = unit >= 0xd800 && unit <= 0xdfff
    bytes += unit < 0x80 ? 1 : unit < 0x800 || isHalfPair ? 2 : 3
  }
  return bytes > limits.bytes
}

function guardText(text: string): InputError | undefined {
  if (text.charCodeAt(0) === 0xfeff) return { code: 'byte-order-mark' }
  if (text.trim() === '') return { code: 'empty-file' }
  if (isFileTooLarge(text)) return tooLarge
  return guardJson(text)
}

/**
 * Reads JSON from the text of a file. Size, depth and counts are checked before any object is built.
 * @param text the whole text, decoded as UTF-8; the caller bounds its bytes (see `limits.bytes`).
 */
export function parseJson(text: string): Result<unknown, InputError> {
  const refused = guardText(text)
  if (refused) return failure(refused)
  try {
    return success(JSON.parse(text))
  } catch (error) {
    return failure({ code: 'invalid-json', found: shorten(error instanceof Error ? error.message : '', 120) })
  }
}
