/** An element as it was read, with its text beside. */
export interface ReadElement {
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
  readonly parents: readonly string[]
}

export interface ReadMarkup {
  readonly elements: readonly ReadElement[]
  /** All text, entities decoded, that of the style sheet aside. */
  readonly text: string
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

function decode(text: string): string {
  if (/[<>]/.test(text)) throw new Error(`a bare angle in ${text.slice(0, 80)}`)
  return text.replace(/&([^;&]*;?)/g, (whole, name: string) => {
    const known = entities[name.replace(';', '')]
    if (known === undefined || !name.endsWith(';')) throw new Error(`no entity of ours: ${whole.slice(0, 20)}`)
    return known
  })
}

/** Reads markup as strictly as XML: throws at anything that is not well-formed. */
export function readMarkup(source: string): ReadMarkup {
  const body = source.replace(/^<(?:!DOCTYPE html|\?xml version="1\.0" encoding="UTF-8"\?)>\n/, '')
  const elements: ReadElement[] = []
  const open: string[] = []
  let text = ''
  let at = 0
  const tagPattern = /<(\/?)([a-z][a-z0-9]*)((?: [a-zA-Z-]+="[^"<>]*")*)(\/?)>/gy
  while (at < body.length) {
    if (body[at] !== '<') {
      const end = body.indexOf('<', at)
      const piece = body.slice(at, end < 0 ? body.length : end)
      if (open.length === 0 && piece.trim() !== '') throw new Error(`text outside: ${piece.slice(0, 40)}`)
      const decoded = decode(piece)
      if (open.at(-1) !== 'style') text += decoded
      at += piece.length
      continue
    }
    tagPattern.lastIndex = at
    const [whole = '', closing, tag = '', told = '', empty] = tagPattern.exec(body) ?? []
    if (whole === '') throw new Error(`no tag of ours: ${body.slice(at, at + 80)}`)
    at += whole.length
    if (closing) {
      if (open.pop() !== tag) throw new Error(`</${tag}> closes nothing`)
      continue
    }
    const attributes = new Map<string, string>()
    for (const [, name = '', value = ''] of told.matchAll(/ ([a-zA-Z-]+)="([^"]*)"/g)) {
      if (attributes.has(name)) throw new Error(`${name} stands twice`)
      attributes.set(name, decode(value))
    }
    elements.push({ tag, attributes, parents: [...open] })
    if (!empty) open.push(tag)
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join(' ')}`)
  return { elements, text }
}
