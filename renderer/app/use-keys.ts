import { useEffect, useRef } from 'react'
import { isElsewhere } from './use-clipboard.ts'

/** What a key does, by its name; `mod+` stands for Ctrl, and for Cmd on a Mac. */
export type Keys = Readonly<Record<string, () => void>>

/** The name of a key press: "mod+z", "mod+shift+z", "delete", " ". */
export function nameKey({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): string {
  const parts = [
    ctrlKey || metaKey ? 'mod' : '',
    altKey ? 'alt' : '',
    shiftKey && key.length > 1 ? 'shift' : '',
    shiftKey && key.length === 1 && (ctrlKey || metaKey) ? 'shift' : '',
    key.toLowerCase()
  ]
  return parts.filter((part) => part !== '').join('+')
}

/** Whether a control under the focus takes this key itself: a button its space, a list its arrows. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented) return true
  const { target, key } = event
  return (
    key === ' ' &&
    target instanceof Element &&
    target.closest('button, [role="option"], [role="tab"], summary, a, [role="row"]') !== null
  )
}

/** Hears keys anywhere in the window, but for those of text fields, dialogs and menus. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isElsewhere(event) || isTaken(event)) return
      const act = latest.current[nameKey(event)]
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
