import { expect, test } from 'vitest'
import { capabilities, roles } from '#shared/domain/party.ts'
import { verdicts } from '#shared/domain/verdict.ts'
import { expandQuery, findTerms, type GlossaryTerm, glossary } from '#shared/language/glossary.ts'

function namesOf(term: GlossaryTerm): string[] {
  return [term.term.en, term.term.ko, ...term.synonyms.en, ...term.synonyms.ko]
}

function spelling(name: string): string {
  return name.toLowerCase().replaceAll(/[\s-]/g, '')
}

function expectTerm(id: string): GlossaryTerm {
  const term = glossary.find((candidate) => candidate.id === id)
  if (term === undefined) throw new Error(`no term ${id}`)
  return term
}

test('no id stands twice', () => {
  const ids = glossary.map((term) => term.id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
})

test('no name belongs to two terms, and none stands twice in one language of a term', () => {
  const ownerOfName = new Map<string, string>()
  for (const term of glossary) {
    for (const names of [
      [term.term.en, ...term.synonyms.en],
      [term.term.ko, ...term.synonyms.ko]
    ]) {
      expect(new Set(names.map(spelling)).size).toBe(names.length)
    }
    for (const name of new Set(namesOf(term).map(spelling))) {
      expect(`${name}: ${ownerOfName.get(name) ?? 'free'}`).toBe(`${name}: free`)
      ownerOfName.set(name, term.id)
    }
  }
})

test.each(glossary.map((term) => [term.id, term] as const))('%s is told in both languages', (id, term) => {
  for (const name of namesOf(term)) {
    expect(name).not.toBe('')
    expect(name).toBe(name.trim().normalize('NFC'))
  }
  for (const name of [term.term.en, ...term.synonyms.en]) expect(name).not.toMatch(/\p{Script=Hangul}/u)
  const korean = id === 'mpn-id' ? term.synonyms.ko : [term.term.ko, ...term.synonyms.ko]
  for (const name of korean) expect(name).toMatch(/\p{Script=Hangul}/u)
  expect(term.meaning.en).toMatch(/^[A-Z].*\.$/)
  expect(term.meaning.en).not.toMatch(/\p{Script=Hangul}/u)
  expect(term.meaning.ko).toMatch(/\p{Script=Hangul}.*니다\.$/u)
})

test.each(verdicts)('the verdict %s has a term by its name', (verdict) => {
  expect(expectTerm(`verdict-${verdict}`).term.en).toBe(verdict.replaceAll('-', ' '))
})

test.each([
  ['verdict-supported', '지원됨'],
  ['verdict-not-yet', '준비 필요'],
  ['verdict-not-listed', '원문에 없음'],
  ['verdict-undetermined', '알 수 없음'],
  ['verdict-prohibited', '금지됨'],
  ['verdict-out-of-order', '순서가 맞지 않음'],
  ['indirect-provider', '간접 공급자'],
  ['indirect-reseller', '간접 재판매인'],
  ['direct-bill-partner', '직접 청구 파트너'],
  ['tenant', '테넌트'],
  ['microsoft-partner-agreement', 'Microsoft 파트너 계약'],
  ['partnership', '파트너 관계'],
  ['customer-relationship', '고객 관계'],
  ['region', '지역'],
  ['market', '시장'],
  ['subscription', '구독'],
  ['end-customer', '최종 고객'],
  ['own-use', '자체 사용'],
  ['affiliate', '계열사']
])('%s is %s in Korean', (id, korean) => {
  expect(expectTerm(id).term.ko).toBe(korean)
})

test('every role and every capability has a term', () => {
  const ids = glossary.map((term) => term.id)
  for (const role of roles) expect(ids).toContain(role === 'direct-bill' ? 'direct-bill-partner' : role)
  expect(ids).toEqual(expect.arrayContaining([...capabilities]))
})

test.each([
  ['총판', 'indirect-provider'],
  ['유통사', 'indirect-provider'],
  ['배포자', 'indirect-provider'],
  ['distributor', 'indirect-provider'],
  ['대리점', 'indirect-reseller'],
  ['리셀러', 'indirect-reseller'],
  ['재판매인', 'indirect-reseller'],
  ['간접 대리점', 'indirect-reseller'],
  ['dealer', 'indirect-reseller'],
  ['직접 청구서 파트너', 'direct-bill-partner'],
  ['MPA', 'microsoft-partner-agreement'],
  ['파트너 규약', 'microsoft-partner-agreement'],
  ['관련 조직', 'affiliate'],
  ['국가', 'market'],
  ['고객', 'customer'],
  ['테 넌 트', 'tenant'],
  ['MPN ID', 'mpn-id'],
  ['내부 전용 테넌트', 'own-use-tenant'],
  ['프로 비전', 'provisioning'],
  ['not-yet', 'verdict-not-yet'],
  ['금지', 'verdict-prohibited']
])('%s finds %s first', (query, id) => {
  expect(findTerms(query)[0]?.id).toBe(id)
})

test.each([
  ['in capitals', 'DISTRIBUTOR'],
  ['in the plural', 'Distributors'],
  ['with blanks around it', '  distributor '],
  ['without the space', '간접공급자'],
  ['in decomposed letters', '총판'.normalize('NFD')],
  ['with a hyphen', 'indirect-provider']
])('a name is found %s', (_how, query) => {
  expect(findTerms(query)[0]?.id).toBe('indirect-provider')
  const expanded = expandQuery(query).map((word) => word.toLowerCase())
  expect(expanded).toEqual(expect.arrayContaining(['distributor', '총판', '간접 공급자']))
})

test('a plural in -ies is its singular', () => {
  expect(findTerms('capabilities')[0]?.id).toBe('capability')
})

test('a whole name comes before the beginning of a name, and that before the inside of one', () => {
  const ids = findTerms('tenant').map((term) => term.id)
  expect(ids[0]).toBe('tenant')
  expect(ids).toEqual(expect.arrayContaining(['azure-ad-tenant', 'csp-tenant', 'own-use-tenant']))
  const forPartner = findTerms('파트너').map((term) => term.id)
  expect(forPartner[0]).toBe('partner')
  expect(forPartner.indexOf('partner-center')).toBeLessThan(forPartner.indexOf('direct-bill-partner'))
})

test.each(['총', 'distri', '간접 공'])('the beginning %s of a name finds the term as one types', (query) => {
  expect(findTerms(query).map((term) => term.id)).toContain('indirect-provider')
})

test.each(['', '   ', '-'])('nothing is found for %j', (query) => {
  expect(findTerms(query)).toEqual([])
})

test('a word that no term knows finds nothing and is searched for as it is', () => {
  expect(findTerms('Contoso')).toEqual([])
  expect(expandQuery(' Contoso ')).toEqual(['Contoso'])
})

test.each([
  ['총판', 'indirect-provider'],
  ['대리점', 'indirect-reseller'],
  ['리셀러', 'indirect-reseller'],
  ['reseller', 'indirect-reseller'],
  ['간접 재판매인', 'indirect-reseller'],
  ['직접 청구', 'direct-bill-partner'],
  ['구독', 'subscription']
])('%s expands to itself and to every other name of %s, and to no other concept', (query, id) => {
  const expanded = expandQuery(query)
  expect(expanded[0]).toBe(query)
  expect(new Set(expanded)).toEqual(new Set(namesOf(expectTerm(id))))
  expect(new Set(expanded).size).toBe(expanded.length)
})

test('the word that was typed stands once, as it was typed', () => {
  expect(expandQuery('RESELLER').filter((word) => word.toLowerCase() === 'reseller')).toEqual(['RESELLER'])
})

test('a name that is the same in both languages stands once', () => {
  expect(expandQuery('파트너 ID').filter((word) => word === 'MPN ID')).toEqual(['MPN ID'])
})

test('half a word is not widened', () => {
  expect(expandQuery('간접')).toEqual(['간접'])
})

test('blank text expands to nothing', () => {
  expect(expandQuery('  ')).toEqual([])
})

test('decomposed text is given back composed', () => {
  expect(expandQuery('총판'.normalize('NFD'))[0]).toBe('총판')
})
