import { failure, type Result, success } from '#shared/kernel/result.ts'
import { checkReferences } from './check-references.ts'
import { describeValue, type InputError } from './input-error.ts'
import { parseJson, tooLarge } from './parse-json.ts'
import { Scenario } from './scenario.ts'
import { toInputError, valueAt } from './to-input-error.ts'
import { isWholeLibrary } from './whole-library.ts'

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

/**
 * Reads a scenario from the text of a file. Size, depth and counts are checked before any object is built.
 * @param text the whole file, decoded as UTF-8; the caller bounds its bytes (see `limits.bytes`).
 */
export function parseScenario(text: string): Result<Scenario, InputError> {
  if (isWholeLibrary(text)) return failure({ code: 'whole-library' })
  const parsed = parseJson(text)
  return parsed.ok ? checkScenario(parsed.value) : parsed
}

/**
 * What is wrong with a file that is longer than a scenario may be.
 * @param beginning the first characters of the file, a hundred or so
 */
export function toLongFileError(beginning: string): InputError {
  return isWholeLibrary(beginning) ? { code: 'whole-library' } : tooLarge
}

/** The text of a scenario file: two spaces a level, a line break at the end. */
export function printScenario(scenario: Scenario): string {
  return `${JSON.stringify(scenario, null, 2)}\n`
}
