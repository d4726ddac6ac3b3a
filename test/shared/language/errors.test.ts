import { describe, expect, it } from 'vitest'
import { ErrorDocument } from '#shared/domain/error-document.ts'
import { atLeast, type InputError } from '#shared/domain/input-error.ts'
import { parseScenario } from '#shared/domain/parse-scenario.ts'
import { cli as enCli } from '#shared/language/en/cli.ts'
import { errors as en } from '#shared/language/en/errors.ts'
import { toErrorDocument } from '#shared/language/error-document.ts'
import { cli as koCli } from '#shared/language/ko/cli.ts'
import { errors as ko } from '#shared/language/ko/errors.ts'

type Code = InputError['code']

const codes = Object.keys(en) as Code[]
const hangul = /[가-힣]/

/** What each code comes with; the rest of the codes come with nothing but a path or nothing at all. */
const samples: Partial<Record<Code, readonly Omit<InputError, 'code'>[]>> = {
  'too-large': [{ found: '> 8388608', expected: '8388608' }],
  'invalid-json': [{ found: 'Unexpected token \'\n\', "{\n" is not valid JSON' }, { found: '' }],
  'too-deep': [{ path: '$.notes[0]', expected: '32' }],
  'not-a-scenario': [
    { path: '$', found: '[]' },
    { path: '$.format', found: 'undefined' },
    { path: '$.format', found: '"x"' }
  ],
  'unsupported-version': [{ path: '$.version', found: '2', expected: '1' }],
  'missing-field': [
    { path: '$.title', expected: 'string' },
    { path: '$.steps[0].do', expected: 'sell, cancel' },
    { path: '$.version', expected: '1' }
  ],
  'wrong-type': [
    { path: '$.affiliations[0]', found: '{…}', expected: 'tuple' },
    { path: '$.layout.p1.x', found: 'Infinity', expected: 'number' },
    { path: '$.title', found: '[… 3]', expected: 'string' },
    { path: '$.steps[0].new', found: 'null', expected: 'boolean' }
  ],
  'not-allowed-value': [
    { path: '$.tenants[0].type', found: '"x"', expected: 'csp, customer' },
    { path: '$.steps[0].do', found: '5' }
  ],
  'too-long': [{ path: '$.title', found: '"aaa…"', expected: '200' }],
  'too-short': [
    { path: '$.steps[0].path', found: '[… 1]', expected: '2' },
    { path: '$.affiliations[0]', found: '[]', expected: '2' }
  ],
  'too-many': [
    { path: '$.steps', found: '> 100000', expected: '100000' },
    { path: '$.tags', found: '[… 101]', expected: '100' }
  ],
  'invalid-number': [
    { path: '$.layout.p1.x', found: '9', expected: '8' },
    { path: '$.scenarios', found: '-1', expected: `${atLeast}0` },
    { path: '$.layout.p1.x', found: '9' }
  ],
  'unknown-reference': [
    { path: '$.steps[0].partner', found: '"zz"', expected: 'party' },
    { path: '$.layout.zz', found: '"zz"', expected: 'party, tenant, subscription' }
  ],
  'wrong-role': [
    { path: '$.steps[0].provider', found: '"r1"', expected: 'indirect-provider' },
    { path: '$.steps[0].partner', found: '"c1"', expected: 'partner' }
  ],
  'wrong-owner': [{ path: '$.steps[0].tenant', found: '"c1.main"', expected: 'r1' }],
  'wrong-tenant-type': [
    { path: '$.tenants[0].type', found: '"csp"', expected: 'customer' },
    { path: '$.tenants[1].type', found: '"csp"', expected: 'one csp' }
  ],
  'missing-tenant': [{ path: '$.steps[0].tenant', found: 'undefined', expected: 'r1' }],
  'missing-subscription': [{ path: '$.steps[0].subscription', found: 'undefined' }],
  'date-goes-back': [{ path: '$.steps[0].on', found: '"2020-01-01"', expected: '2020-06-01' }],
  'unknown-command': [{ found: 'chek', expected: 'check, explain' }, { found: 'chek' }],
  'missing-argument': [{ expected: 'FILE' }, {}],
  'missing-option': [{ expected: '--step ID' }, {}],
  'not-allowed-option': [{ found: 'xml', expected: 'text, json, ndjson' }],
  'file-unreadable': [{ found: 'a.csp.json', expected: 'permission denied' }, { found: 'a.csp.json' }],
  'later-library': [{ found: '2', expected: '1' }],
  'library-too-large': [{ expected: String(2 ** 30) }],
  'unknown-schema': [{ found: 'x', expected: 'error' }],
  'too-many-cells': [{ found: '300 × 250', expected: '200 × 200' }, {}],
  unexpected: [{ found: 'no tenant of p1' }, {}]
}

function samplesOf(code: Code): InputError[] {
  return (samples[code] ?? [{ path: '$.steps[3].partner', found: '"p1"' }]).map((sample) => ({ code, ...sample }))
}

it('has words for the same codes in both languages', () => {
  expect(Object.keys(ko)).toEqual(codes)
  expect(codes).toContain('empty-file')
  expect(codes).toContain('unexpected')
})

describe.each(['en', 'ko'] as const)('in %s', (language) => {
  it.each(codes)('says what, why and what to do about %s', (code) => {
    for (const sample of samplesOf(code)) {
      const document = toErrorDocument(sample, language)
      expect(ErrorDocument.parse(document)).toEqual(document)
      const { message, why, fix } = document.error
      for (const text of [message, why, fix]) {
        expect(text.trim()).toBe(text)
        expect(text).not.toMatch(/undefined|NaN|\n|“”|‘’| {2}/)
        expect(hangul.test(text)).toBe(language === 'ko')
      }
      expect(message).not.toMatch(/\.$/)
      expect(message).not.toMatch(/^(?!Microsoft)[A-Z][a-z]/)
      expect(why).toMatch(/\.$/)
      expect(fix).toMatch(/\.$/)
    }
  })

  it.each(['evil \u202e name', '<b>& "quoted" ‘x’ “y”</b>', '$& $1 {0} %s', '😀'])(
    'shows what was found as it was given: %s',
    (hostile) => {
      for (const code of [
        'unknown-command',
        'unknown-option',
        'file-not-found',
        'unknown-key',
        'unknown-step'
      ] as const) {
        expect(toErrorDocument({ code, found: hostile }, language).error.message).toContain(hostile)
      }
      const found = JSON.stringify(hostile)
      for (const code of ['invalid-id', 'not-allowed-value', 'unknown-reference', 'duplicate-id'] as const) {
        expect(toErrorDocument({ code, path: '$.steps[0].id', found }, language).error.message).toContain(found)
      }
    }
  )
})

describe('toErrorDocument', () => {
  it('gives the path where there is one, last', () => {
    const placed = toErrorDocument({ code: 'duplicate-id', path: '$.parties[1].id', found: '"p1"' }, 'en')
    expect(Object.keys(placed.error)).toEqual(['code', 'message', 'why', 'fix', 'path'])
    expect(placed.error.path).toBe('$.parties[1].id')
    expect(Object.keys(toErrorDocument({ code: 'empty-file' }, 'en').error)).toEqual(['code', 'message', 'why', 'fix'])
  })

  it.each([
    [
      '{"format":"csp-scenario","version":2}',
      'the file has version 2 of the scenario format',
      '시나리오 형식의 버전이 2로 적혀 있음'
    ],
    ['{}', '“format” is missing', '‘format’ 키가 없음'],
    ['{"format":"csp-scenario","version":1}', '“title” is missing', '‘title’이 빠져 있음'],
    [
      '{"format":"csp-scenario","version":1,"title":[1]}',
      '“title” is a list with 1 entry',
      '‘title’ 자리에 있는 값의 종류가 다름: 항목 1개의 목록'
    ],
    ['{"a":1,"a":2}', 'the key “a” stands twice in one object', '한 개체에 ‘a’ 키가 두 번 나옴'],
    [
      '{"format":"csp-scenario","version":1,"title":"t","asOf":"2020-13-01","parties":[],"steps":[]}',
      '“asOf” is "2020-13-01", which is no calendar date',
      '‘asOf’ 자리에 있는 값이 날짜가 아님: "2020-13-01"'
    ]
  ])('words what is wrong with %s', (text, english, korean) => {
    const parsed = parseScenario(text)
    if (parsed.ok) throw new Error('the file should be refused')
    expect(toErrorDocument(parsed.error, 'en').error.message).toBe(english)
    expect(toErrorDocument(parsed.error, 'ko').error.message).toBe(korean)
  })
})

describe('the words around answers', () => {
  it('counts', () => {
    expect([0, 1, 2, 1234].map(enCli.steps)).toEqual(['0 steps', '1 step', '2 steps', '1,234 steps'])
    expect([1, 2].map(koCli.steps)).toEqual(['단계 1개', '단계 2개'])
  })

  it('is Korean in Korean', () => {
    const texts = Object.values(koCli).flatMap((entry) => {
      if (typeof entry === 'string') return [entry]
      return typeof entry === 'function' ? [] : Object.values(entry)
    })
    for (const text of texts) expect(text).toMatch(hangul)
  })
})
