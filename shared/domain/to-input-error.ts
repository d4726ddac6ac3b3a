import type { z } from 'zod'
import { atLeast, describeValue, type InputError, type InputErrorCode, shorten, toJsonPath } from './input-error.ts'
import { verbs } from './step.ts'

/** What stands at a place of a value; undefined where nothing does. */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
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

/** Whether a bound is one of a number, and not of a list. */
function isNumber({ origin }: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): boolean {
  return origin === 'number' || origin === 'int'
}

/** What a schema says is wrong with a value, as the error that a person is told. */
export function toInputError(issue: z.core.$ZodIssue, root: unknown): InputError {
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
      return { code: isNumber(issue) ? 'invalid-number' : 'too-many', ...place, expected: `${issue.maximum}` }
    case 'too_small':
      if (isNumber(issue)) return { code: 'invalid-number', ...place, expected: `${atLeast}${issue.minimum}` }
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
