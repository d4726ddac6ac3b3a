import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guardJson } from '#shared/domain/guard-json.ts'
import type { InputErrorCode } from '#shared/domain/input-error.ts'
import { limits } from '#shared/domain/scenario.ts'
import { toRuns } from '#test/depth.ts'

const zeros = (count: number) => Array(count).fill(0).join(',')
const lists = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
const manyKeys = (count: number, again: string) =>
  `{${[...Array.from({ length: count }, (_, n) => `k${n}`), again].map((key) => `"${key}":0`).join()}}`
const objects = (depth: number) => `${'{"a":'.repeat(depth)}0${'}'.repeat(depth)}`

describe('text that is stopped before it is parsed', () => {
  const rows: readonly [what: string, text: string, code: InputErrorCode, path: string][] = [
    ['lists 33 deep', lists(33), 'too-deep', `$${'[0]'.repeat(32)}`],
    ['objects 33 deep', objects(33), 'too-deep', `$${'.a'.repeat(32)}`],
    ['depth in the second of two members', `{"a":0,"b":[1,${lists(31)}]}`, 'too-deep', `$.b[1]${'[0]'.repeat(30)}`],
    ['depth of a text that never ends', '['.repeat(1_000_000), 'too-deep', `$${'[0]'.repeat(32)}`],
    ['a key twice', '{"a":1,"b":2,"a":3}', 'duplicate-key', '$.a'],
    ['the first of many keys twice', manyKeys(40, 'k0'), 'duplicate-key', '$.k0'],
    ['the last of many keys twice', manyKeys(40, 'k39'), 'duplicate-key', '$.k39'],
    ['the last of few keys twice', manyKeys(16, 'k15'), 'duplicate-key', '$.k15'],
    ['an empty key twice', '{"":1,"":2}', 'duplicate-key', '$[""]'],
    ['a key twice in an inner object', '{"a":[{},{"b":1,"b":1}]}', 'duplicate-key', '$.a[1].b'],
    ['a key twice with an object between', '{"a":{"a":{"b":0}},"a":1}', 'duplicate-key', '$.a'],
    ['a key twice, once escaped', '{"id":1,"\\u0069d":2}', 'duplicate-key', '$.id'],
    ['a key twice, both escaped differently', '{"\\u002f":1,"\\/":2}', 'duplicate-key', '$["/"]'],
    ['a key __proto__', '{"__proto__":{}}', 'unknown-key', '$.__proto__'],
    ['a key __proto__ in an inner object', '[{"a":{"__proto__":1}}]', 'unknown-key', '$[0].a.__proto__'],
    ['an escaped key __proto__', '{"\\u005f\\u005fproto__":1}', 'unknown-key', '$.__proto__'],
    ...(['parties', 'tenants', 'steps', 'affiliations', 'subscriptions', 'partnerships', 'variants'] as const).map(
      (list): [string, string, InputErrorCode, string] => [
        `${limits[list] + 1} ${list}`,
        `{"${list}":[${zeros(limits[list] + 1)}]}`,
        'too-many',
        `$.${list}`
      ]
    ),
    [
      'too many steps of the second variant',
      `{"variants":[0,{"steps":[${zeros(100_001)}]}]}`,
      'too-many',
      '$.variants[1].steps'
    ],
    ['too many entries of a list that the format does not have', `{"x":[${zeros(200_001)}]}`, 'too-many', '$.x'],
    [
      'too many entries under a name that objects have anyway',
      `{"toString":[${zeros(200_001)}]}`,
      'too-many',
      '$.toString'
    ],
    [
      'too many objects, in lists that are short enough',
      `[${Array(10)
        .fill(`[${Array(85_001).fill('{}').join(',')}]`)
        .join(',')}]`,
      'too-many',
      '$'
    ],
    ['too many lists', `{"parties":[${Array(10_001).fill('[{"a":[1,2]}]').join(',')}]}`, 'too-many', '$.parties']
  ]

  test.each(rows)('%s', (_what, text, code, path) => {
    const refused = guardJson(text)
    expect({ code: refused?.code, path: refused?.path }).toEqual({ code, path })
  })
})

describe('text that passes', () => {
  const rows: readonly [what: string, text: string][] = [
    ['lists 32 deep', lists(32)],
    ['objects 32 deep', objects(32)],
    ['many shallow lists', `[${Array(10_000).fill('[[]]').join(',')}]`],
    ['brackets in a text', `{"a":"${'[{'.repeat(100)}"}`],
    ['brackets after an escaped quote', `{"a":"\\"${'['.repeat(100)}"}`],
    ['a text that ends in a backslash', `{"a":"\\\\","b":"${'['.repeat(100)}"}`],
    ['one key in two objects', '[{"a":1},{"a":{"a":1}}]'],
    ['one text as key and as value', '{"a":"a","b":["a","a"]}'],
    ['keys that differ in case', '{"a":1,"A":2}'],
    ['a key that objects have anyway', '{"constructor":1,"toString":[1,2],"hasOwnProperty":2}'],
    ['__proto__ as a value', '["__proto__",{"a":"__proto__"}]'],
    ['as many parties as may be', `{"parties":[${zeros(limits.parties)}]}`],
    ['a long list of no name', `[${zeros(200_000)}]`],
    ['no JSON at all', 'title: x'],
    ['nothing', ''],
    ['closing brackets alone', ']]]}}}']
  ]

  test.each(rows)('%s', (_what, text) => {
    expect(guardJson(text)).toBeUndefined()
  })
})

/** How deep lists and objects lie in each other. */
function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  return 1 + Math.max(0, ...Object.values(value).map(depthOf))
}

function hasProtoKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.hasOwn(value, '__proto__') || Object.values(value).some(hasProtoKey)
}

test('whatever JSON a value makes passes, if it is shallow and reaches no prototype', () => {
  const key = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'steps', 'parties', '"', '\\', '\\"', '{', '[', ','))
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { withCrossShrink: true },
      fc.oneof(key, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null)),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4 })
    )
  }))
  const wraps = fc.array(fc.boolean(), { maxLength: 40, size: 'max' })
  fc.assert(
    fc.property(value, wraps, fc.constantFrom(undefined, 2, '\t'), (core, outside, space) => {
      const made = outside.reduce<unknown>((inside, isList) => (isList ? [0, inside] : { a: 0, b: inside }), core)
      const refused = guardJson(JSON.stringify(made, null, space))
      const possible: (string | undefined)[] = []
      if (depthOf(made) > limits.depth) possible.push('too-deep')
      if (hasProtoKey(made)) possible.push('unknown-key')
      expect(possible.length > 0 ? possible : [undefined]).toContain(refused?.code)
    }),
    { numRuns: toRuns(400) }
  )
})

test('a key that stands twice is found wherever it stands', () => {
  const members = fc.uniqueArray(
    fc.string().filter((key) => key !== '__proto__'),
    { minLength: 1, maxLength: 8 }
  )
  fc.assert(
    fc.property(members, fc.nat(), fc.jsonValue({ maxDepth: 1 }), (keys, pick, value) => {
      fc.pre(!hasProtoKey(value))
      const again = keys[pick % keys.length] ?? ''
      const text = [...keys, again].map((key) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')
      expect(guardJson(`[0,{${text}}]`)?.code).toBe('duplicate-key')
    })
  )
})

test('no text makes it throw', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    ',',
    ':',
    '\\',
    'u',
    '"a"',
    '\\u00',
    '\ud800',
    '__proto__',
    '1',
    ' '
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(piece).map((pieces) => pieces.join(''))
  )
  fc.assert(
    fc.property(texts, (text) => {
      expect(() => guardJson(text)).not.toThrow()
    }),
    { numRuns: toRuns(1000) }
  )
})
