import { type InputError, shorten, toJsonPath } from './input-error.ts'
import { limits } from './scenario.ts'

/** Lists of a file whose length is bounded, by their place. */
const longest: Readonly<Record<string, number>> = {
  parties: limits.parties,
  tenants: limits.tenants,
  steps: limits.steps,
  affiliations: limits.affiliations,
  subscriptions: limits.subscriptions,
  partnerships: limits.partnerships,
  variants: limits.variants
}

/** Keys of one object; no scenario has as many things to place. */
const mostKeys = 200_000

const quote = 34
const comma = 44
const colon = 58
const openBracket = 91
const backslash = 92
const closeBracket = 93
const openBrace = 123
const closeBrace = 125

/** Objects of up to so many keys are looked through, which costs less than a set of them. */
const fewKeys = 16

/** The keys of one object so far. */
class Keys {
  readonly #few: string[] = []
  #all: Set<string> | undefined

  get size(): number {
    return this.#all?.size ?? this.#few.length
  }

  /** Takes a key in; false where it is there already. */
  add(key: string): boolean {
    if (this.#all ? this.#all.has(key) : this.#few.includes(key)) return false
    if (this.#all) this.#all.add(key)
    else if (this.#few.push(key) > fewKeys) this.#all = new Set(this.#few)
    return true
  }
}

interface Level {
  readonly keys: Keys | null
  /** How long a list may be, where that is bounded. */
  readonly limit: number | undefined
  key: string
  index: number
}

function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === quote) return at
    at += code === backslash ? 2 : 1
  }
  return text.length
}

function readKey(text: string, start: number, end: number): string {
  const raw = text.slice(start + 1, end)
  if (!raw.includes('\\')) return raw
  try {
    return String(JSON.parse(text.slice(start, end + 1)))
  } catch {
    return raw
  }
}

/**
 * Looks over JSON text before anything is built of it: nesting depth, keys that stand twice in one object or would reach
 * an object's prototype, and lists that are too long. It does not judge syntax; that is the parser's part.
 * @returns what is wrong, or undefined.
 */
export function guardJson(text: string): InputError | undefined {
  const levels: Level[] = []
  let expectsKey = false
  const path = (extra: readonly PropertyKey[] = []) =>
    toJsonPath([...levels.slice(0, -1).map((level) => (level.keys ? level.key : level.index)), ...extra])
  const here = () => {
    const level = levels.at(-1)
    return path(level ? [level.keys ? level.key : level.index] : [])
  }

  let level: Level | undefined
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case quote: {
        const end = endOfString(text, at)
        if (expectsKey && level?.keys) {
          const key = readKey(text, at, end)
          if (!level.keys.add(key)) return { code: 'duplicate-key', path: path([key]), found: shorten(key) }
          if (key === '__proto__') return { code: 'unknown-key', path: path([key]), found: key }
          if (level.keys.size > mostKeys) {
            return { code: 'too-many', path: path(), found: `> ${mostKeys}`, expected: String(mostKeys) }
          }
          level.key = key
          expectsKey = false
        }
        at = end
        break
      }
      case openBrace:
      case openBracket: {
        if (levels.length >= limits.depth) {
          return { code: 'too-deep', path: here(), expected: String(limits.depth) }
        }
        const isObject = text.charCodeAt(at) === openBrace
        const limit = !isObject && level?.keys ? longest[level.key] : undefined
        level = { keys: isObject ? new Keys() : null, limit, key: '', index: 0 }
        levels.push(level)
        expectsKey = isObject
        break
      }
      case closeBrace:
      case closeBracket:
        levels.pop()
        level = levels.at(-1)
        expectsKey = false
        break
      case comma:
        if (level === undefined) break
        if (level.keys) expectsKey = true
        else {
          const { limit } = level
          level.index++
          if (limit !== undefined && level.index >= limit) {
            return { code: 'too-many', path: path(), found: `> ${limit}`, expected: String(limit) }
          }
        }
        break
      case colon:
        expectsKey = false
        break
    }
  }
  return undefined
}
