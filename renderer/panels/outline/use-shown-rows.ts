import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react'

/** Lists up to this length are drawn whole, so that a screen reader has all of them at hand. */
const longestWhole = 300
/** How many rows are drawn beyond what is in view, on both sides. */
const margin = 12

interface ShownRows {
  /** The indexes that are drawn: from the first up to, and without, the end. */
  readonly first: number
  readonly end: number
  /** Brings a row into view. */
  readonly reveal: (index: number) => void
}

function remOf(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}

/**
 * Which rows of a long list are drawn: those in view, and some beyond.
 * @param list the element that scrolls; its first child is the header that stays at the top, if it has one
 * @param count how many rows there are
 * @param rowRem how high one is
 */
export function useShownRows(
  list: RefObject<HTMLElement | null>,
  header: RefObject<HTMLElement | null>,
  count: number,
  rowRem: number
): ShownRows {
  const [view, setView] = useState({ first: 0, end: longestWhole })
  const isWhole = count <= longestWhole

  const measure = useCallback(() => {
    const element = list.current
    if (!element || isWhole) return
    const row = rowRem * remOf()
    const first = Math.max(0, Math.floor(element.scrollTop / row) - margin)
    const end = Math.ceil((element.scrollTop + element.clientHeight) / row) + margin
    setView((before) => (before.first === first && before.end === end ? before : { first, end }))
  }, [list, isWhole, rowRem])

  useLayoutEffect(measure, [measure])
  useEffect(() => {
    const element = list.current
    if (!element) return
    element.addEventListener('scroll', measure, { passive: true })
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => {
      element.removeEventListener('scroll', measure)
      observer.disconnect()
    }
  }, [list, measure])

  const reveal = useCallback(
    (index: number) => {
      const element = list.current
      if (!element) return
      const row = rowRem * remOf()
      const room = element.clientHeight - (header.current?.offsetHeight ?? 0)
      if (index * row < element.scrollTop) element.scrollTop = index * row
      else if ((index + 1) * row > element.scrollTop + room) element.scrollTop = (index + 1) * row - room
      measure()
    },
    [list, header, rowRem, measure]
  )
  if (isWhole) return { first: 0, end: count, reveal }
  return { first: Math.min(view.first, count), end: Math.min(view.end, count), reveal }
}
