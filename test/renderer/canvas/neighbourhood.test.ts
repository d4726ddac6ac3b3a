import { expect, test } from 'vitest'
import { countElements, isTooLarge, mostElements, toPart } from '#renderer/canvas/neighbourhood.ts'
import { toElements } from '#renderer/canvas/to-elements.ts'
import { largeScenario } from '#test/bench/large-scenario.ts'
import { look, small } from './open-sample.ts'

const large = look(largeScenario(500, 2500))
const drawn = toElements(large.run, large.situation, 'en')

test('a small scenario is drawn whole', () => {
  const { run, situation } = look(small)
  const elements = toElements(run, situation, 'en')
  expect(isTooLarge(run, situation)).toBe(false)
  expect(toPart(elements, [], new Set())).toEqual({ elements, left: 0 })
})

test('of a large one only what is around the selection', () => {
  expect(isTooLarge(large.run, large.situation)).toBe(true)
  const { elements, left } = toPart(drawn, ['party:r1'], new Set())
  const ids = new Set(elements.nodes.map(({ id }) => id))
  expect(ids.has('party:r1')).toBe(true)
  expect(ids.has('party:microsoft')).toBe(true)
  expect(countElements(elements)).toBeLessThanOrEqual(mostElements)
  expect(left).toBe(countElements(drawn) - countElements(elements))
  for (const { source, target } of elements.edges) expect(ids.has(source) && ids.has(target)).toBe(true)
})

test('with nothing picked out there is Microsoft alone, and the rest is counted', () => {
  const { elements, left } = toPart(drawn, [], new Set())
  expect(elements.nodes.map(({ id }) => id)).toEqual(['party:microsoft'])
  expect(left).toBe(countElements(drawn) - 1)
})

test('a step that is picked out brings its own parties', () => {
  const sale = drawn.edges.find(({ kind }) => kind === 'sale')
  const { elements } = toPart(drawn, sale ? [sale.key] : [], new Set())
  expect(elements.edges.some(({ id }) => id === sale?.id)).toBe(true)
})
