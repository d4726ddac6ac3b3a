import { useCallback, useMemo, useRef } from 'react'
import { afterPaint } from '#renderer/widgets/after-paint.ts'

interface ReturnedFocus {
  /** Notes the row from whose button something is asked for; null where it is asked for elsewhere. */
  readonly leave: (near: Element | null) => void
  /** Gives the row the focus, where what was asked has closed and left the focus nowhere. */
  readonly comeBack: () => void
}

/** The buttons of a row go away while a menu has the focus; the row itself is then the place to go on from. */
export function useReturnedFocus(): ReturnedFocus {
  const row = useRef<HTMLElement | null>(null)
  const leave = useCallback((near: Element | null) => {
    row.current = near?.closest<HTMLElement>('[data-row]') ?? null
  }, [])
  const comeBack = useCallback(() => {
    const heir = row.current
    row.current = null
    // Menus give the focus back one frame after they have closed.
    afterPaint(() => {
      if (document.activeElement === document.body && heir?.isConnected) heir.focus()
    })
  }, [])
  return useMemo(() => ({ leave, comeBack }), [leave, comeBack])
}
