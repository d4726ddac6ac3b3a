/** What of a keyboard event tells which key was struck. */
interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/**
 * The letter or sign of a key press; where the layout gives no Latin one, as Hangul does, or Option has changed it, that
 * of the key's place.
 */
function readKeyPress({ key, code, altKey }: KeyPress): string {
  const place = /^(?:Key([A-Z])|Digit(\d))$/.exec(code)
  const isLatin = key.length > 1 || /^[\x20-\x7e]$/.test(key)
  return (isLatin && !altKey ? key : (place?.[1] ?? place?.[2] ?? key)).toLowerCase()
}

/** The name of a key press: "mod+z", "mod+shift+z", "delete", " ". `mod` is Ctrl, and Cmd on a Mac. */
export function nameKey(event: KeyPress): string {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event
  const isMod = ctrlKey || metaKey
  const isShifted = shiftKey && (key.length > 1 || isMod)
  return `${isMod ? 'mod+' : ''}${altKey ? 'alt+' : ''}${isShifted ? 'shift+' : ''}${readKeyPress(event)}`
}
