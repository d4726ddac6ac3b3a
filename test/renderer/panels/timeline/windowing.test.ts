import { expect, test } from 'vitest'
import { findDropIndex, findSeenPlaces, scrollToPlace } from '#renderer/panels/timeline/windowing.ts'

const pitch = 160

test('of a row of ten thousand only what is in sight is drawn, and a little beyond', () => {
  expect(findSeenPlaces(0, 640, pitch, 10_001)).toEqual({ first: 0, end: 8 })
  expect(findSeenPlaces(800_000, 640, pitch, 10_001)).toEqual({ first: 4996, end: 5008 })
  expect(findSeenPlaces(10_001 * pitch - 640, 640, pitch, 10_001)).toEqual({ first: 9993, end: 10_001 })
})

test('a short row is drawn whole, and a row that became shorter has no places beyond its end', () => {
  expect(findSeenPlaces(0, 640, pitch, 3)).toEqual({ first: 0, end: 3 })
  expect(findSeenPlaces(0, 640, pitch, 1)).toEqual({ first: 0, end: 1 })
  expect(findSeenPlaces(800_000, 640, pitch, 3)).toEqual({ first: 0, end: 3 })
})

test('a row without room draws a few places all the same', () => {
  expect(findSeenPlaces(0, 0, pitch, 100)).toEqual({ first: 0, end: 4 })
})

test('scrolling goes no farther than to show a place and its neighbour', () => {
  const size = 5 * pitch
  expect(scrollToPlace(2, 0, size, pitch)).toBe(0)
  expect(scrollToPlace(4, 0, size, pitch)).toBe(pitch)
  expect(scrollToPlace(9, 0, size, pitch)).toBe(11 * pitch - size)
  expect(scrollToPlace(3, 10 * pitch, size, pitch)).toBe(2 * pitch)
  expect(scrollToPlace(0, 10 * pitch, size, pitch)).toBe(0)
})

test('where one place hardly fits it is shown as whole as can be', () => {
  expect(scrollToPlace(5, 0, pitch, pitch)).toBe(5 * pitch)
  expect(scrollToPlace(5, 5 * pitch, pitch / 2, pitch)).toBe(5 * pitch + pitch / 2)
})

test('a step let go over the first half of a card goes in before it', () => {
  expect(findDropIndex(0, pitch, 6)).toBe(0)
  expect(findDropIndex(pitch + 10, pitch, 6)).toBe(0)
  expect(findDropIndex(2 * pitch - 10, pitch, 6)).toBe(1)
  expect(findDropIndex(2 * pitch + 10, pitch, 6)).toBe(1)
  expect(findDropIndex(100 * pitch, pitch, 6)).toBe(6)
  expect(findDropIndex(-50, pitch, 6)).toBe(0)
})
