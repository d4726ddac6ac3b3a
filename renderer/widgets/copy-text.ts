/**
 * Puts text on the clipboard by the clipboard's own event, which needs no permission; only shortly after a person has
 * pressed something.
 * @returns whether it is there
 */
export function copyText(text: string): boolean {
  let isCopied = false
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
    isCopied = true
  }
  window.addEventListener('copy', onCopy, { capture: true })
  document.execCommand('copy')
  window.removeEventListener('copy', onCopy, { capture: true })
  return isCopied
}
