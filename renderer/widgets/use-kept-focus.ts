import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/**
 * Keeps the focus from being lost where what has it goes away or is disabled: it is taken over by what stands for the whole.
 * @param frame where the focus is watched
 * @param findHeir what takes it over
 */
export function useKeptFocus(frame: RefObject<HTMLElement | null>, findHeir: () => HTMLElement | null): void {
  const last = useRef<Element | null>(null)
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      last.current = target instanceof Element && frame.current?.contains(target) ? target : null
    }
    document.addEventListener('focusin', onFocus)
    return () => document.removeEventListener('focusin', onFocus)
  }, [frame])
  useLayoutEffect(() => {
    const before = last.current
    const { activeElement } = document
    if (!before || (activeElement !== document.body && activeElement !== before)) return
    if (before.isConnected && !before.matches(':disabled')) return
    last.current = null
    findHeir()?.focus()
  })
}
