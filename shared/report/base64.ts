const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Bytes in Base64: each three bytes are four digits. */
export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let index = 0; index < bytes.length; index += 3) {
    const [a = 0, b, c] = bytes.subarray(index, index + 3)
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0)
    text += `${digits[bits >> 18]}${digits[(bits >> 12) & 63]}`
    text += `${b === undefined ? '=' : digits[(bits >> 6) & 63]}${c === undefined ? '=' : digits[bits & 63]}`
  }
  return text
}
