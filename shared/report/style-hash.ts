import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { toBase64 } from './base64.ts'

/** The name by which a content policy allows one style sheet and no other. */
export function toStyleHash(css: string): string {
  return `sha256-${toBase64(sha256(utf8ToBytes(css)))}`
}
