import { describe, expect, it } from 'vitest'
import { readKeptLook, toKeptLook } from '#renderer/app/kept-look.ts'

const look = { pane: 'details', view: { zoom: 0.8, pan: { x: -4, y: 12.5 } }, hasLanes: true } as const
const nothing = { pane: null, view: null, hasLanes: false }

describe('how the open scenario was looked at', () => {
  it('is read as it was kept', () => {
    expect(readKeptLook(toKeptLook('s1', look), 's1')).toEqual(look)
    expect(readKeptLook(toKeptLook('s1', nothing), 's1')).toEqual(nothing)
  })

  it('says nothing of another scenario', () => {
    expect(readKeptLook(toKeptLook('s1', look), 's2')).toEqual(nothing)
  })

  it.each([
    ['nothing', {}],
    ['no JSON', { look: '{' }],
    ['another kind of value', { look: '[]' }],
    ['null', { look: 'null' }],
    ['an unknown pane', { look: '{"scenario":"s1","pane":"map"}' }],
    ['a view without a place', { look: '{"scenario":"s1","view":{"zoom":1}}' }],
    ['a zoom of nothing', { look: '{"scenario":"s1","view":{"zoom":0,"pan":{"x":1,"y":1}}}' }]
  ])('is as at first where %s was kept', (_, screens) => {
    expect(readKeptLook({ screens }, 's1')).toEqual(nothing)
  })
})
