import { expect, test } from 'vitest'
import { byLikeness, type Findable, isFound } from '#renderer/app/findable.ts'

function listFound(query: string, ...entries: readonly (readonly [label: string, detail?: string])[]) {
  const all = entries.map(
    ([label, detail]): Findable => ({
      id: label,
      group: 'command',
      label,
      ...(detail === undefined ? {} : { detail }),
      go: () => {}
    })
  )
  return byLikeness(
    all.filter((each) => isFound(each, query)),
    query
  ).map(({ label }) => label)
}

test.each<[query: string, found: readonly string[]]>([
  ['', ['Export the whole library', 'Library samples', 'Library']],
  ['library', ['Library', 'Library samples', 'Export the whole library']],
  [' LIB ', ['Library samples', 'Library', 'Export the whole library']],
  ['library export', ['Export the whole library']],
  ['ｌｉｂｒａｒｙ', ['Library', 'Library samples', 'Export the whole library']],
  ['nothing', []]
])('asked for %j, what is called so comes first', (query, found) => {
  expect(listFound(query, ['Export the whole library'], ['Library samples'], ['Library'])).toEqual(found)
})

test('what stands beside the name is found as well, and a Korean name by a part of it', () => {
  expect(listFound('customer', ['Adatum', 'customer'], ['Fabrikam', 'indirect reseller'])).toEqual(['Adatum'])
  expect(listFound('유통', ['콘토소 유통'], ['패브리캠 클라우드'])).toEqual(['콘토소 유통'])
})
