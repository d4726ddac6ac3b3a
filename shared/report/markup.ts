/** What may stand inside an element: text, which is always escaped, and what was built here. Null leaves nothing. */
export type Content = string | Markup | null | readonly Content[]

/** Every element that a report may hold. */
type Tag =
  | 'html'
  | 'head'
  | 'meta'
  | 'title'
  | 'style'
  | 'body'
  | 'header'
  | 'main'
  | 'section'
  | 'article'
  | 'footer'
  | 'div'
  | 'span'
  | 'bdi'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'p'
  | 'br'
  | 'strong'
  | 'ul'
  | 'ol'
  | 'li'
  | 'dl'
  | 'dt'
  | 'dd'
  | 'a'
  | 'table'
  | 'thead'
  | 'tbody'
  | 'tr'
  | 'th'
  | 'td'
  | 'svg'
  | 'g'
  | 'path'
  | 'circle'
  | 'rect'
  | 'text'

/** Every attribute that a report may hold. None runs, and the one that leads somewhere leads to a place in the page. */
interface Attributes {
  readonly lang?: string
  readonly charset?: string
  readonly 'http-equiv'?: string
  readonly name?: string
  readonly content?: string
  readonly class?: string
  readonly id?: string
  readonly dir?: 'auto'
  readonly href?: `#${string}`
  readonly scope?: 'col'
  readonly role?: string
  readonly 'aria-label'?: string
  readonly 'aria-hidden'?: 'true'
  readonly xmlns?: string
  readonly viewBox?: string
  readonly width?: number
  readonly height?: number
  readonly x?: number
  readonly y?: number
  readonly rx?: number
  readonly cx?: number
  readonly cy?: number
  readonly r?: number
  readonly d?: string
  readonly fill?: string
  readonly stroke?: string
  readonly 'stroke-width'?: number
  readonly 'stroke-dasharray'?: string
  readonly 'stroke-linejoin'?: string
  readonly 'stroke-linecap'?: string
  readonly transform?: string
  readonly 'font-family'?: string
  readonly 'font-size'?: number
  readonly 'font-weight'?: number
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? '')
}

/** A piece of markup. Only `element` makes one, so no text comes into a report unescaped. */
export class Markup {
  readonly #text: string

  private constructor(text: string) {
    this.#text = text
  }

  /** The markup as text. */
  toString(): string {
    return this.#text
  }

  static element(tag: Tag, attributes: Attributes, content: Content): Markup {
    let start = `<${tag}`
    for (const [name, value] of Object.entries(attributes)) start += ` ${name}="${escapeText(String(value))}"`
    const inner = Markup.#write(content)
    return new Markup(inner === '' && empty.has(tag) ? `${start}/>` : `${start}>${inner}</${tag}>`)
  }

  static #write(content: Content): string {
    if (content === null) return ''
    if (typeof content === 'string') return escapeText(content)
    return content instanceof Markup ? content.#text : content.map((each) => Markup.#write(each)).join('')
  }
}

/** Elements that hold nothing. */
const empty: ReadonlySet<Tag> = new Set(['meta', 'br', 'path', 'circle', 'rect'])

/** An element with its content. Written so that it is well-formed both as HTML and as XML. */
export function element(tag: Tag, attributes: Attributes, ...content: readonly Content[]): Markup {
  return Markup.element(tag, attributes, content)
}
