import { expect, test } from 'vitest'
import { groupCites } from '#renderer/panels/findings/group-cites.ts'
import { groupFacts } from '#renderer/panels/findings/group-facts.ts'

test('facts about one thing from one step are told in one breath, others apart', () => {
  const accept = { id: 's2', index: 1, summary: 'accepted' }
  const facts = [
    { about: 'tenant', madeBy: null, label: 'type' },
    { about: 'tenant', madeBy: accept, label: 'partnership' },
    { about: 'tenant', madeBy: null, label: 'owner' },
    { about: 'reseller', madeBy: null, label: 'role' }
  ]
  expect(groupFacts(facts).map(({ about, madeBy, told }) => [about, madeBy, told.map(({ label }) => label)])).toEqual([
    ['tenant', null, ['type', 'owner']],
    ['tenant', accept, ['partnership']],
    ['reseller', null, ['role']]
  ])
})

test('places of one section are told together where they carry the rule in the same way', () => {
  const cite = (section: string, basis: 'stated' | 'inferred', place: string) => ({
    document: 'page',
    section,
    sectionTitle: section,
    basis,
    place
  })
  const cites = [
    cite('Option 1', 'stated', 'first sentence'),
    cite('Option 1', 'inferred', 'second sentence'),
    cite('Option 1', 'stated', 'third sentence')
  ]
  expect(groupCites(cites)).toEqual([
    { sectionTitle: 'Option 1', basis: 'stated', places: ['first sentence', 'third sentence'] },
    { sectionTitle: 'Option 1', basis: 'inferred', places: ['second sentence'] }
  ])
  expect(groupCites([])).toEqual([])
})
