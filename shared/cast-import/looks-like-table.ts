/** Whether a text from the clipboard is likely meant as a table: cells parted alike on its first two lines. */
export function looksLikeTable(text: string): boolean {
  if (/^\s*[[{]/.test(text)) return false
  const [first = '', second = ''] = text.split(/\r\n?|\n/, 20).filter((line) => line.trim() !== '')
  return first.includes('\t') || [',', ';'].some((sign) => first.includes(sign) && second.includes(sign))
}
