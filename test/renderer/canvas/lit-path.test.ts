import { expect, test } from 'vitest'
import { findItems } from '#renderer/canvas/find-items.ts'
import { toElements } from '#renderer/canvas/to-elements.ts'
import { toEnd } from '#renderer/canvas/to-end.ts'
import { toLit } from '#renderer/canvas/to-lit.ts'
import { look, small } from './open-sample.ts'

const { run, situation } = look(small)
const elements = toElements(run, situation, 'en')

test('the whole path of a sale is lit', () => {
  const lit = toLit(['step:sale'], run)
  for (const id of [
    'party:microsoft',
    'structure:p1',
    'party:p1',
    'partnership:p1 r1',
    'party:r1',
    'step:sale',
    'party:c1'
  ]) {
    expect(lit).toContain(id)
  }
  expect(lit).not.toContain('party:d1')
  expect(toLit(['party:r1'], run).size).toBe(0)
})

test('a partnership step lights the pair', () => {
  expect([...toLit(['step:take'], run)].sort()).toEqual(['partnership:p1 r1', 'party:p1', 'party:r1', 'step:take'])
})

test('names and offers are found, whatever their case', () => {
  expect(findItems(elements, 'RESELL')).toEqual(['party:r1'])
  expect(findItems(elements, 'microsoft 365')).toEqual(['subscription:sub-sale', 'step:sale'])
  expect(findItems(elements, '  ')).toEqual([])
})

test('a connection ends at what lies under the pointer', () => {
  const { cast } = run.line
  expect(toEnd('party:r1', cast, situation.world)).toEqual({ party: 'r1' })
  expect(toEnd('tenant:r1.csp', cast, situation.world)).toEqual({ party: 'r1', tenant: 'r1.csp' })
  expect(toEnd('subscription:sub-sale', cast, situation.world)).toEqual({ party: 'c1', subscription: 'sub-sale' })
  expect(toEnd('step:sale', cast, situation.world)).toBeUndefined()
})
