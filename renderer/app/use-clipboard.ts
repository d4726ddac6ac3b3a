import { useCallback, useEffect, useRef } from 'react'
import { isElsewhere } from './commands.tsx'
import type { ItemActions } from './item-actions.ts'

/**
 * Wires copy, cut and paste to the clipboard's own events, which need no permission. Text that is selected on the page
 * is copied as text.
 * @param onTable takes a pasted text that is a table; false where it is none
 * @returns what copies from a menu, whose focus would else be taken for somewhere else.
 */
export function useClipboard(
  actions: ItemActions,
  count: () => number,
  onCopied: (count: number) => void,
  onNothing: () => void,
  onTable: (text: string) => boolean
): () => void {
  const isAsked = useRef(false)
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      if (isElsewhere(event) && !isAsked.current) return
      if (!isAsked.current && document.getSelection()?.isCollapsed === false) return
      const copied = count()
      const text = actions.copy()
      if (text === null) return
      event.clipboardData?.setData('text/plain', text)
      event.preventDefault()
      if (event.type === 'cut') actions.remove()
      onCopied(copied)
    }
    const onPaste = (event: ClipboardEvent) => {
      if (isElsewhere(event)) return
      event.preventDefault()
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (!onTable(text) && !actions.paste(text)) onNothing()
    }
    window.addEventListener('copy', onCopy)
    window.addEventListener('cut', onCopy)
    window.addEventListener('paste', onPaste)
    return () => {
      window.removeEventListener('copy', onCopy)
      window.removeEventListener('cut', onCopy)
      window.removeEventListener('paste', onPaste)
    }
  }, [actions, count, onCopied, onNothing, onTable])
  return useCallback(() => {
    isAsked.current = true
    document.execCommand('copy')
    isAsked.current = false
  }, [])
}
