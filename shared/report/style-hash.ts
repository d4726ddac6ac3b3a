import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Bytes in Base64: each three bytes are four digits. */
function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let index = 0; index < bytes.length; index += 3) {
    const [a = 0, b, c] = bytes.subarray(index, index + 3)
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0)
    text += `${digits[bits >> 18]}${digits[(bits >> 12) & 63]}`
    text += `${b === undefined ? '=' : digits[(bits >> 6) & 63]}${c === undefined ? '=' : digits[bits & 63]}`
  }
  return text
}

/** The name by which a content policy allows one style sheet and no other. */
export function toStyleHash(css: string): string {
  return `sha256-${toBase64(sha256(utf8ToBytes(css)))}`
}
