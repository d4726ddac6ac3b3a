import { describe, expect, it } from 'vitest'
import { toFreeName } from '#renderer/scenario/add-items.ts'

describe('the name of a new party', () => {
  it.each<[readonly string[], string]>([
    [[], 'Customer'],
    [['Adatum'], 'Customer'],
    [['Customer'], 'Customer 2'],
    [['Customer', 'Customer 2', 'Customer 4'], 'Customer 3'],
    [['Customer 2'], 'Customer']
  ])('beside %j is %s', (taken, name) => {
    expect(toFreeName('Customer', taken)).toBe(name)
  })
})
