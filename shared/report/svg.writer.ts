import type { Position } from '#shared/domain/scenario.ts'
import { type Plate, plateLook } from './diagram-labels.ts'
import type { PlacedBox } from './diagram-layout.ts'
import type { RoutedLine } from './diagram-lines.ts'
import { boxLook, type Look } from './diagram-model.ts'
import type { Drawing } from './drawing.ts'
import { type EmbeddedFont, fontFamily, toFontRules } from './embedded-fonts.ts'
import { measureText } from './fit-text.ts'
import { type Content, element, type Markup } from './markup.ts'
import { drawMark, verdictLooks } from './verdict-looks.ts'

/** The fonts of reports: ours where it is there, then what systems have for Korean. */
export const fonts = `'${fontFamily}', 'Noto Sans KR', 'Malgun Gothic', 'Apple SD Gothic Neo', 'NanumGothic', sans-serif`

const ink = '#1b1f29'
const inkSoft = '#515967'
const lineInk = '#7b8393'
const looks: Readonly<Record<Look, { readonly stroke: string; readonly fill: string }>> = {
  microsoft: { stroke: '#1b1f29', fill: '#f1f2f5' },
  provider: { stroke: '#3b55d9', fill: '#f3f5fe' },
  direct: { stroke: '#8a4b08', fill: '#fdf6ee' },
  reseller: { stroke: '#0b7285', fill: '#eff8fa' },
  customer: { stroke: '#4b5563', fill: '#f8f9fb' }
}

const round = (value: number) => Math.round(value * 10) / 10

function drawText(text: string, x: number, y: number, size: number, fill: string, weight = 400): Markup {
  return element('text', { x: round(x), y: round(y), 'font-size': size, 'font-weight': weight, fill }, text)
}

function drawBox({ look, role, title, name, details, x, y, width, height }: PlacedBox): Markup {
  const { stroke, fill } = looks[look]
  const left = x + boxLook.padding
  const top = y + boxLook.padding + 9
  const { nameLine, detailLine } = boxLook
  const below = top + 4 + name.length * nameLine
  const texts = [
    drawText(role, left, top, boxLook.roleSize, stroke, 600),
    ...name.map((text, index) => drawText(text, left, top + 2 + (index + 1) * nameLine, boxLook.nameSize, ink, 700)),
    ...details.map((text, index) => drawText(text, left, below + (index + 1) * detailLine, boxLook.detailSize, inkSoft))
  ]
  const frame = { x: round(x), y: round(y), width, height: round(height), rx: 9, fill, stroke, 'stroke-width': 1.5 }
  return element('g', {}, element('title', {}, title), element('rect', frame), texts)
}

/** The head of an arrow that ends at the last point. */
function drawHead(points: readonly Position[], fill: string): Markup | null {
  const [before, tip] = points.slice(-2)
  if (!before || !tip) return null
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1
  const [dx, dy] = [(tip.x - before.x) / length, (tip.y - before.y) / length]
  const corner = (side: number) =>
    `${round(tip.x - 9 * dx + side * 4.5 * dy)} ${round(tip.y - 9 * dy - side * 4.5 * dx)}`
  return element('path', { d: `M${round(tip.x)} ${round(tip.y)}L${corner(1)}L${corner(-1)}Z`, fill })
}

function drawLine({ points, verdict, isDirected }: RoutedLine): readonly Markup[] {
  const stroke = verdict === null ? lineInk : verdictLooks[verdict].ink
  const dashes = verdict === null ? undefined : verdictLooks[verdict].dashes
  const d = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('')
  const path = element('path', {
    d,
    fill: 'none',
    stroke,
    'stroke-width': verdict === null ? 1.4 : 2,
    'stroke-linejoin': 'round',
    ...(dashes === undefined ? {} : { 'stroke-dasharray': dashes })
  })
  const head = isDirected ? drawHead(points, stroke) : null
  return head ? [path, head] : [path]
}

function drawPlate({ x, y, width, height, labels }: Plate): Markup {
  const { padding, lineHeight, size, mark } = plateLook
  const lines = labels.map(({ text, verdict }, index) => {
    const down = y + padding + index * lineHeight
    const left = x + padding
    if (verdict === null) return drawText(text, left, down + 9, size, inkSoft)
    const transform = `translate(${round(left)} ${round(down - 0.5)}) scale(${round((mark / 24) * 100) / 100})`
    return [
      element('g', { transform }, drawMark(verdict)),
      drawText(text, left + mark + 4, down + 9, size, verdictLooks[verdict].ink, 600)
    ]
  })
  const frame = {
    x: round(x),
    y: round(y),
    width,
    height,
    rx: 5,
    fill: '#ffffff',
    stroke: '#d9dce3',
    'stroke-width': 1
  }
  return element('g', {}, element('rect', frame), lines)
}

const noteSize = 12
/** Below the drawing, with the room of a line above it. */
const noteHeight = 34

/** A drawing as an element of SVG, by itself or in a page. Nothing in it is styled from outside. */
export function drawDiagram({ title, boxes, lines, plates, area }: Drawing, ...besides: readonly Content[]): Markup {
  const { x, y, width, height } = area
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `${x} ${y} ${width} ${height}`,
      width,
      height,
      role: 'img',
      'font-family': fonts
    },
    element('title', {}, title),
    element('rect', { x, y, width, height, fill: '#ffffff' }),
    lines.map(drawLine),
    boxes.map(drawBox),
    plates.map(drawPlate),
    besides
  )
}

/** Makes room for what is to be told below a drawing. */
function withNote({ area, note, ...rest }: Drawing): Drawing {
  if (note === '') return { ...rest, area, note }
  const width = Math.max(area.width, Math.ceil(measureText(note, noteSize)) + 2 * boxLook.padding)
  return { ...rest, area: { ...area, width, height: area.height + noteHeight }, note }
}

/**
 * A drawing as a file of its own.
 * @param embedded what goes with it of the bundled font
 */
export function writeSvg(drawing: Drawing, embedded: readonly EmbeddedFont[] = []): string {
  const { area, note, ...rest } = withNote(drawing)
  const told =
    note === '' ? null : drawText(note, area.x + boxLook.padding, area.y + area.height - 16, noteSize, inkSoft)
  const rules = embedded.length === 0 ? null : element('style', {}, toFontRules(embedded))
  return `<?xml version="1.0" encoding="UTF-8"?>\n${drawDiagram({ ...rest, area, note }, told, rules)}\n`
}
