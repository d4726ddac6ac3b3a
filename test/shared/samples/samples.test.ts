import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Scenario } from '#shared/domain/scenario.ts'
import { readScenario } from '#test/acceptance/second-reading.ts'

const samples = join(import.meta.dirname, '../../../shared/samples')
const ending = '.csp.json'
const hangul = /\p{Script=Hangul}/u
const textKeys = ['title', 'notes', 'note', 'name']

/** The verdicts of every step that a line adds, by file and line; the main line is called `main`. */
const expected: Record<string, Record<string, string[]>> = {
  '1-sell-to-the-customer': {
    main: ['supported', 'supported', 'supported'],
    'direct-bill': ['supported'],
    'too-early': ['not-yet'],
    'without-provider': ['prohibited'],
    'without-reseller': ['not-listed']
  },
  '2-several-partners': {
    main: ['supported', 'supported'],
    'same-offer': ['supported'],
    'same-partner': ['supported'],
    affiliate: ['prohibited']
  },
  '3-hire-another-partner': {
    main: ['supported', 'supported', 'supported'],
    'bought-elsewhere': ['supported', 'supported'],
    'seller-steps-back': ['supported'],
    'hired-twice': ['out-of-order']
  },
  '4-own-use': {
    main: ['prohibited', 'supported'],
    'direct-bill-buys': ['supported'],
    'reseller-buys': ['supported', 'supported'],
    'provider-buys': ['supported', 'supported'],
    'csp-tenants': ['prohibited', 'prohibited'],
    'moved-later': ['prohibited'],
    'from-provider': ['not-listed', 'not-listed']
  },
  '5-oneself-and-affiliates': {
    main: ['prohibited', 'supported'],
    affiliate: ['prohibited', 'supported'],
    'second-account': ['prohibited'],
    'third-party': ['supported']
  },
  '6-reseller-as-end-customer': {
    main: ['supported', 'supported', 'not-yet', 'supported', 'supported', 'prohibited'],
    'option-1': ['supported', 'supported'],
    'option-2': ['supported', 'supported', 'supported', 'supported'],
    'option-3': ['supported', 'supported', 'supported', 'supported'],
    'by-oneself': ['not-listed', 'not-listed'],
    'other-way-round': ['supported', 'prohibited', 'supported', 'supported']
  },
  '7-customer-in-another-region': {
    main: ['prohibited'],
    'same-region': ['supported'],
    'no-region': ['undetermined'],
    'partner-there': ['supported']
  },
  '8-provider-in-another-region': {
    main: ['prohibited', 'prohibited'],
    'same-region': ['supported', 'supported', 'supported'],
    'accepted-anyway': ['out-of-order']
  },
  '9-agreement': {
    main: ['supported', 'supported', 'supported', 'supported'],
    'other-order': ['supported', 'supported', 'supported', 'supported'],
    'without-signature': ['not-yet'],
    'without-enrolment': ['supported', 'not-yet'],
    'without-onboarding': ['supported', 'supported', 'not-yet'],
    'unknown-signature': ['undetermined', 'supported', 'supported'],
    'mpn-new': ['not-yet', 'supported', 'supported'],
    'mpn-existing': ['not-listed', 'supported', 'supported'],
    'direct-bill-too': ['not-yet', 'supported', 'supported']
  }
}
const names = Object.keys(expected)

function loadSample(language: 'en' | 'ko', name: string): Scenario {
  return Scenario.parse(JSON.parse(readFileSync(join(samples, language, name + ending), 'utf8')))
}

/** The same value with every text emptied, so that two languages can be compared. */
function withoutTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTexts)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => {
    if (textKeys.includes(key)) return [key, '']
    return [key, key === 'tags' ? (inner as string[]).map(() => '') : withoutTexts(inner)]
  })
  return Object.fromEntries(entries)
}

function stepsOf(scenario: Scenario): Scenario['steps'] {
  return [...scenario.steps, ...(scenario.variants ?? []).flatMap((variant) => variant.steps)]
}

function textsOf(scenario: Scenario): string[] {
  const named = [...scenario.parties, ...(scenario.variants ?? [])].map((one) => one.name)
  const stepNotes = stepsOf(scenario).map((step) => step.note)
  const texts = [scenario.title, scenario.notes, ...(scenario.tags ?? []), ...named, ...stepNotes]
  return texts.filter((text) => text !== undefined)
}

test.each(['en', 'ko'])('the %s folder holds the nine samples', (language) => {
  expect(readdirSync(join(samples, language)).sort()).toEqual(names.map((name) => name + ending))
})

test.each(names)('%s differs between the languages in its texts alone', (name) => {
  const en = loadSample('en', name)
  const ko = loadSample('ko', name)
  expect(withoutTexts(ko)).toEqual(withoutTexts(en))
  expect(textsOf(ko).filter((text) => !hangul.test(text))).toEqual([])
  expect(textsOf(en).filter((text) => hangul.test(text))).toEqual([])
})

test.each(names)('%s has notes, and a place for every party', (name) => {
  const sample = loadSample('en', name)
  expect(sample.notes).toBeDefined()
  const placed = Object.keys(sample.layout ?? {}).sort()
  expect(placed).toEqual(['microsoft', ...sample.parties.map((party) => party.id)].sort())
})

test.each(names)('%s plays in June 2020, before the first later change of the programme', (name) => {
  const sample = loadSample('en', name)
  expect(sample.asOf).toBe('2020-06-01')
  expect(stepsOf(sample).filter((step) => !step.on?.startsWith('2020-06-'))).toEqual([])
})

test.each(names)('%s is judged as the page has it, line by line', (name) => {
  const sample = loadSample('en', name)
  const verdicts = (line: string | undefined, own: { id?: string | undefined }[]) => {
    const read = readScenario(sample, line).steps.slice(-own.length)
    expect(read.map((step) => step.id)).toEqual(own.map((step) => step.id))
    return read.map((step) => step.verdict)
  }
  const lines = (sample.variants ?? []).map((variant) => [variant.id, verdicts(variant.id, variant.steps)])
  expect(Object.fromEntries([['main', verdicts(undefined, sample.steps)], ...lines])).toEqual(expected[name])
})

test('what stands in the way of the own-use sale is the tenant and the relationship, and no more', () => {
  const sale = readScenario(loadSample('en', '6-reseller-as-end-customer')).steps.at(-1)
  expect(sale?.broken).toEqual(['one-relationship-per-provider', 'own-use-tenant'])
})
