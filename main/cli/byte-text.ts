const beyondAscii = /[\u0080-\uffff]/

/**
 * A text as its bytes in UTF-8, one character a byte. Texts of that sort are put together and written much faster than
 * texts with wide characters: nothing has to be encoded again.
 * @param text holds no lone surrogate
 */
export function toByteText(text: string): string {
  return beyondAscii.test(text) ? Buffer.from(text, 'utf8').toString('latin1') : text
}

/** The bytes that a byte text stands for. */
export function toBytes(byteText: string): Buffer {
  return Buffer.from(byteText, 'latin1')
}
