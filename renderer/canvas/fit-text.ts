const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const cuts = new Map<string, string>()
/** When as many texts are remembered, they are forgotten. */
const mostRemembered = 20_000
let pen: CanvasRenderingContext2D | null = null

/** A text cut to a width in pixels, never within a character, an ellipsis telling that something is gone. */
export function fitText(text: string, width: number, font: string): string {
  const key = `${font}|${width}|${text}`
  const known = cuts.get(key)
  if (known !== undefined) return known
  const fitted = cut(text, width, font)
  if (cuts.size >= mostRemembered) cuts.clear()
  cuts.set(key, fitted)
  return fitted
}

function cut(text: string, width: number, font: string): string {
  pen ??= document.createElement('canvas').getContext('2d')
  const context = pen
  if (!context) return text
  context.font = font
  const fits = (part: string) => context.measureText(part).width <= width
  if (fits(text)) return text
  const parts = [...segmenter.segment(text)].map(({ segment }) => segment)
  let low = 0
  let high = parts.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(`${parts.slice(0, middle).join('')}…`)) low = middle
    else high = middle - 1
  }
  return `${parts.slice(0, low).join('')}…`
}

/** Forgets every cut: another font measures otherwise. */
export function forgetFits(): void {
  cuts.clear()
}
