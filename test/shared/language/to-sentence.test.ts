import { expect, test } from 'vitest'
import { toSentence, toStart } from '#shared/language/to-sentence.ts'

test.each([
  ['en', 'what “fabrikam” buys would land elsewhere', 'What “fabrikam” buys would land elsewhere.'],
  ['en', '“fabrikam” has not signed', '“fabrikam” has not signed.'],
  ['en', 'ask Microsoft.', 'Ask Microsoft.'],
  ['en', '“Adatum” buys from “Contoso Ltd.”', '“Adatum” buys from “Contoso Ltd.”.'],
  ['en', '', ''],
  ['ko', '‘패브리캠’이 서명합니다', '‘패브리캠’이 서명합니다.'],
  ['ko', '‘패브리캠’이 서명하지 않음', '‘패브리캠’이 서명하지 않음']
] as const)('in %s %j stands alone as %j', (language, phrase, sentence) => {
  expect(toSentence(phrase, language)).toBe(sentence)
})

test('the start is a capital letter, and nobody’s name is changed', () => {
  expect(toStart('this step')).toBe('This step')
  expect(toStart('“fabrikam” has not signed')).toBe('“fabrikam” has not signed')
})
