import type { Position } from '#shared/domain/scenario.ts'
import type { Diagram, Look } from './diagram.ts'
import { boxLook } from './diagram.ts'
import { type Plate, placePlates, plateLook } from './diagram-labels.ts'
import { type PlacedBox, placeBoxes } from './diagram-layout.ts'
import { type RoutedLine, routeLines } from './diagram-lines.ts'
import { type EmbeddedFont, fontFamily, toFontRules } from './embedded-fonts.ts'
import { measureText } from './fit-text.ts'
import { element, type Markup } from './markup.ts'
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
const margin = 22

const round = (value: number) => Math.round(value * 10) / 10

function drawText(text: string, x: number, y: number, size: number, fill: string, weight = 400): Markup {
  return element('text', { x: round(x), y: round(y), 'font-size': size, 'font-weight': weight, fill }, text)
}

function drawBox({ look, role, title, name, details, x, y, width, height }: PlacedBox): Markup {
  const { stroke, fill } = looks[look]
  const left = x + boxLook.padding
  const top = y + boxLook.padding + 9
  const below = top + 4 + name.length * 18
  const texts = [
    drawText(role, left, top, boxLook.roleSize, stroke, 600),
    ...name.map((text, index) => drawText(text, left, top + 2 + (index + 1) * 18, boxLook.nameSize, ink, 700)),
    ...details.map((text, index) => drawText(text, left, below + (index + 1) * 14.5, boxLook.detailSize, inkSoft))
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

/**
 * The diagram as an element of SVG, by itself or in a page. Nothing in it is styled from outside.
 * @param embedded what goes with it of the bundled font, where it stands by itself
 */
export function drawDiagram(diagram: Diagram, embedded: readonly EmbeddedFont[] = []): Markup {
  const placed = placeBoxes(diagram)
  const boxes = [...placed.boxes.values()]
  const lines = routeLines(diagram.lines, placed)
  const plates = placePlates(lines, boxes)
  const lowest = Math.max(...boxes.map(({ y, height }) => y + height))
  const note = {
    x: Math.min(...boxes.map(({ x }) => x)),
    y: lowest + 30,
    width: measureText(diagram.note, 12),
    height: 16
  }
  const points = [
    ...[...boxes, ...plates, ...(diagram.note === '' ? [] : [note])].flatMap(({ x, y, width, height }) => [
      { x, y },
      { x: x + width, y: y + height }
    ]),
    ...lines.flatMap((line) => line.points)
  ]
  const [left, top, right, bottom] = points.reduce(
    ([l, t, r, b], { x, y }) => [Math.min(l, x), Math.min(t, y), Math.max(r, x), Math.max(b, y)],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  )
  const width = Math.ceil(right - left + 2 * margin)
  const height = Math.ceil(bottom - top + 2 * margin)
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `${Math.floor(left - margin)} ${Math.floor(top - margin)} ${width} ${height}`,
      width,
      height,
      role: 'img',
      'font-family': fonts
    },
    element('title', {}, diagram.title),
    embedded.length === 0 ? null : element('style', {}, toFontRules(embedded)),
    element('rect', {
      x: Math.floor(left - margin),
      y: Math.floor(top - margin),
      width,
      height,
      fill: '#ffffff'
    }),
    lines.map(drawLine),
    boxes.map(drawBox),
    plates.map(drawPlate),
    diagram.note === '' ? null : drawText(diagram.note, note.x, note.y + 12, 12, inkSoft)
  )
}

/**
 * The diagram as a file of its own.
 * @param embedded what goes with it of the bundled font
 */
export function writeSvg(diagram: Diagram, embedded: readonly EmbeddedFont[] = []): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${drawDiagram(diagram, embedded)}\n`
}
