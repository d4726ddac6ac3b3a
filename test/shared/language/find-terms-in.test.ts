import { describe, expect, it } from 'vitest'
import { findTermsIn } from '#shared/language/find-terms-in.ts'
import { glossary } from '#shared/language/glossary.ts'

const idsIn = (text: string, language: 'en' | 'ko') => findTermsIn(text, language).map(({ id }) => id)

describe('the terms that a text uses', () => {
  it.each<readonly [string, 'en' | 'ko', readonly string[]]>([
    ['', 'en', []],
    ['Nothing of it is here.', 'en', []],
    ['Let it land on a CSP tenant.', 'en', ['csp-tenant']],
    ['Two tenants of one customer', 'en', ['customer', 'tenant']],
    ['INDIRECT RESELLER', 'en', ['indirect-reseller']],
    ['an indirect\nprovider', 'en', ['indirect-provider']],
    ['the tenancy of customership', 'en', []],
    ['customer, customer; customer', 'en', ['customer']],
    ['its provider and its distributor', 'en', ['indirect-provider']],
    ['간접 재판매인이 CSP 테넌트에서', 'ko', ['indirect-reseller', 'csp-tenant']],
    ['총판은', 'ko', ['indirect-provider']],
    ['알 수 없음', 'ko', ['verdict-undetermined']],
    ['tenant', 'ko', []]
  ])('%j in %s', (text, language, ids) => {
    expect(idsIn(text, language)).toEqual(ids)
  })

  it.each(['en', 'ko'] as const)('are found by each of their names in %s', (language) => {
    for (const { id, term, synonyms } of glossary) {
      for (const name of [term[language], ...synonyms[language]]) expect(idsIn(`(${name})`, language)).toEqual([id])
    }
  })

  it('have names that mean nothing else to a pattern', () => {
    for (const { term, synonyms } of glossary) {
      for (const name of [term.en, term.ko, ...synonyms.en, ...synonyms.ko]) {
        expect(name).toMatch(/^[\p{L}\p{N} -]+$/u)
      }
    }
  })
})
