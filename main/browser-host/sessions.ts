import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** Who may come in: codes that work once, and the tokens they are exchanged for. */
export interface Sessions {
  /** A new code for one window. It works once, for ten minutes. */
  readonly issueCode: () => string
  /** The token for a code; undefined where it is wrong, used or old, or too many wrong ones came before it. */
  readonly exchange: (code: string) => string | undefined
  readonly hasToken: (token: string) => boolean
}

const codeLifetimeMs = 10 * 60 * 1000
const mostWrongCodes = 5
const mostOpenCodes = 8
const mostTokens = 256

function createSecret(): string {
  return randomBytes(32).toString('base64url')
}

function digest(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}

/** @param elapsed milliseconds on a clock that never jumps. */
export function createSessions(elapsed: () => number): Sessions {
  let codes: readonly { readonly digest: Buffer; readonly since: number }[] = []
  // Kept as digests: a look-up then says nothing of a token by the time it takes.
  const tokens = new Set<string>()
  let wrong = 0

  return {
    issueCode() {
      const code = createSecret()
      codes = [...codes, { digest: digest(code), since: elapsed() }].slice(-mostOpenCodes)
      wrong = 0
      return code
    },
    exchange(code) {
      const given = digest(code)
      const at = codes.findIndex((each) => timingSafeEqual(each.digest, given))
      const found = codes[at]
      if (found === undefined) {
        wrong++
        if (wrong >= mostWrongCodes) codes = []
        return undefined
      }
      codes = codes.toSpliced(at, 1)
      if (elapsed() - found.since > codeLifetimeMs) return undefined
      const token = createSecret()
      const [oldest] = tokens
      if (tokens.size >= mostTokens && oldest !== undefined) tokens.delete(oldest)
      tokens.add(digest(token).toString('hex'))
      return token
    },
    hasToken: (token) => tokens.has(digest(token).toString('hex'))
  }
}
