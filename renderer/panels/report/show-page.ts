import type { PreviewPage, PreviewPiece } from './report-messages.ts'

/** A piece that is shown. */
interface Shown {
  readonly html: string
  readonly node: Element
}

/** Puts pages into the empty one of a frame; its head has to stay, for the bundled font. What is alike stays in place. */
export function createPageShower(frame: Document): (page: PreviewPage) => void {
  const shown = new Map<PreviewPiece['name'], Shown>()
  const main = frame.createElement('main')

  function read({ name, html }: PreviewPiece): Element {
    const known = shown.get(name)
    if (known?.html === html) return known.node
    const { firstElementChild } = new DOMParser().parseFromString(html, 'text/html').body
    if (!firstElementChild) throw new Error(`the part ${name} of the page is empty`)
    const node = frame.adoptNode(firstElementChild)
    shown.set(name, { html, node })
    return node
  }

  /** A style sheet of its own for each look: one whose text is changed is empty for a moment, which no policy allows. */
  function dress(style: string): void {
    const before = frame.head.querySelector('style')
    if (before?.textContent === style) return
    const sheet = frame.createElement('style')
    sheet.textContent = style
    before?.remove()
    frame.head.append(sheet)
  }

  return ({ language, title, style, pieces }) => {
    frame.documentElement.lang = language
    frame.title = title
    dress(style)
    const [top, ...others] = pieces.map(read)
    place(frame.body, top ? [top, main] : [main])
    place(main, others)
  }
}

/** Makes these the children of an element, and leaves those where they are that are there already. */
function place(parent: Element, children: readonly Element[]): void {
  const wanted = new Set<Node>(children)
  for (const child of [...parent.childNodes]) if (!wanted.has(child)) child.remove()
  for (const [index, child] of children.entries()) {
    const there = parent.childNodes[index]
    if (there !== child) parent.insertBefore(child, there ?? null)
  }
}
