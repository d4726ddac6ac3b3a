type Random = () => number

function pick<T>(list: readonly T[], random: Random): T | undefined {
  return list[Math.floor(random() * list.length)]
}

const traps: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e300,
  '',
  'microsoft',
  'constructor',
  '__proto__',
  '2020-02-30',
  '9999-12-31',
  'KR',
  'x'.repeat(300),
  '\ud800',
  '\u0000',
  '\u202e',
  'e\u0301',
  [],
  {},
  [[]],
  ['microsoft'],
  { x: 0, y: 0 }
]

type Holder = Record<string, unknown>

/** Every object and list in a value, itself included. */
function listHolders(value: unknown): Holder[] {
  if (typeof value !== 'object' || value === null) return []
  return [value as Holder, ...Object.values(value).flatMap(listHolders)]
}

/** Changes one value, key or place of a parsed file; own keys only, also for a key such as `__proto__`. */
function changeValue(text: string, random: Random): string {
  const root: unknown = JSON.parse(text)
  const holders = listHolders(root)
  const holder = pick(holders, random) ?? {}
  const key = pick(Object.keys(holder), random) ?? 'x'
  const set = (name: string, value: unknown) =>
    Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true })
  const kind = Math.floor(random() * 6)
  const other = pick(holders, random) ?? {}
  const otherKey = pick(Object.keys(other), random) ?? 'y'
  if (kind === 0) set(key, pick(traps, random))
  else if (kind === 1) delete holder[key]
  else if (kind === 2) set(pick(['__proto__', 'constructor', 'toString', 'x', otherKey], random) ?? 'x', holder[key])
  else if (kind === 3) {
    const before = holder[key]
    set(key, structuredClone(other[otherKey]))
    other[otherKey] = structuredClone(before)
  } else if (kind === 4 && Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)] ?? null))
  else set(key, structuredClone(other[otherKey]))
  return JSON.stringify(root)
}

function nest(text: string, random: Random): string {
  const depth = Math.floor(random() * 60)
  const at = text.indexOf(':', Math.floor(random() * text.length)) + 1
  const [open, close] = random() < 0.5 ? ['[', ']'] : ['{"a":', '}']
  const end = text.indexOf(',', at)
  if (at === 0 || end < 0) return open.repeat(depth) + text + close.repeat(depth)
  return text.slice(0, at) + open.repeat(depth) + text.slice(at, end) + close.repeat(depth) + text.slice(end)
}

function flipBytes(text: string, random: Random): string {
  const bytes = Buffer.from(text)
  for (let count = 1 + Math.floor(random() * 4); count > 0; count--) {
    const at = Math.floor(random() * bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8))
  }
  return bytes.toString('utf8')
}

function cut(text: string, random: Random): string {
  const from = Math.floor(random() * text.length)
  return random() < 0.5 ? text.slice(0, from) : text.slice(0, from) + text.slice(from + Math.floor(random() * 40))
}

function insert(text: string, random: Random): string {
  const at = Math.floor(random() * text.length)
  const pieces = ['"', '{', '}', '[', ']', ',', ':', '\\', '\u0000', '\ud800', '1e999', 'NaN', '"__proto__":{},', '🙂']
  return text.slice(0, at) + pick(pieces, random) + text.slice(at)
}

/** A text of a file with something changed: bytes, cuts, insertions, depth, and most often single keys and values. */
export function mutate(text: string, random: Random): string {
  const kind = random()
  if (kind < 0.1) return flipBytes(text, random)
  if (kind < 0.18) return cut(text, random)
  if (kind < 0.24) return insert(text, random)
  if (kind < 0.3) return nest(text, random)
  let changed = changeValue(text, random)
  while (random() < 0.3) changed = changeValue(changed, random)
  return changed
}
