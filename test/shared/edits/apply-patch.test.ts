import { describe, expect, test } from 'vitest'
import { applyPatch } from '#shared/edits/apply-patch.ts'
import type { Patch } from '#shared/edits/patch.ts'
import { smallWorld } from './small-world.ts'

const onboard = { do: 'onboard', partner: 'p1' } as const

describe('a patch', () => {
  test('adds, removes and replaces in turn, and its inverse turns all of it back', () => {
    const world = smallWorld()
    const patch: Patch = [
      { op: 'add', path: ['steps', 0], value: onboard },
      { op: 'replace', path: ['steps', 0, 'partner'], value: 'r1' },
      { op: 'add', path: ['steps', 7], value: onboard },
      { op: 'remove', path: ['steps', 1] },
      { op: 'add', path: ['notes'], value: 'n' },
      { op: 'add', path: ['notes'], value: 'again' },
      { op: 'remove', path: ['layout', 'k'] },
      { op: 'remove', path: ['affiliations'] }
    ]
    const { scenario, inverse } = applyPatch(world, patch)
    expect(scenario.steps).toHaveLength(7)
    expect(scenario.steps[0]).toEqual({ do: 'onboard', partner: 'r1' })
    expect(scenario.notes).toBe('again')
    expect(scenario.layout).not.toHaveProperty('k')
    expect(applyPatch(scenario, inverse).scenario).toEqual(world)
    expect(Object.keys(applyPatch(scenario, inverse).scenario)).toEqual(Object.keys(world))
  })

  test('shares every list and object that it does not go through', () => {
    const world = smallWorld()
    const { scenario } = applyPatch(world, [{ op: 'add', path: ['steps', 1], value: onboard }])
    expect(scenario.parties).toBe(world.parties)
    expect(scenario.variants).toBe(world.variants)
    expect(scenario.steps.filter((step) => world.steps.includes(step))).toEqual(world.steps)
    expect(world.steps).toHaveLength(6)
  })

  test('never writes to the values that it holds', () => {
    const value = { ...onboard }
    const patch: Patch = [
      { op: 'add', path: ['steps', 0], value },
      { op: 'replace', path: ['steps', 0, 'partner'], value: 'r1' }
    ]
    applyPatch(smallWorld(), patch)
    expect(value).toEqual(onboard)
  })

  test('that is empty gives the same object', () => {
    const world = smallWorld()
    expect(applyPatch(world, [])).toEqual({ scenario: world, inverse: [] })
    expect(applyPatch(world, []).scenario).toBe(world)
  })

  test.each<[string, Patch[number]]>([
    ['an index past the end', { op: 'add', path: ['steps', 7], value: onboard }],
    ['an index where nothing is', { op: 'replace', path: ['steps', 6], value: onboard }],
    ['an index below zero', { op: 'remove', path: ['steps', -1] }],
    ['a key of a list', { op: 'add', path: ['steps', 'length'], value: 0 }],
    ['an index of an object', { op: 'add', path: ['layout', 0], value: 0 }],
    ['a key that is not there', { op: 'remove', path: ['notes'] }],
    ['a way through what is not there', { op: 'add', path: ['notes', 'x'], value: 0 }],
    ['a way through a text', { op: 'add', path: ['title', 'x'], value: 0 }],
    ['a key that reaches a prototype', { op: 'add', path: ['__proto__'], value: {} }],
    ['a way through a prototype', { op: 'add', path: ['layout', 'constructor', 'prototype', 'x'], value: 0 }],
    ['no place at all', { op: 'remove', path: [] }]
  ])('with %s does not fit', (_, operation) => {
    expect(() => applyPatch(smallWorld(), [operation])).toThrow('the patch does not fit')
  })
})
