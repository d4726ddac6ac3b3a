import { expect, test } from 'vitest'
import { findRules } from '#renderer/panels/rulebook/find-rules.ts'
import { rules } from '#shared/rulebook/editions/programme-2020-05.ts'

const find = (query: string) => findRules(rules, query).map(({ id }) => id)

test('nothing asked for is everything', () => {
  expect(find('')).toHaveLength(rules.length)
  expect(find('   ')).toHaveLength(rules.length)
})

test.each([
  ['by its id', 'same-region-sale', 'same-region-sale'],
  ['by words of its name, in any order and case', 'PARTNERSHIP active', 'active-partnership'],
  ['by words of its meaning in Korean', '자체 사용', 'own-use-tenant'],
  ['by the section it stands on', 'sample scenario 5', 'no-self-sale'],
  ['by another name of a term', 'distributor', 'supported-chain'],
  ['by another name of a term in Korean', '총판', 'active-partnership']
])('a rule is found %s', (_, query, id) => {
  expect(find(query)).toContain(id)
})

test('every word has to be there', () => {
  expect(find('agreement elephant')).toEqual([])
})
