import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { getRemPixels, pitchRem } from './sizes.ts'
import { findSeenPlaces, type PlaceRange, scrollToPlace } from './windowing.ts'

/**
 * The places of the row that are in sight; it follows scrolling, size and text size, and keeps the current place in
 * sight when that changes.
 */
export function useSeenPlaces(ref: RefObject<HTMLElement | null>, current: number, count: number): PlaceRange {
  const [range, setRange] = useState<PlaceRange>({ first: 0, end: Math.min(count, 12) })
  const total = useRef(count)
  total.current = count
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => {
      const { scrollLeft, clientWidth } = element
      const next = findSeenPlaces(scrollLeft, clientWidth, pitchRem * getRemPixels(), total.current)
      setRange((before) => (before.first === next.first && before.end === next.end ? before : next))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    element.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [ref])
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const { scrollLeft, clientWidth } = element
    const pitch = pitchRem * getRemPixels()
    const target = scrollToPlace(current, scrollLeft, clientWidth, pitch)
    const isNear = Math.abs(target - scrollLeft) <= 2 * pitch
    const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    if (target !== scrollLeft) element.scrollTo({ left: target, behavior: isNear && !isCalm ? 'smooth' : 'instant' })
    setRange(findSeenPlaces(target, clientWidth, pitch, count))
  }, [ref, current, count])
  return { first: Math.min(range.first, count), end: Math.min(range.end, count) }
}
