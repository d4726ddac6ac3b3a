import { type RefObject, useLayoutEffect, useState } from 'react'

/** How much fits side by side, measured in what the text needs: a large text makes a wide window narrow. */
export type Room = 'wide' | 'medium' | 'narrow'

const wideRem = 72
const mediumRem = 52

/** The room that an element has; it follows the window, and the text size, which leaves it more or less height. */
export function useRoom(ref: RefObject<HTMLElement | null>): Room {
  const [room, setRoom] = useState<Room>('wide')
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => {
      const rem = element.clientWidth / Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      setRoom(rem >= wideRem ? 'wide' : rem >= mediumRem ? 'medium' : 'narrow')
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return room
}
