import { getDocumentProxy } from 'unpdf'

/** A run of text as it stands on a page; points from the upper left corner. */
export interface PrintedText {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Where its letters stand. */
  readonly baseline: number
  readonly size: number
  /** What it is part of, the innermost first, such as `P` and `TD`; empty for what is beside the text of the document. */
  readonly roles: readonly string[]
}

export interface PrintedPage {
  readonly width: number
  readonly height: number
  readonly texts: readonly PrintedText[]
}

interface Node {
  readonly role?: string
  readonly id?: string
  readonly children?: readonly Node[]
}

/** The roles of everything that is marked on a page, by its mark. */
function gatherRoles(node: Node, above: readonly string[], roles: Map<string, readonly string[]>): void {
  if (node.id !== undefined) roles.set(node.id, above)
  const here = node.role === undefined ? above : [node.role, ...above]
  for (const child of node.children ?? []) gatherRoles(child, here, roles)
}

/** Reads a tagged PDF: every text with its place, its size and what it is part of. */
export async function readPdf(file: Uint8Array): Promise<readonly PrintedPage[]> {
  const document = await getDocumentProxy(file)
  const pages: PrintedPage[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    const roles = new Map<string, readonly string[]>()
    gatherRoles((await page.getStructTree()) ?? {}, [], roles)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const texts: PrintedText[] = []
    const marks: (readonly string[])[] = []
    for (const item of items) {
      if (!('str' in item)) {
        if (item.type === 'endMarkedContent') marks.pop()
        else marks.push(roles.get(item.id ?? '') ?? marks.at(-1) ?? [])
      } else if (item.str.trim() !== '') {
        const [, , c, d, x, y] = item.transform as [number, number, number, number, number, number]
        texts.push({
          text: item.str,
          left: x,
          right: x + item.width,
          baseline: height - y,
          size: Math.hypot(c, d),
          roles: marks.at(-1) ?? []
        })
      }
    }
    pages.push({ width, height, texts })
  }
  await document.destroy()
  return pages
}
