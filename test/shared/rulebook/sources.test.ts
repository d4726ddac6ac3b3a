import { expect, test } from 'vitest'
import type { BothLanguages } from '#shared/language/both-languages.ts'
import { documents, passages, type SectionId, sections } from '#shared/rulebook/sources.ts'

/** For each section the sentences that rules cite, and the span of sentences that the page has in that section. */
const cited: readonly [section: SectionId, sentences: readonly number[], first: number, last: number][] = [
  ['types', [119, 120, 123, 125, 126, 127, 129, 130, 131, 137, 138, 139, 140, 141], 117, 141],
  ['agreement', [143, 145, 146, 147, 148, 149, 150, 151, 152, 153], 142, 154],
  ['sample-scenario-1', [158, 159, 160, 161, 162, 163, 164], 158, 164],
  ['sample-scenario-2', [166], 165, 167],
  ['sample-scenario-3', [168, 169], 168, 170],
  ['sample-scenario-4', [173, 174, 175, 176], 171, 176],
  ['sample-scenario-5', [177, 178], 177, 178],
  ['sample-scenario-6', [180, 181, 182, 183, 184, 185, 186, 187, 188], 179, 188],
  ['sample-scenario-7', [190], 189, 191],
  ['sample-scenario-8', [193], 192, 193]
]

const allPassages = Object.entries(passages)
const allSections = Object.entries(sections)

function expectBothLanguages(text: BothLanguages): void {
  for (const words of [text.en, text.ko]) {
    expect(words).not.toBe('')
    expect(words).toBe(words.trim().normalize('NFC'))
  }
  expect(text.en).not.toMatch(/\p{Script=Hangul}/u)
  expect(text.ko).toMatch(/\p{Script=Hangul}/u)
}

test('the passages are the cited sentences in page order, and the region tables', () => {
  const sentences = cited.flatMap(([, numbers]) => numbers.map((number) => `0311a-${number}`))
  expect(Object.keys(passages)).toEqual([...sentences, 'region-tables'])
})

test.each(allPassages)('%s has the form of a citation and stands in a section that exists', (id, passage) => {
  expect(id).toMatch(/^(0311a-\d{3}|region-tables)$/)
  expect(Object.keys(sections)).toContain(passage.section)
})

test.each(cited)('%s holds its own sentences and no others', (section, numbers, first, last) => {
  const ids = allPassages.filter(([, passage]) => passage.section === section).map(([id]) => id)
  expect(ids).toEqual(numbers.map((number) => `0311a-${number}`))
  for (const number of numbers) expect(number >= first && number <= last).toBe(true)
})

test('only the region tables stand in the regional page', () => {
  const elsewhere = allPassages.filter(([, passage]) => {
    return sections[passage.section].document === 'regional-authorization-overview'
  })
  expect(elsewhere.map(([id]) => id)).toEqual(['region-tables'])
})

test.each(allPassages)('%s says what and where in both languages', (_id, passage) => {
  expectBothLanguages(passage.place)
  expectBothLanguages(passage.says)
  expect(passage.says.en).toMatch(/^[A-Z].*\.$/)
  expect(passage.says.ko).toMatch(/니다\.$/)
})

test.each(['en', 'ko'] as const)('no two passages share a place or a sense in %s', (language) => {
  const places = allPassages.map(([, passage]) => `${passage.section}: ${passage.place[language]}`)
  const senses = allPassages.map(([, passage]) => passage.says[language])
  expect(new Set(places).size).toBe(places.length)
  expect(new Set(senses).size).toBe(senses.length)
})

test('the Korean page is told to read otherwise exactly where it does', () => {
  const otherwise = allPassages.filter(([, passage]) => passage.koreanReads !== undefined)
  expect(otherwise.map(([id]) => Number(id.slice(6)))).toEqual([130, 138, 145, 149, 180, 186, 188])
  for (const [, passage] of otherwise) {
    if (passage.koreanReads === undefined) continue
    expectBothLanguages(passage.koreanReads)
    expect(passage.koreanReads.en).toContain('Korean page')
    expect(passage.koreanReads.ko).toContain('한국어 페이지')
    expect(passage.koreanReads.ko).toMatch(/니다\.$/)
  }
})

test.each([
  ['0311a-145', /\btransacts\b/, /거래하는 파트너/],
  ['0311a-180', /\bmight like\b/, /싶어/],
  ['0311a-186', /^The reseller can then buy/, /^그러면 간접 재판매인은/],
  ['0311a-188', /^The reseller can stay a customer/, /^간접 재판매인은 지금의 공급자와는 고객 관계로 남고/]
] as const)('%s follows the English original where the two pages differ', (id, english, korean) => {
  expect(passages[id].says.en).toMatch(english)
  expect(passages[id].says.ko).toMatch(korean)
})

test('the section titles that machine-readable output carries stay as they are', () => {
  expect(allSections.map(([, section]) => section.title.en)).toEqual([
    'Types of partner relationships',
    'Microsoft Partner Agreement',
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => `Sample scenario ${number}`),
    'Regions and their markets'
  ])
})

test.each(allSections)('section %s stands in a document, is told in both languages and is cited', (id, section) => {
  expect(Object.keys(documents)).toContain(section.document)
  expectBothLanguages(section.title)
  expectBothLanguages(section.about)
  expect(allPassages.some(([, passage]) => passage.section === id)).toBe(true)
})

test.each([
  ['csp-supported-partner-relationships', '2020-05-12'],
  ['regional-authorization-overview', '2021-04-15']
] as const)('document %s has its date and its address', (id, pageDate) => {
  expectBothLanguages(documents[id].title)
  expect(documents[id].pageDate).toBe(pageDate)
  expect(documents[id].address).toBe(`https://docs.microsoft.com/partner-center/${id}`)
})
