const beyondAscii = /[\u0080-\uffff]/

/** Short texts are encoded in here, one after the other. */
const desk = Buffer.allocUnsafeSlow(3 * 1024)

/**
 * A text as its bytes in UTF-8, one character a byte. Texts of that sort are put together and written much faster than
 * texts with wide characters: nothing has to be encoded again.
 * @param text holds no lone surrogate
 */
export function toByteText(text: string): string {
  if (!beyondAscii.test(text)) return text
  if (text.length * 3 > desk.length) return Buffer.from(text, 'utf8').toString('latin1')
  return desk.toString('latin1', 0, desk.write(text))
}

/** The bytes that a byte text stands for. */
export function toBytes(byteText: string): Buffer {
  return Buffer.from(byteText, 'latin1')
}
