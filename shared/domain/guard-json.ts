import { type InputError, shorten, toJsonPath } from './input-error.ts'
import { limits } from './scenario.ts'

/** Lists of a file that have a bound of their own, by their key. */
const longest: ReadonlyMap<string, number> = new Map(
  (['parties', 'tenants', 'steps', 'affiliations', 'subscriptions', 'partnerships', 'variants'] as const).map(
    (list) => [list, limits[list]] as const
  )
)

/** Keys of one object, and entries of a list without a bound of its own; no scenario has as many things to place. */
const mostEntries = 200_000
/** Objects and lists of a whole file: each that a scenario has takes ten bytes or more, and they have no room for these. */
const mostNodes = 850_000

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
  /** How long it may be, where it is a list. */
  readonly limit: number
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

function tooMany(limit: number, path: string): InputError {
  return { code: 'too-many', path, found: `> ${limit}`, expected: String(limit) }
}

/**
 * Looks over JSON text before anything is built of it: nesting depth, keys that stand twice in one object or would reach
 * an object's prototype, and lists or whole files that hold too much. It does not judge syntax; that is the parser's part.
 * @returns what is wrong, or undefined.
 */
export function guardJson(text: string): InputError | undefined {
  const levels: Level[] = []
  let expectsKey = false
  let nodes = 0
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
          if (level.keys.size > mostEntries) return tooMany(mostEntries, path())
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
        nodes++
        if (nodes > mostNodes) return tooMany(mostNodes, '$')
        const isObject = text.charCodeAt(at) === openBrace
        const limit = (level?.keys && longest.get(level.key)) ?? mostEntries
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
          if (level.index >= limit) return tooMany(limit, path())
        }
        break
      case colon:
        expectsKey = false
        break
    }
  }
  return undefined
}
