import { expect, test } from 'vitest'
import { LibraryHeader } from '#shared/contract/library-file.ts'
import { toInputError } from '#shared/domain/to-input-error.ts'
import { toErrorDocument } from '#shared/language/error-document.ts'

const settings = { language: 'en', theme: 'dark', textSize: 1, dateFormat: 'iso', tourDone: true }
const header = { format: 'csp-library', version: 1, scenarios: 1, settings }

test.each([
  [{ scenarios: -1 }, 'invalid-number', '$.scenarios', 'Use a number of at least 0.'],
  [{ scenarios: 1e9 }, 'invalid-number', '$.scenarios', 'Use a number up to 100,000.'],
  [{ scenarios: 1e300 }, 'invalid-number', '$.scenarios', 'Use a number up to 9,007,199,254,740,991.'],
  [{ scenarios: 1.5 }, 'wrong-type', '$.scenarios', 'Replace it; what is needed is a whole number.'],
  [
    { settings: { ...settings, textSize: 0 } },
    'invalid-number',
    '$.settings.textSize',
    'Use a number of at least 0.75.'
  ]
])('a number out of its bounds is told with them: %j', (change, code, path, fix) => {
  const value = { ...header, ...change }
  const [issue] = LibraryHeader.safeParse(value).error?.issues ?? []
  if (!issue) throw new Error('it is within them')
  expect(toErrorDocument(toInputError(issue, value), 'en').error).toMatchObject({ code, path, fix })
})
