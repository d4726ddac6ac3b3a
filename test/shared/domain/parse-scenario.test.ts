import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { InputErrorCode } from '#shared/domain/input-error.ts'
import { parseScenario, printScenario, toLongFileError } from '#shared/domain/parse-scenario.ts'
import { limits, type Scenario } from '#shared/domain/scenario.ts'
import { mulberry32, randomScenario } from '#test/acceptance/random-scenarios.ts'
import { toRuns } from '#test/depth.ts'

/** What differs from the base file: places such as `parties.0.name` and what stands there; undefined takes it away. */
type Change = Readonly<Record<string, unknown>>

function toBase(): object {
  const path = ['microsoft', 'p1', 'r1', 'c1']
  return {
    format: 'csp-scenario',
    version: 1,
    title: 'A base for changes',
    tags: ['base'],
    notes: 'first line\n\tsecond line',
    asOf: '2020-06-01',
    edition: 'programme-2020-05',
    parties: [
      { id: 'p1', kind: 'partner', role: 'indirect-provider', name: 'Contoso Distribution', market: 'KR' },
      { id: 'r1', kind: 'partner', role: 'indirect-reseller', name: 'Fabrikam Cloud', completed: ['enroll'] },
      { id: 'd1', kind: 'partner', role: 'direct-bill', name: 'Proseware Direct', capabilities: ['billing'] },
      { id: 'c1', kind: 'customer', name: 'Adatum', company: 'adatum' },
      { id: 'c2', kind: 'customer', name: 'Tailspin' }
    ],
    tenants: [
      { id: 'r1-own', owner: 'r1', type: 'customer' },
      { id: 'c1-a', owner: 'c1', type: 'customer', market: 'KR' }
    ],
    affiliations: [['p1', 'c1']],
    subscriptions: [{ id: 'old', customer: 'c1', tenant: 'c1-a', offer: 'Azure', boughtThrough: 'open' }],
    partnerships: [['p1', 'r1']],
    steps: [
      { do: 'onboard', partner: 'r1' },
      { id: 'signed', do: 'sign-agreement', on: '2020-06-10', note: 'at last', partner: 'r1' },
      { id: 'sale', do: 'sell', path, offer: 'Microsoft 365', as: 'm365' },
      { do: 'manage', partner: 'd1', subscription: 'm365' }
    ],
    variants: [{ id: 'v1', name: 'What if', after: 'signed', steps: [{ do: 'onboard', partner: 'p1' }] }],
    layout: { p1: { x: 0, y: 0 } }
  }
}

function toFile(change: Change): string {
  const base = toBase()
  for (const [place, value] of Object.entries(change)) {
    const keys = place.split('.')
    const last = keys.pop() ?? ''
    let target = base as Record<string, unknown>
    for (const key of keys) target = target[key] as Record<string, unknown>
    if (value === undefined) delete target[last]
    else target[last] = value
  }
  return JSON.stringify(base)
}

/** A file whose only step is this one. */
const withStep = (step: object): Change => ({ steps: [step], variants: [] })

function expectAccepted(text: string): Scenario {
  const read = parseScenario(text)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}

function expectRefused(text: string, code: InputErrorCode, path: string | undefined): void {
  const read = parseScenario(text)
  const refused = read.ok ? undefined : { code: read.error.code, path: read.error.path }
  expect(refused).toEqual({ code, path })
}

test('the base file is accepted as it stands', () => {
  expect(expectAccepted(toFile({}))).toEqual(toBase())
})

describe('files that are refused as text', () => {
  const many = (count: number) => `[${'0,'.repeat(count - 1)}0]`
  const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`)
  const inTitle = (key: string) => toFile({}).replace('"title"', key)
  const rows: readonly [what: string, text: string, code: InputErrorCode, path?: string][] = [
    ['nothing', '', 'empty-file'],
    ['white space', ' \r\n\t ', 'empty-file'],
    ['a byte order mark', `\ufeff${toFile({})}`, 'byte-order-mark'],
    ['no JSON', 'title: x', 'invalid-json'],
    ['JSON that is cut off', toFile({}).slice(0, -1), 'invalid-json'],
    ['a trailing comma', '{"format":"csp-scenario",}', 'invalid-json'],
    ['a comment', '{} // mine', 'invalid-json'],
    ['more than 8 MiB', `{"notes":"${'x'.repeat(8 * 1024 * 1024)}"}`, 'too-large'],
    ['depth 33', JSON.stringify(nested(33)), 'too-deep', `$${'[0]'.repeat(32)}`],
    ['depth 33 inside a note', toFile({ notes: nested(32) }), 'too-deep', `$.notes${'[0]'.repeat(31)}`],
    ['a key twice', inTitle('"format"'), 'duplicate-key', '$.format'],
    ['a key twice, once escaped', inTitle('"form\\u0061t"'), 'duplicate-key', '$.format'],
    ['an id twice', toFile({}).replace('"kind":"customer"', '"\\u0069d":"c9"'), 'duplicate-key', '$.parties[3].id'],
    ['a key __proto__', inTitle('"__proto__"'), 'unknown-key', '$.__proto__'],
    ['a key __proto__, escaped', inTitle('"\\u005f_proto__"'), 'unknown-key', '$.__proto__'],
    ['a place __proto__', toFile({}).replace('{"p1":', '{"__proto__":'), 'unknown-key', '$.layout.__proto__'],
    ['more than 10,000 parties', `{"parties":${many(10_001)}}`, 'too-many', '$.parties'],
    ['more than 20,000 tenants', `{"tenants":${many(20_001)}}`, 'too-many', '$.tenants'],
    ['more than 100,000 steps', `{"steps":${many(100_001)}}`, 'too-many', '$.steps'],
    [
      'more than 100,000 steps of a variant',
      `{"variants":[{"steps":${many(100_001)}}]}`,
      'too-many',
      '$.variants[0].steps'
    ],
    ['a list', '[]', 'not-a-scenario', '$'],
    ['null', 'null', 'not-a-scenario', '$'],
    ['a text', '"csp-scenario"', 'not-a-scenario', '$'],
    ['an empty object', '{}', 'not-a-scenario', '$.format'],
    ['as many parties as may be, none of them one', `{"parties":${many(10_000)}}`, 'not-a-scenario', '$.format'],
    ['depth 32', JSON.stringify(nested(32)), 'not-a-scenario', '$']
  ]
  test.each(rows)('%s', (_what, text, code, path) => expectRefused(text, code, path))

  test('a refused file leaves no trace on the prototype of objects', () => {
    parseScenario(inTitle('"__proto__":{"polluted":true},"title"'))
    parseScenario(toFile({ constructor: { prototype: { polluted: true } } }))
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})

describe('a file with a whole library', () => {
  const header = '{"format":"csp-library","version":1}\n'
  test.each([
    ['one that has scenarios', `${header}{"format":"csp-scenario"}\n`],
    ['one that was laid out by hand', ` {\n  "format" : "csp-library" }`],
    ['one that is too long for a scenario', header + ' '.repeat(limits.bytes)]
  ])('is told as such: %s', (_, text) => {
    expect(parseScenario(text)).toEqual({ ok: false, error: { code: 'whole-library' } })
    expect(toLongFileError(text.slice(0, 100))).toEqual({ code: 'whole-library' })
  })

  test('is not what only speaks of one', () => {
    for (const text of ['{"title":"csp-library"}', '"format":"csp-library"', '{"format":"csp-library-2"}']) {
      expect(parseScenario(text)).not.toMatchObject({ error: { code: 'whole-library' } })
      expect(toLongFileError(text)).toMatchObject({ code: 'too-large' })
    }
  })
})

describe('places that are refused', () => {
  const variant = (after: string | null, ...steps: object[]): Change => ({
    variants: [{ id: 'v1', name: 'V', after, steps }]
  })
  const sale = { do: 'sell', path: ['microsoft', 'd1', 'c1'], offer: 'Azure' }
  const onboard = { do: 'onboard', partner: 'r1' }
  const rows: readonly [what: string, change: Change, code: InputErrorCode, path: string][] = [
    ['another format', { format: 'csp-run' }, 'not-a-scenario', '$.format'],
    ['version 2', { version: 2 }, 'unsupported-version', '$.version'],
    ['version 0', { version: 0 }, 'not-allowed-value', '$.version'],
    ['the version as text', { version: '1' }, 'not-allowed-value', '$.version'],
    ['no version', { version: undefined }, 'missing-field', '$.version'],
    ['an edition that is not known', { edition: 'programme-2021-07' }, 'not-allowed-value', '$.edition'],

    ['an unknown key', { colour: 1 }, 'unknown-key', '$.colour'],
    ['a key constructor', { constructor: 1 }, 'unknown-key', '$.constructor'],
    ['a key that needs quoting', { 'fav colour': 1 }, 'unknown-key', '$["fav colour"]'],
    ['an unknown key of a partner', { 'parties.0.colour': 1 }, 'unknown-key', '$.parties[0].colour'],
    ['an unknown key of a customer', { 'parties.3.colour': 1 }, 'unknown-key', '$.parties[3].colour'],
    ['a role of a customer', { 'parties.3.role': 'direct-bill' }, 'unknown-key', '$.parties[3].role'],
    ['steps that a customer has done', { 'parties.3.completed': [] }, 'unknown-key', '$.parties[3].completed'],
    ['an unknown key of a tenant', { 'tenants.0.colour': 1 }, 'unknown-key', '$.tenants[0].colour'],
    ['an unknown key of a subscription', { 'subscriptions.0.seats': 1 }, 'unknown-key', '$.subscriptions[0].seats'],
    ['an unknown key of a step', { 'steps.0.colour': 1 }, 'unknown-key', '$.steps[0].colour'],
    ['a field of another verb', { 'steps.0.provider': 'p1' }, 'unknown-key', '$.steps[0].provider'],
    ['an unknown key of a variant', { 'variants.0.colour': 1 }, 'unknown-key', '$.variants[0].colour'],
    [
      'an unknown key of a step of a variant',
      { 'variants.0.steps.0.colour': 1 },
      'unknown-key',
      '$.variants[0].steps[0].colour'
    ],
    ['an unknown key of a position', { 'layout.p1.z': 1 }, 'unknown-key', '$.layout.p1.z'],

    ['no title', { title: undefined }, 'missing-field', '$.title'],
    ['no first date', { asOf: undefined }, 'missing-field', '$.asOf'],
    ['no parties', { parties: undefined }, 'missing-field', '$.parties'],
    ['no steps', { steps: undefined }, 'missing-field', '$.steps'],
    ['no kind', { 'parties.0.kind': undefined }, 'missing-field', '$.parties[0].kind'],
    ['a kind that is none', { 'parties.0.kind': 'supplier' }, 'not-allowed-value', '$.parties[0].kind'],
    ['a partner without a role', { 'parties.0.role': undefined }, 'missing-field', '$.parties[0].role'],
    ['a role that is none', { 'parties.0.role': 'advisor' }, 'not-allowed-value', '$.parties[0].role'],
    ['a party without a name', { 'parties.4.name': undefined }, 'missing-field', '$.parties[4].name'],
    ['a number as id', { 'parties.0.id': 1 }, 'wrong-type', '$.parties[0].id'],
    ['an empty id', { 'parties.0.id': '' }, 'invalid-id', '$.parties[0].id'],
    ['a capital in an id', { 'parties.0.id': 'P1' }, 'invalid-id', '$.parties[0].id'],
    ['an id that begins with a dot', { 'parties.0.id': '.p1' }, 'invalid-id', '$.parties[0].id'],
    ['an id of 65 characters', { 'parties.0.id': 'p'.repeat(65) }, 'invalid-id', '$.parties[0].id'],
    ['an id with a line break', { 'parties.0.id': 'p1\n' }, 'invalid-id', '$.parties[0].id'],
    [
      'what was done and is no step',
      { 'parties.1.completed.0': 'sell' },
      'not-allowed-value',
      '$.parties[1].completed[0]'
    ],
    [
      'a capability that is none',
      { 'parties.2.capabilities.0': 'x' },
      'not-allowed-value',
      '$.parties[2].capabilities[0]'
    ],
    ['a tenant type that is none', { 'tenants.0.type': 'internal' }, 'not-allowed-value', '$.tenants[0].type'],
    [
      'a channel that is none',
      { 'subscriptions.0.boughtThrough': 'csp' },
      'not-allowed-value',
      '$.subscriptions[0].boughtThrough'
    ],
    ...['customer', 'tenant', 'offer', 'boughtThrough'].map((field): [string, Change, InputErrorCode, string] => [
      `a given subscription without ${field}`,
      { [`subscriptions.0.${field}`]: undefined },
      'missing-field',
      `$.subscriptions[0].${field}`
    ]),
    ['a pair of one', { affiliations: [['p1']] }, 'too-short', '$.affiliations[0]'],
    ['a pair of three', { partnerships: [['p1', 'r1', 'r1']] }, 'too-many', '$.partnerships[0]'],
    ['101 tags', { tags: Array(101).fill('x') }, 'too-many', '$.tags'],
    ['null for a list', { tenants: null }, 'wrong-type', '$.tenants'],
    ['a position that is text', { 'layout.p1.x': '0' }, 'wrong-type', '$.layout.p1.x'],
    ['a layout key that is no id', { 'layout.A b': { x: 0, y: 0 } }, 'invalid-id', '$.layout["A b"]'],

    ['29 February of a common year', { asOf: '2021-02-29' }, 'invalid-date', '$.asOf'],
    ['29 February of a century', { asOf: '1900-02-29' }, 'invalid-date', '$.asOf'],
    ['month 13', { asOf: '2020-13-01' }, 'invalid-date', '$.asOf'],
    ['month 0', { asOf: '2020-00-10' }, 'invalid-date', '$.asOf'],
    ['day 0', { asOf: '2020-01-00' }, 'invalid-date', '$.asOf'],
    ['31 June', { asOf: '2020-06-31' }, 'invalid-date', '$.asOf'],
    ['a short month', { asOf: '2020-2-1' }, 'invalid-date', '$.asOf'],
    ['a date with a time', { asOf: '2020-02-01T00:00:00Z' }, 'invalid-date', '$.asOf'],
    ['a date of a step that is none', { 'steps.1.on': '10.06.2020' }, 'invalid-date', '$.steps[1].on'],
    ['a market in small letters', { 'parties.0.market': 'kr' }, 'invalid-market', '$.parties[0].market'],
    ['a market of three letters', { 'tenants.1.market': 'KOR' }, 'invalid-market', '$.tenants[1].market'],
    ['an empty market', { 'parties.3.market': '' }, 'invalid-market', '$.parties[3].market'],

    ['a step before the first date', { 'steps.0.on': '2020-05-31' }, 'date-goes-back', '$.steps[0].on'],
    ['a first date after the steps', { asOf: '2020-06-11' }, 'date-goes-back', '$.steps[1].on'],
    ['a step before the one before', { 'steps.2.on': '2020-06-09' }, 'date-goes-back', '$.steps[2].on'],
    [
      'a step before an earlier one, over one without a date',
      { 'steps.3.on': '2020-06-09' },
      'date-goes-back',
      '$.steps[3].on'
    ],
    [
      'a variant that goes back before its start',
      variant('signed', { ...onboard, on: '2020-06-09' }),
      'date-goes-back',
      '$.variants[0].steps[0].on'
    ],
    [
      'a variant from the start that goes back before it',
      variant(null, { ...onboard, on: '2020-05-31' }),
      'date-goes-back',
      '$.variants[0].steps[0].on'
    ],
    [
      'a variant whose own dates go back',
      variant('s1', { ...onboard, on: '2020-06-05' }, { do: 'enroll', partner: 'p1', on: '2020-06-04' }),
      'date-goes-back',
      '$.variants[0].steps[1].on'
    ],

    ['a party called microsoft', { 'parties.4.id': 'microsoft' }, 'reserved-id', '$.parties[4].id'],
    ['a tenant called microsoft', { 'tenants.0.id': 'microsoft' }, 'reserved-id', '$.tenants[0].id'],
    ['a company called microsoft', { 'parties.3.company': 'microsoft' }, 'reserved-company', '$.parties[3].company'],
    ['an affiliate called microsoft', { affiliations: [['c2', 'microsoft']] }, 'reserved-id', '$.affiliations[0][1]'],

    ['two parties of one id', { 'parties.4.id': 'c1' }, 'duplicate-id', '$.parties[4].id'],
    ['two tenants of one id', { 'tenants.0.id': 'c1-a' }, 'duplicate-id', '$.tenants[1].id'],
    ['a tenant with the id of a party', { 'tenants.0.id': 'c2' }, 'duplicate-id', '$.tenants[0].id'],
    ['a party that takes its own csp tenant', { 'parties.4.id': 'd1.csp' }, 'duplicate-id', '$.parties[2].id'],
    [
      'a party that takes a main tenant',
      { 'parties.3.id': 'c2.main', tenants: [], affiliations: [], subscriptions: [], steps: [], variants: [] },
      'duplicate-id',
      '$.parties[4].id'
    ],
    ['a tenant that takes a csp tenant', { 'tenants.0.id': 'p1.csp' }, 'duplicate-id', '$.parties[0].id'],
    ['a tenant that takes a main tenant', { 'tenants.0.id': 'c2.main' }, 'duplicate-id', '$.parties[4].id'],
    [
      'two given subscriptions of one id',
      { 'subscriptions.1': { id: 'old', customer: 'c1', tenant: 'c1-a', offer: 'Azure', boughtThrough: 'open' } },
      'duplicate-id',
      '$.subscriptions[1].id'
    ],
    [
      'a sale named like a given subscription',
      { 'steps.2.as': 'old', 'steps.3.subscription': 'old' },
      'duplicate-id',
      '$.steps[2].as'
    ],
    ['two sales of one name', { 'steps.4': { ...sale, as: 'm365' } }, 'duplicate-id', '$.steps[4].as'],
    [
      'a sale named like the default of a later one',
      { 'steps.2.as': 'sub-s5', 'steps.3.subscription': 'sub-s5', 'steps.4': sale },
      'duplicate-id',
      '$.steps[4].id'
    ],
    [
      'a given subscription named like a default',
      { 'subscriptions.0.id': 'sub-s5', 'steps.4': sale },
      'duplicate-id',
      '$.steps[4].id'
    ],
    ['two steps of one id', { 'steps.3.id': 'sale' }, 'duplicate-id', '$.steps[3].id'],
    ['a step with the default id of a later one', { 'steps.2.id': 's4' }, 'duplicate-id', '$.steps[3].id'],
    ['a step with the default id of an earlier one', { 'steps.3.id': 's1' }, 'duplicate-id', '$.steps[3].id'],
    [
      'a variant step with the id of a step before it',
      variant('signed', { ...onboard, id: 'signed' }),
      'duplicate-id',
      '$.variants[0].steps[0].id'
    ],
    [
      'two steps of one id in a variant',
      variant('s1', { ...onboard, id: 'x' }, { do: 'enroll', partner: 'p1', id: 'x' }),
      'duplicate-id',
      '$.variants[0].steps[1].id'
    ],
    [
      'a variant step with the default id of the next',
      variant('s1', { ...onboard, id: 's3' }, { do: 'enroll', partner: 'p1' }),
      'duplicate-id',
      '$.variants[0].steps[1].id'
    ],
    [
      'a variant that sells under a name sold before it',
      variant('sale', { ...sale, as: 'm365' }),
      'duplicate-id',
      '$.variants[0].steps[0].as'
    ],
    [
      'a variant that sells under a given name',
      variant(null, { ...sale, as: 'old' }),
      'duplicate-id',
      '$.variants[0].steps[0].as'
    ],
    [
      'two variants of one id',
      { 'variants.1': { id: 'v1', name: 'V', after: null, steps: [] } },
      'duplicate-id',
      '$.variants[1].id'
    ],

    [
      'known and unknown at once',
      { 'parties.1.unknown': ['onboard', 'enroll'] },
      'known-and-unknown',
      '$.parties[1].unknown[1]'
    ],
    [
      'present and unknown at once',
      { 'parties.2.unknown': ['billing'] },
      'known-and-unknown',
      '$.parties[2].unknown[0]'
    ],
    ['a csp tenant of a customer', { 'tenants.1.type': 'csp' }, 'wrong-tenant-type', '$.tenants[1].type'],
    [
      'a second csp tenant',
      {
        'tenants.2': { id: 'r1-a', owner: 'r1', type: 'csp' },
        'tenants.3': { id: 'r1-b', owner: 'r1', type: 'csp' }
      },
      'wrong-tenant-type',
      '$.tenants[3].type'
    ],
    ['a tenant of nobody', { 'tenants.0.owner': 'zz' }, 'unknown-reference', '$.tenants[0].owner'],
    ['a tenant of Microsoft', { 'tenants.0.owner': 'microsoft' }, 'unknown-reference', '$.tenants[0].owner'],
    ['an affiliate that is nobody', { affiliations: [['zz', 'c2']] }, 'unknown-reference', '$.affiliations[0][0]'],
    ['a partnership with nobody', { partnerships: [['p1', 'zz']] }, 'unknown-reference', '$.partnerships[0][1]'],
    ['a partnership the wrong way round', { partnerships: [['r1', 'p1']] }, 'wrong-role', '$.partnerships[0][0]'],
    ['a partnership with a customer', { partnerships: [['p1', 'c1']] }, 'wrong-role', '$.partnerships[0][1]'],
    ['a partnership of a direct-bill partner', { partnerships: [['d1', 'r1']] }, 'wrong-role', '$.partnerships[0][0]'],
    [
      'a subscription of nobody',
      { 'subscriptions.0.customer': 'zz' },
      'unknown-reference',
      '$.subscriptions[0].customer'
    ],
    [
      'a subscription in no tenant',
      { 'subscriptions.0.tenant': 'zz' },
      'unknown-reference',
      '$.subscriptions[0].tenant'
    ],
    [
      "a subscription in another's tenant",
      { 'subscriptions.0.tenant': 'r1-own' },
      'wrong-owner',
      '$.subscriptions[0].tenant'
    ],
    [
      'the main tenant of a customer that lists its own',
      { 'subscriptions.0.tenant': 'c1.main' },
      'unknown-reference',
      '$.subscriptions[0].tenant'
    ],
    ['a variant after no step', variant('zz'), 'unknown-reference', '$.variants[0].after'],
    [
      'a variant after a step of another variant',
      { 'variants.0.steps.0.id': 'own', 'variants.1': { id: 'v2', name: 'V', after: 'own', steps: [] } },
      'unknown-reference',
      '$.variants[1].after'
    ],
    [
      'a variant that needs a subscription of the main line after it',
      variant('signed', { do: 'cancel', subscription: 'm365' }),
      'unknown-reference',
      '$.variants[0].steps[0].subscription'
    ],
    [
      'a subscription of a variant on the main line',
      { ...variant('s1', { ...sale, as: 'own' }), 'steps.3.subscription': 'own' },
      'unknown-reference',
      '$.steps[3].subscription'
    ],
    [
      'a subscription of a later sale',
      { 'steps.0': { do: 'cancel', subscription: 'm365' } },
      'unknown-reference',
      '$.steps[0].subscription'
    ],
    ['a place for nobody', { layout: { zz: { x: 0, y: 0 } } }, 'unknown-reference', '$.layout.zz'],
    [
      'a place for a thing called constructor',
      { 'layout.constructor': { x: 0, y: 0 } },
      'unknown-reference',
      '$.layout.constructor'
    ]
  ]

  test.each(rows)('%s', (_what, change, code, path) => expectRefused(toFile(change), code, path))

  test('a number too large to be one', () => {
    expectRefused(toFile({}).replace('"x":0', '"x":1e999'), 'wrong-type', '$.layout.p1.x')
  })
})

describe('steps that are refused', () => {
  const ofPartner = { partner: 'r1' }
  const ofPair = { provider: 'p1', reseller: 'r1' }
  const ofCustomer = { partner: 'p1', customer: 'c1' }
  const ofManager = { partner: 'd1', subscription: 'old' }
  const path = ['microsoft', 'p1', 'r1', 'c1']
  /** A valid step of each verb with no more than it needs. */
  const least: Readonly<Record<Scenario['steps'][number]['do'], object>> = {
    onboard: ofPartner,
    enroll: ofPartner,
    'sign-agreement': ofPartner,
    'add-capability': { ...ofPartner, capability: 'billing' },
    'request-partnership': ofPair,
    'accept-partnership': ofPair,
    'decline-partnership': ofPair,
    'end-partnership': ofPair,
    'connect-customer': ofCustomer,
    'end-customer': ofCustomer,
    'associate-reseller': { ...ofPair, new: true },
    sell: { path, offer: 'Azure' },
    provision: { subscription: 'old', tenant: 'c1-a' },
    cancel: { subscription: 'old' },
    manage: ofManager,
    'stop-managing': ofManager
  }
  /** What each field refuses besides a thing of the wrong type. */
  const wrong: Readonly<Record<string, readonly [value: unknown, code: InputErrorCode][]>> = {
    partner: [
      ['c1', 'wrong-role'],
      ['zz', 'unknown-reference'],
      ['microsoft', 'unknown-reference'],
      ['r1-own', 'unknown-reference'],
      ['R1', 'invalid-id']
    ],
    provider: [
      ['r1', 'wrong-role'],
      ['d1', 'wrong-role'],
      ['c1', 'wrong-role'],
      ['zz', 'unknown-reference'],
      ['microsoft', 'unknown-reference']
    ],
    reseller: [
      ['p1', 'wrong-role'],
      ['d1', 'wrong-role'],
      ['c1', 'wrong-role'],
      ['zz', 'unknown-reference']
    ],
    customer: [
      ['zz', 'unknown-reference'],
      ['microsoft', 'unknown-reference'],
      ['p1', 'same-party']
    ],
    capability: [['sales', 'not-allowed-value']],
    new: [['true', 'wrong-type']],
    subscription: [
      ['zz', 'unknown-reference'],
      ['sub-s1', 'unknown-reference'],
      ['Old', 'invalid-id']
    ],
    tenant: [
      ['zz', 'unknown-reference'],
      ['r1-own', 'wrong-owner'],
      ['c2.main', 'wrong-owner']
    ],
    path: [[['p1', 'c1'], 'path-without-microsoft']],
    offer: [['a\u0000b', 'control-character']]
  }
  const verbs = Object.entries(least)
  const fields = verbs.flatMap(([verb, step]) => Object.keys(step).map((field) => [verb, field] as const))

  test.each(verbs)('%s with no more than it needs is accepted', (verb, step) => {
    expectAccepted(toFile(withStep({ do: verb, ...step })))
  })

  test.each(fields)('%s without %s', (verb, field) => {
    const step = { do: verb, ...least[verb as keyof typeof least], [field]: undefined }
    expectRefused(toFile(withStep(step)), 'missing-field', `$.steps[0].${field}`)
  })

  test.each(fields)('%s with a wrong %s', (verb, field) => {
    const step = { do: verb, ...least[verb as keyof typeof least] }
    expect(wrong[field], `nothing is said of ${field}`).toBeDefined()
    const ofWrongType = field === 'capability' ? 'not-allowed-value' : 'wrong-type'
    for (const [value, code] of [[7, ofWrongType] as const, ...(wrong[field] ?? [])]) {
      const place = code === 'path-without-microsoft' ? 'path[0]' : field
      expectRefused(toFile(withStep({ ...step, [field]: value })), code, `$.steps[0].${place}`)
    }
  })

  const rows: readonly [what: string, step: object, code: InputErrorCode, field: string][] = [
    ['no verb', { partner: 'r1' }, 'missing-field', 'do'],
    ['a verb that is none', { do: 'resell', partner: 'r1' }, 'not-allowed-value', 'do'],
    [
      'microsoft in the middle',
      { do: 'sell', path: ['microsoft', 'microsoft', 'c1'], offer: 'A' },
      'microsoft-in-path',
      'path[1]'
    ],
    [
      'microsoft at both ends',
      { do: 'sell', path: ['microsoft', 'd1', 'microsoft'], offer: 'A' },
      'microsoft-in-path',
      'path[2]'
    ],
    [
      'a path that begins with a partner',
      { do: 'sell', path: ['d1', 'c1'], offer: 'A' },
      'path-without-microsoft',
      'path[0]'
    ],
    ['a path of one', { do: 'sell', path: ['microsoft'], offer: 'A' }, 'too-short', 'path'],
    ['an empty path', { do: 'sell', path: [], offer: 'A' }, 'too-short', 'path'],
    ['a path of eleven', { do: 'sell', path: ['microsoft', ...Array(10).fill('c1')], offer: 'A' }, 'too-many', 'path'],
    [
      'a path through nobody',
      { do: 'sell', path: ['microsoft', 'zz', 'c1'], offer: 'A' },
      'unknown-reference',
      'path[1]'
    ],
    [
      'a path through a tenant',
      { do: 'sell', path: ['microsoft', 'd1', 'c1-a'], offer: 'A' },
      'unknown-reference',
      'path[2]'
    ],
    [
      'an offer kind that is none',
      { do: 'sell', path, offer: 'A', offerKind: 'csp' },
      'not-allowed-value',
      'offerKind'
    ],
    ['a subscription name that is no id', { do: 'sell', path, offer: 'A', as: 'My sub' }, 'invalid-id', 'as'],
    ["a sale on the seller's tenant", { do: 'sell', path, offer: 'A', tenant: 'r1-own' }, 'wrong-owner', 'tenant'],
    ['a sale on no tenant', { do: 'sell', path, offer: 'A', tenant: 'zz' }, 'unknown-reference', 'tenant'],
    [
      'own use without a tenant',
      { do: 'sell', path: ['microsoft', 'd1', 'r1'], offer: 'A' },
      'missing-tenant',
      'tenant'
    ],
    [
      "own use on another's tenant",
      { do: 'sell', path: ['microsoft', 'd1', 'r1'], offer: 'A', tenant: 'd1.csp' },
      'wrong-owner',
      'tenant'
    ],
    [
      'connecting a partner without a tenant',
      { do: 'connect-customer', partner: 'p1', customer: 'r1' },
      'missing-tenant',
      'tenant'
    ],
    [
      'leaving a partner without a tenant',
      { do: 'end-customer', partner: 'p1', customer: 'r1' },
      'missing-tenant',
      'tenant'
    ],
    [
      "connecting on another's tenant",
      { do: 'connect-customer', partner: 'p1', customer: 'c2', tenant: 'c1-a' },
      'wrong-owner',
      'tenant'
    ],
    [
      'leaving on no tenant',
      { do: 'end-customer', partner: 'p1', customer: 'c2', tenant: 'c2.csp' },
      'unknown-reference',
      'tenant'
    ],
    [
      'a new association with a subscription',
      { do: 'associate-reseller', ...ofPair, new: true, subscription: 'old' },
      'needless-subscription',
      'subscription'
    ],
    [
      'an existing association without one',
      { do: 'associate-reseller', ...ofPair, new: false },
      'missing-subscription',
      'subscription'
    ],
    [
      'an association with nothing that exists',
      { do: 'associate-reseller', ...ofPair, new: false, subscription: 'zz' },
      'unknown-reference',
      'subscription'
    ],
    ['a route that is none', { do: 'end-partnership', ...ofPair, route: 'letter' }, 'not-allowed-value', 'route'],
    [
      "moving to another's tenant",
      { do: 'provision', subscription: 'old', tenant: 'c2.main' },
      'wrong-owner',
      'tenant'
    ],
    ['a step id that is none', { do: 'onboard', partner: 'r1', id: 'Step 1' }, 'invalid-id', 'id']
  ]

  test.each(rows)('%s', (_what, step, code, field) => {
    expectRefused(toFile(withStep(step)), code, `$.steps[0].${field}`)
  })
})

describe('names and texts', () => {
  const names: readonly [place: string, path: string][] = [
    ['title', '$.title'],
    ['tags.0', '$.tags[0]'],
    ['parties.0.name', '$.parties[0].name'],
    ['parties.3.company', '$.parties[3].company'],
    ['subscriptions.0.offer', '$.subscriptions[0].offer'],
    ['steps.2.offer', '$.steps[2].offer'],
    ['variants.0.name', '$.variants[0].name']
  ]
  const texts: readonly [place: string, path: string][] = [
    ['notes', '$.notes'],
    ['steps.1.note', '$.steps[1].note']
  ]

  test.each(names)('%s is a name of 200 characters at most', (place, path) => {
    expectAccepted(toFile({ [place]: 'x'.repeat(200) }))
    expectAccepted(toFile({ [place]: '😀'.repeat(200) }))
    expectRefused(toFile({ [place]: 'x'.repeat(201) }), 'too-long', path)
    expectRefused(toFile({ [place]: '😀'.repeat(201) }), 'too-long', path)
  })

  test.each(texts)('%s is a text of 10,000 characters at most', (place, path) => {
    expectAccepted(toFile({ [place]: '😀'.repeat(10_000) }))
    expectRefused(toFile({ [place]: 'x'.repeat(10_001) }), 'too-long', path)
  })

  test.each([...names, ...texts])('%s holds no control character and no lone surrogate', (place, path) => {
    for (const control of ['\u0000', '\u0007', '\u001b', '\u007f', '\u0085']) {
      expectRefused(toFile({ [place]: `a${control}b` }), 'control-character', path)
    }
    for (const half of ['\ud83d', '\ude00', 'a\ud83d😀'])
      expectRefused(toFile({ [place]: half }), 'lone-surrogate', path)
  })

  test('a name stays on one line, a text may have several', () => {
    for (const space of ['\n', '\t', '\r']) {
      expectRefused(toFile({ title: `a${space}b` }), 'control-character', '$.title')
      expectAccepted(toFile({ notes: `a${space}b` }))
    }
  })

  test.each([...names, ...texts])('%s is kept as NFC', (place) => {
    const composed = '콘토소 Société Åland'
    const kept = JSON.stringify(expectAccepted(toFile({ [place]: composed.normalize('NFD') })))
    expect(kept).toContain(composed)
    expect(kept).toBe(kept.normalize('NFC'))
  })

  test('two spellings of one company text are one company', () => {
    const { parties } = expectAccepted(
      toFile({ 'parties.3.company': 'société', 'parties.4.company': 'société'.normalize('NFD') })
    )
    expect(parties[4]?.company).toBe(parties[3]?.company)
  })

  test('a name of 200 characters is one however it is typed', () => {
    expect(expectAccepted(toFile({ title: '한'.repeat(200).normalize('NFD') })).title).toBe('한'.repeat(200))
  })

  test('what is accepted can be read again, also where composing makes a name longer', () => {
    const growing = '\u0958'
    expect(growing.normalize('NFC')).toHaveLength(2)
    const read = parseScenario(toFile({ title: growing.repeat(200) }))
    if (read.ok) expectAccepted(printScenario(read.value))
    else expect(read.error.code).toBe('too-long')
  })
})

describe('files that are accepted', () => {
  const sale = { do: 'sell', path: ['microsoft', 'd1', 'c1'], offer: 'Azure' }
  const variant = (after: string | null, ...steps: object[]): Change => ({
    variants: [{ id: 'v1', name: 'V', after, steps }]
  })
  const through = (...parties: string[]) => withStep({ do: 'sell', path: ['microsoft', ...parties], offer: 'Azure' })
  const rows: readonly [what: string, change: Change][] = [
    [
      'only what is needed',
      { tags: undefined, notes: undefined, edition: undefined, layout: undefined, variants: undefined }
    ],
    [
      'nobody and nothing',
      {
        parties: [],
        tenants: [],
        affiliations: [],
        subscriptions: [],
        partnerships: [],
        steps: [],
        variants: [],
        layout: {}
      }
    ],
    ['a market in no region', { 'parties.0.market': 'CN' }],
    ['a market that does not exist', { 'parties.0.market': 'ZZ' }],
    ['29 February of a leap year', { asOf: '2020-02-29' }],
    ['29 February of the year 2000', { asOf: '2000-02-29' }],
    ['several steps on one day', { 'steps.2.on': '2020-06-10', 'steps.3.on': '2020-06-10' }],
    ['a customer in the middle of a path', through('c2', 'c1')],
    ['a repeated party on a path', through('d1', 'r1', 'd1', 'c1')],
    ['a path of ten', through(...Array(9).fill('c1'))],
    ['Microsoft selling straight', through('c1')],
    ['own use on a csp tenant', withStep({ ...sale, path: ['microsoft', 'd1', 'r1'], tenant: 'r1.csp' })],
    ['a given subscription of a partner', { 'subscriptions.0.customer': 'r1', 'subscriptions.0.tenant': 'r1.csp' }],
    ['the default main tenant by name', withStep({ ...sale, path: ['microsoft', 'd1', 'c2'], tenant: 'c2.main' })],
    ['a listed tenant with the name of its default', { 'tenants.0': { id: 'r1.csp', owner: 'r1', type: 'csp' } }],
    ['a subscription with the name of a party', { 'steps.2.as': 'c1', 'steps.3.subscription': 'c1' }],
    [
      'a partnership given twice',
      {
        partnerships: [
          ['p1', 'r1'],
          ['p1', 'r1']
        ]
      }
    ],
    [
      'affiliations in a ring',
      {
        affiliations: [
          ['p1', 'c1'],
          ['c1', 'c2'],
          ['c2', 'p1'],
          ['c1', 'c1']
        ]
      }
    ],
    ['what is not known beside what is', { 'parties.1.unknown': ['onboard', 'billing'] }],
    ['a variant from the start', variant(null, sale)],
    ['a variant after a step by position', variant('s1', sale)],
    [
      'a variant that reuses ids that lie after its start',
      variant('signed', { ...sale, id: 'sale', as: 'm365' }, { do: 'cancel', id: 's4', subscription: 'm365' })
    ],
    ['a variant with what the main line sold before it', variant('sale', { do: 'cancel', subscription: 'm365' })],
    [
      'two variants that use the same ids',
      { variants: ['v1', 'v2'].map((id) => ({ id, name: id, after: 's1', steps: [{ ...sale, id: 'x', as: 'y' }] })) }
    ],
    ['a party called constructor', { 'parties.4.id': 'constructor', layout: { constructor: { x: 1, y: 2 } } }],
    [
      'places for parties, tenants, subscriptions and Microsoft',
      {
        layout: Object.fromEntries(
          ['p1', 'r1-own', 'd1.csp', 'c2.main', 'old', 'm365', 'microsoft'].map((id) => [id, { x: -1.5, y: 2e3 }])
        )
      }
    ],
    ['an id of 64 characters', { 'parties.4.id': 'c'.repeat(64) }],
    ['markup and quotes in a name', { title: '<script>alert("x")</script> & \\ \u2028' }]
  ]

  test.each(rows)('%s, and nothing of it is lost', (_what, change) => {
    const text = toFile(change)
    expect(expectAccepted(text)).toEqual(JSON.parse(text))
  })
})

test('reading what was printed gives what was read, and nothing of a random file is lost', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const file = JSON.parse(JSON.stringify(randomScenario(mulberry32(seed))))
      const scenario = expectAccepted(JSON.stringify(file))
      expect(scenario).toEqual(file)
      expect(expectAccepted(printScenario(scenario))).toEqual(scenario)
    }),
    { numRuns: toRuns(150) }
  )
})

describe('files that something happened to', () => {
  const file = fc.integer().map((seed) => JSON.stringify(randomScenario(mulberry32(seed))))

  test('are accepted or refused when a piece of their text is another', () => {
    fc.assert(
      fc.property(file, fc.nat(), fc.nat(20), fc.string({ unit: 'binary' }), (text, place, length, piece) => {
        const at = place % text.length
        const read = parseScenario(text.slice(0, at) + piece + text.slice(at + length))
        if (!read.ok) expect(read.error.code).toMatch(/^[a-z-]+$/)
      }),
      { numRuns: toRuns(200) }
    )
  })

  test('are refused with the place where one of their values is another', () => {
    fc.assert(
      fc.property(file, fc.nat(), fc.jsonValue({ maxDepth: 2 }), (text, pick, value) => {
        const places: [holder: Record<string, unknown>, key: string][] = []
        const scenario = JSON.parse(text, function (this: Record<string, unknown>, key, held) {
          if (key !== '') places.push([this, key])
          return held
        })
        const place = places[pick % places.length]
        if (place) place[0][place[1]] = value
        const read = parseScenario(JSON.stringify(scenario))
        if (read.ok) expect(expectAccepted(printScenario(read.value))).toEqual(read.value)
        else expect(read.error.path).toMatch(/^\$/)
      }),
      { numRuns: toRuns(200) }
    )
  })
})
