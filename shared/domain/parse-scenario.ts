import type { z } from 'zod'
import { failure, type Result, success } from '#shared/kernel/result.ts'
import { checkReferences } from './check-references.ts'
import { guardJson } from './guard-json.ts'
import { describeValue, type InputError, type InputErrorCode, shorten, toJsonPath } from './input-error.ts'
import { limits, Scenario } from './scenario.ts'
import { verbs } from './step.ts'

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<PropertyKey, unknown>)[key]
  }
  return value
}

function formatErrorCode(path: readonly PropertyKey[]): InputErrorCode {
  const field = path.at(-1)
  if (field === 'market') return 'invalid-market'
  if (field === 'on' || field === 'asOf') return 'invalid-date'
  return 'invalid-id'
}

function toInputError(issue: z.core.$ZodIssue, root: unknown): InputError {
  const value = valueAt(root, issue.path)
  const place = { path: toJsonPath(issue.path), found: describeValue(value) }
  switch (issue.code) {
    case 'unrecognized_keys': {
      const key = issue.keys[0] ?? ''
      return { code: 'unknown-key', path: toJsonPath([...issue.path, key]), found: shorten(key) }
    }
    case 'invalid_key':
      return { code: 'invalid-id', path: place.path, found: describeValue(issue.path.at(-1)) }
    case 'invalid_type':
      if (value === undefined) return { code: 'missing-field', path: place.path, expected: issue.expected }
      return { code: 'wrong-type', ...place, expected: issue.expected }
    case 'invalid_value':
      if (value === undefined) return { code: 'missing-field', path: place.path, expected: issue.values.join(', ') }
      return { code: 'not-allowed-value', ...place, expected: issue.values.join(', ') }
    case 'invalid_union': {
      const isVerb = issue.path.at(-1) === 'do'
      const expected = isVerb ? verbs.join(', ') : 'partner, customer'
      if (value === undefined) return { code: 'missing-field', path: place.path, expected }
      return { code: typeof value === 'object' ? 'wrong-type' : 'not-allowed-value', ...place, expected }
    }
    case 'invalid_format':
      return { code: formatErrorCode(issue.path), ...place }
    case 'too_big':
      return { code: issue.origin === 'number' ? 'invalid-number' : 'too-many', ...place, expected: `${issue.maximum}` }
    case 'too_small':
      return { code: 'too-short', ...place, expected: `${issue.minimum}` }
    case 'custom': {
      const code: InputErrorCode = issue.params?.code ?? 'not-allowed-value'
      const limit = issue.params?.limit
      return code === 'too-long' ? { code, ...place, expected: String(limit) } : { code, ...place }
    }
    default:
      return { code: 'not-allowed-value', ...place }
  }
}

function toFormatError(value: unknown): InputError | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { code: 'not-a-scenario', path: '$', found: describeValue(value) }
  }
  const format = valueAt(value, ['format'])
  if (format !== 'csp-scenario') return { code: 'not-a-scenario', path: '$.format', found: describeValue(format) }
  const version = valueAt(value, ['version'])
  if (typeof version === 'number' && version > 1) {
    return { code: 'unsupported-version', path: '$.version', found: String(version), expected: '1' }
  }
  return undefined
}

/**
 * Checks a value against the scenario format: shape, limits, and every reference.
 * @returns the scenario with names as NFC and nothing else changed, or the first thing that is wrong.
 */
export function checkScenario(value: unknown): Result<Scenario, InputError> {
  const formatError = toFormatError(value)
  if (formatError) return failure(formatError)
  const parsed = Scenario.safeParse(value)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    return failure(issue ? toInputError(issue, value) : { code: 'not-a-scenario', path: '$' })
  }
  const broken = checkReferences(parsed.data)
  return broken ? failure(broken) : success(parsed.data)
}

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
  if (isFileTooLarge(text)) return { code: 'too-large', found: `> ${limits.bytes}`, expected: `${limits.bytes}` }
  return guardJson(text)
}

/**
 * Reads a scenario from the text of a file. Size, depth and counts are checked before any object is built.
 * @param text the whole file, decoded as UTF-8; the caller bounds its bytes (see `limits.bytes`).
 */
export function parseScenario(text: string): Result<Scenario, InputError> {
  const refused = guardText(text)
  if (refused) return failure(refused)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return failure({ code: 'invalid-json', found: shorten(error instanceof Error ? error.message : '', 120) })
  }
  return checkScenario(value)
}

/** The text of a scenario file: two spaces a level, a line break at the end. */
export function printScenario(scenario: Scenario): string {
  return `${JSON.stringify(scenario, null, 2)}\n`
}
