import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Fact, Finding, FindingResult } from '#shared/domain/finding.ts'
import { type Line, toMainLine } from '#shared/domain/line.ts'
import { checkScenario } from '#shared/domain/parse-scenario.ts'
import { createSpeech } from '#shared/language/create-speech.ts'
import { getTexts, type Language, languages } from '#shared/language/language.ts'
import type { RuleId } from '#shared/language/rule-id.ts'
import type { Speech, Things } from '#shared/language/speech.ts'
import { getRulebook } from '#shared/simulator/edition.ts'
import { simulate } from '#shared/simulator/simulate.ts'
import { toThings } from '#shared/simulator/things.ts'

const hangul = /\p{Script=Hangul}/u

/** Every text and function with the path to it. */
function listLeaves(value: unknown, path: string): [string, string | ((...args: never[]) => unknown)][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, value as () => unknown]]
  return Object.entries(value as object).flatMap(([key, child]) => listLeaves(child, path ? `${path}.${key}` : key))
}

describe('the two languages', () => {
  const [en, ko] = languages.map((language) => listLeaves(getTexts(language), ''))

  test('have the same keys, and functions that take as much', () => {
    const shape = (leaves: typeof en) =>
      leaves?.map(([path, leaf]) => `${path} ${typeof leaf === 'function' ? leaf.length : 'text'}`)
    expect(shape(ko)?.sort()).toEqual(shape(en)?.sort())
  })

  test('leave no text empty but the fix of what never stands in the way', () => {
    const kinds = new Map<string, string>(getRulebook('programme-2020-05').rules.map(({ id, kind }) => [id, kind]))
    for (const [path, leaf] of [...(en ?? []), ...(ko ?? [])]) {
      const rule = /^rules\.(.+)\.fix$/.exec(path)?.[1] ?? ''
      const isHarmless = ['permission', 'warning'].includes(kinds.get(rule) ?? '')
      expect(`${path} ${leaf === ''}`).toBe(`${path} ${isHarmless}`)
    }
  })

  test('are each written in its own script', () => {
    for (const [path, leaf] of en ?? []) if (typeof leaf === 'string') expect(`${path} ${leaf}`).not.toMatch(hangul)
    for (const [path, leaf] of ko ?? []) {
      if (typeof leaf !== 'string' || leaf === '') continue
      expect(`${path} ${leaf}`).toMatch(hangul)
      expect(`${path} ${leaf}`).not.toMatch(/\b[A-Za-z]+ [a-z]+ [a-z]+\b/)
    }
  })
})

describe.each(languages)('the rules in %s', (language) => {
  const { rules } = getTexts(language)
  const book = getRulebook('programme-2020-05').rules
  const unknowable: readonly RuleId[] = [
    'agreement-signed',
    'onboarded-in-partner-center',
    'enrolled-in-role',
    'reseller-association',
    'direct-bill-capabilities',
    'provider-infrastructure',
    'known-market'
  ]

  test('are those of the rulebook in its order, and the order of events', () => {
    expect(Object.keys(rules)).toEqual([...book.map(({ id }) => id), 'lifecycle'])
  })

  test.each(book)('$id says as much as it can find', ({ id, kind }) => {
    const rule = rules[id as RuleId]
    const canBreak = ['prohibition', 'listing', 'precondition'].includes(kind)
    const canBeUnknown = unknowable.some((each) => each === id)
    expect([!!rule.broken, !!rule.remedy, !!rule.unknown, !!rule.ask]).toEqual([
      canBreak,
      canBreak,
      canBeUnknown,
      canBeUnknown
    ])
  })

  test('tell why and what to do in whole sentences', () => {
    for (const { title, why, fix } of Object.values(rules)) {
      expect(title).not.toMatch(/\.$/)
      expect(why).toMatch(language === 'ko' ? /니다\.$/ : /^[A-Z].*\.$/)
      if (fix !== '') expect(fix).toMatch(language === 'ko' ? /시오\.$/ : /^[A-Z].*\.$/)
    }
  })
})

const lines: readonly Line[] = readFileSync(join(import.meta.dirname, '../../acceptance/source-cases.ndjson'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const checked = checkScenario(JSON.parse(line).scenario)
    if (!checked.ok) throw new Error(JSON.stringify(checked.error))
    return toMainLine(checked.value)
  })

const inQuotes = /[“‘][^”’]*[”’]/g

function expectWellSaid(text: string, line: Line, language: Language): void {
  expect(text).not.toMatch(/undefined|\[object| {2}|^\s|\s$|^$/)
  const ids = [...line.cast.parties.keys(), ...line.cast.tenants.keys()]
  const bare = text.replace(inQuotes, '')
  for (const word of bare.split(/[\s,;:()]+/)) expect(ids).not.toContain(word)
  const quoted = text.match(inQuotes) ?? []
  for (const id of line.cast.parties.keys()) expect(quoted.map((name) => name.slice(1, -1))).not.toContain(id)
  if (language === 'en') expect(bare).not.toMatch(hangul)
  else expect(bare.replaceAll('Microsoft', '')).not.toMatch(/[a-z]{2}/)
}

test.each(languages)('every sentence about the source cases is well said in %s', (language) => {
  const { rules, steps, words } = getTexts(language)
  for (const line of lines) {
    const things = toThings(line)
    const said = new Set<string>()
    for (const { step, findings } of simulate(line).steps) {
      const summary = steps.summarize(step, things)
      said.add(summary)
      expect(summary).not.toMatch(/\.$/)
      for (const finding of findings) {
        const texts = rules[finding.rule as RuleId]
        const speech = createSpeech(finding, things, language)
        const [message, fix] = {
          holds: [texts.holds(speech), undefined],
          broken: [texts.broken?.(speech), texts.remedy?.(speech)],
          unknown: [texts.unknown?.(speech), texts.ask?.(speech)]
        }[finding.result]
        said.add(message ?? '')
        expect(message).not.toMatch(/\.$/)
        if (finding.result !== 'holds') {
          said.add(fix ?? '')
          expect(fix).toMatch(/\.$/)
        }
        for (const fact of finding.facts) {
          said.add(words.nameSubject(fact, things))
          said.add(words.factLabel(fact.fact, fact.with && words.nameThing(fact.with, things)))
          said.add(words.factValue(fact.fact, fact.value, things))
        }
      }
    }
    for (const text of said) expectWellSaid(text, line, language)
  }
})

const parties = new Map<
  string,
  { name: string; role: 'indirect-provider' | 'indirect-reseller' | 'direct-bill' | 'customer' }
>([
  ['p1', { name: 'Contoso', role: 'indirect-provider' }],
  ['r1', { name: '패브리캠', role: 'indirect-reseller' }],
  ['d1', { name: 'Proseware', role: 'direct-bill' }],
  ['c1', { name: 'Adatum', role: 'customer' }]
])
const things: Things = {
  findParty: (id) => parties.get(id),
  findTenant: (id) => {
    const owner = id.split('.')[0] ?? ''
    return id.includes('.') ? { owner, type: id.endsWith('.csp') ? 'csp' : 'customer' } : undefined
  },
  findOffer: (id) => (id === 'azure' ? 'Azure' : undefined)
}

const fact = (subject: string, name: string, value: Fact['value'], other?: string): Fact =>
  other === undefined
    ? { subject, fact: name, value, since: null }
    : { subject, fact: name, with: other, value, since: null }
const role = (id: string) => fact(id, 'role', parties.get(id)?.role ?? '')

function speak(
  language: Language,
  rule: RuleId | 'lifecycle',
  result: FindingResult,
  subjects: readonly string[],
  facts: readonly Fact[],
  more: Partial<Finding> = {}
): string {
  const base = { kind: 'listing', ground: 'chain', cites: [] } as const
  const speech: Speech = createSpeech({ ...base, rule, result, subjects, facts, ...more }, things, language)
  return getTexts(language).rules[rule][result]?.(speech) ?? ''
}

type Row = readonly [
  RuleId | 'lifecycle',
  FindingResult,
  readonly string[],
  readonly Fact[],
  en: string,
  ko: string,
  more?: Partial<Finding>
]

const rows: readonly Row[] = [
  [
    'supported-chain',
    'holds',
    ['p1', 'r1', 'c1'],
    [role('p1'), role('r1'), role('c1')],
    'the chain is listed: Microsoft → indirect provider “Contoso” → indirect reseller “패브리캠” → end customer “Adatum”',
    '원문에 있는 판매 경로임: Microsoft → 간접 공급자 ‘Contoso’ → 간접 재판매인 ‘패브리캠’ → 최종 고객 ‘Adatum’'
  ],
  [
    'supported-chain',
    'broken',
    ['p1', 'c1'],
    [role('p1'), role('c1')],
    'the indirect provider “Contoso” would sell to the customer “Adatum” with no reseller in between, and no listed chain does that',
    '간접 공급자 ‘Contoso’가 재판매인 없이 고객 ‘Adatum’에 직접 파는 경로는 원문에 없음'
  ],
  [
    'supported-chain',
    'broken',
    ['d1', 'r1', 'c1'],
    [role('d1'), role('r1'), role('c1')],
    'the direct-bill partner “Proseware” would sell to the indirect reseller “패브리캠” for resale, and no listed chain does that',
    '직접 청구 파트너 ‘Proseware’가 간접 재판매인 ‘패브리캠’에 되팔 제품을 파는 경로는 원문에 없음'
  ],
  [
    'supported-chain',
    'broken',
    ['c1'],
    [role('c1')],
    'Microsoft would sell straight to “Adatum”, and every listed chain has a partner in between',
    'Microsoft가 ‘Adatum’에 직접 팔게 되는데, 원문의 판매 경로에는 언제나 파트너가 있음'
  ],
  [
    'active-partnership',
    'broken',
    ['p1', 'r1'],
    [fact('r1', 'partnership', 'ended', 'p1')],
    'the partnership between “Contoso” and “패브리캠” has ended',
    '‘Contoso’와 ‘패브리캠’ 사이의 파트너 관계가 끝남'
  ],
  [
    'one-relationship-per-provider',
    'broken',
    ['r1', 'p1', 'r1.csp'],
    [fact('r1.csp', 'tenant.type', 'csp'), fact('r1', 'partnership', 'active', 'p1')],
    'the CSP tenant of “패브리캠” holds an active partnership with “Contoso”, so it cannot be its customer as well',
    '‘패브리캠’의 CSP 테넌트에 ‘Contoso’와 맺은 유효한 파트너 관계가 있어 고객까지 될 수 없음'
  ],
  [
    'one-relationship-per-provider',
    'broken',
    ['r1', 'p1', 'r1.csp'],
    [fact('r1.csp', 'customer-relationship', 'active', 'p1')],
    'the CSP tenant of “패브리캠” is a customer of “Contoso”, so it cannot hold a partnership with it as well',
    '‘패브리캠’의 CSP 테넌트는 ‘Contoso’의 고객이어서 파트너 관계까지 맺을 수 없음'
  ],
  [
    'own-use-tenant',
    'broken',
    ['r1', 'r1.csp'],
    [fact('r1.csp', 'tenant.type', 'csp')],
    'what “패브리캠” buys for its own use would land on its CSP tenant',
    '‘패브리캠’이 자체 사용할 서비스가 CSP 테넌트에 놓이게 됨'
  ],
  [
    'no-affiliate-sale',
    'broken',
    ['d1', 'c1'],
    [fact('d1', 'affiliated', true, 'p1'), fact('p1', 'same-company', true, 'c1')],
    '“Proseware” and “Adatum” are affiliates: “Proseware” and “Contoso” are affiliates; “Contoso” and “Adatum” are one company',
    '‘Proseware’와 ‘Adatum’이 서로 계열사임: ‘Proseware’와 ‘Contoso’는 서로 계열사, ‘Contoso’와 ‘Adatum’은 같은 회사'
  ],
  [
    'same-region-sale',
    'broken',
    ['d1', 'c1'],
    [
      fact('d1', 'market', 'FR'),
      fact('d1', 'region', 'europe'),
      fact('c1.jp', 'market', 'JP'),
      fact('c1.jp', 'region', 'japan')
    ],
    '“Proseware” is of another region than the tenant “c1.jp” of “Adatum”: Europe (France) against Japan',
    '‘Proseware’와 ‘Adatum’의 ‘c1.jp’ 테넌트의 지역이 서로 다름: 각각 유럽(프랑스), 일본'
  ],
  [
    'same-region-sale',
    'holds',
    ['d1', 'c1'],
    [
      fact('d1', 'market', 'KR'),
      fact('d1', 'region', 'korea'),
      fact('c1', 'market', 'KR'),
      fact('c1', 'region', 'korea')
    ],
    '“Proseware” and “Adatum” are of one region: South Korea',
    '‘Proseware’와 ‘Adatum’이 같은 지역에 있음: 대한민국'
  ],
  [
    'direct-bill-ongoing',
    'holds',
    ['d1', 'd2'],
    [
      fact('d1', 'capability.billing', 'absent'),
      fact('d1', 'capability.support', 'absent'),
      fact('d2', 'capability.billing', 'absent')
    ],
    '“Proseware” sells without the capabilities “billing” and “support”; “d2” sells without the capability “billing”',
    '‘Proseware’가 ‘청구’와 ‘지원’ 역량 없이 판매함, ‘d2’가 ‘청구’ 역량 없이 판매함'
  ],
  [
    'known-market',
    'unknown',
    ['d1', 'c1'],
    [
      fact('d1', 'market', 'CU'),
      fact('d1', 'region', 'none'),
      fact('c1', 'market', 'unknown'),
      fact('c1', 'region', 'unknown')
    ],
    'the market of “Proseware” (Cuba) is in no region of the programme and the market of “Adatum” is not known',
    '‘Proseware’의 시장(쿠바)이 프로그램의 어느 지역에도 속하지 않음, ‘Adatum’의 시장을 알 수 없음'
  ],
  [
    'who-bills-and-supports',
    'holds',
    ['r1', 'p1'],
    [fact('r1', 'capability.billing', 'present'), fact('r1', 'capability.support', 'unknown'), role('p1')],
    '“패브리캠” can carry billing itself; either “패브리캠” can carry support itself, or “Contoso” on its behalf: what “패브리캠” is able to do is not known',
    '청구는 ‘패브리캠’이 스스로 맡을 수 있음; 지원은 ‘패브리캠’이 스스로 맡거나 ‘Contoso’가 대신하여 맡을 수 있음(‘패브리캠’의 역량을 알 수 없음)'
  ],
  [
    'readiness-steps',
    'holds',
    ['r1'],
    [
      fact('r1', 'account', 'outside'),
      fact('r1', 'enrolment', 'not-enrolled'),
      fact('r1', 'agreement', 'unknown'),
      fact('s1', 'verb', 'onboard')
    ],
    'one of the three things that “패브리캠” does before new business; left after it: enrolment; not known: signing',
    '‘패브리캠’의 새 거래에 앞선 세 가지 준비 가운데 하나임; 이 단계 뒤에 남는 일: 등록; 알 수 없는 일: 서명'
  ],
  [
    'circular-supply',
    'holds',
    ['c1', 'p1'],
    [fact('c1', 'affiliated', true, 'c1'), fact('p1', 'affiliated', true, 'c1')],
    'what “Adatum” buys passes through “Adatum” itself and “Contoso”, its affiliate or another account of its company',
    '‘Adatum’이 사는 것이 ‘Adatum’ 자신과, 같은 회사이거나 계열사인 ‘Contoso’를 거쳐 옴'
  ],
  [
    'lifecycle',
    'broken',
    ['p1', 'r1'],
    [fact('r1', 'partnership', 'none', 'p1')],
    'out of order: there is no partnership between “Contoso” and “패브리캠”; possible instead: request a partnership',
    '순서가 맞지 않음: ‘Contoso’와 ‘패브리캠’ 사이에 파트너 관계가 없음; 대신 할 수 있는 일: 파트너 관계 요청',
    { moves: ['request-partnership'] }
  ],
  [
    'lifecycle',
    'broken',
    ['d1', 'azure'],
    [fact('azure', 'subscription', 'active'), fact('azure', 'management', 'off', 'd1')],
    'out of order: “Proseware” does not manage the subscription “Azure”; possible instead: manage a subscription',
    '순서가 맞지 않음: ‘Proseware’가 ‘Azure’ 구독을 관리하고 있지 않음; 대신 할 수 있는 일: 구독 관리 시작',
    { moves: ['manage'] }
  ],
  [
    'lifecycle',
    'holds',
    ['r1'],
    [fact('r1', 'agreement', 'unsigned')],
    'in order: the Microsoft Partner Agreement of “패브리캠” from not signed to signed',
    '순서가 맞음: ‘패브리캠’의 Microsoft 파트너 계약이 서명 안 함에서 서명함으로 바뀜',
    { changes: [{ subject: 'r1', fact: 'agreement', from: 'unsigned', to: 'signed' }] }
  ]
]

for (const [rule, result, subjects, facts, en, ko, more] of rows) {
  test(`${rule} speaks of the case at hand: ${en}`, () => {
    expect(speak('en', rule, result, subjects, facts, more)).toBe(en)
    expect(speak('ko', rule, result, subjects, facts, more)).toBe(ko)
  })
}

test('a note on many late steps names a few and counts the rest', () => {
  const steps = Array.from({ length: 1205 }, (_, index) => `s${index + 1}`)
  expect(getTexts('en').words.laterThanSources(steps)).toContain('“s5” and 1,200 more are dated later')
  expect(getTexts('ko').words.laterThanSources(steps)).toContain('‘s5’ 외 1,200개 단계')
})
