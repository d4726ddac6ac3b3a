import type { EdgeSingular, EventObject } from 'cytoscape'
import type { Position } from '#shared/domain/scenario.ts'
import type { Verdict } from '#shared/domain/verdict.ts'
import { type Drawing, toBox } from './drawing.ts'
import { toCurve } from './edge-curve.ts'
import { markImage } from './icons-as-images.ts'
import { type LabelPlace, placeLabels } from './place-labels.ts'
import { type Tokens, verdictTokens } from './tokens.ts'

const height = 20
const markSize = 15
const inset = 6
/** How far a badge stands out above the box that it is on. */
const badgeRise = 11
/** Smaller than this, text cannot be read and a mark is a blot. */
const smallest = { text: 6, mark: 6 }

interface Label {
  readonly edge: EdgeSingular
  readonly text: string
  readonly verdict: Verdict | null
  readonly width: number
  place: LabelPlace
  at: Position
}

const origin: Position = { x: 0, y: 0 }

function toPoint({ place, at }: Label, curve: ((share: number) => Position) | undefined): Position {
  if (!curve) return at
  const { x, y } = curve(place.share)
  return { x: x + place.aside, y }
}

/** The label of an edge, by itself a small plate. */
function toLabel(edge: EdgeSingular, context: CanvasRenderingContext2D): Label {
  const text = String(edge.data('text'))
  const verdict = edge.data('verdict') as Verdict | null
  const words = text === '' ? 0 : context.measureText(text).width + inset
  const width = inset + words + (verdict === null ? 0 : markSize + inset - (words > 0 ? 2 : 0))
  return { edge, text, verdict, width, place: { share: 0.5, aside: 0 }, at: { x: 0, y: 0 } }
}

/**
 * Draws what is said of the edges, verdict marks among it, onto a sheet above the graph, in the frame in which the graph
 * draws itself. The graph's own labels could carry no mark, and would lie on each other and under the boxes.
 */
export function drawEdgeLabels(drawing: Drawing, sheet: HTMLCanvasElement, { colour, font }: Tokens): () => void {
  const { cy } = drawing
  const context = sheet.getContext('2d')
  if (!context) return () => {}
  const pen: CanvasRenderingContext2D = context
  const face = `400 11px ${font}`
  const images = new Map<Verdict, HTMLImageElement>()
  let labels: readonly Label[] = []
  /** The edges that the labels were made of. */
  let labelled: readonly EdgeSingular[] = []
  let moving: ReadonlySet<Label> = new Set()
  let isStale = true
  /** Whether a drag has just ended: its labels go along where they were, and all find their places in the frame after. */
  let isDropped = false
  let frame = 0
  /** For what view the sheet was drawn; empty where it has to be drawn again. */
  let drawnAt = ''

  function settle(): void {
    isStale = false
    drawnAt = ''
    pen.font = face
    labelled = drawing.labelledEdges()
    labels = labelled
      .map((edge) => toLabel(edge, pen))
      .sort((a, b) => Number(b.verdict !== null) - Number(a.verdict !== null))
    const curves = labels.map(({ edge }) => toCurve(edge))
    const places = placeLabels(
      labels.map(({ edge, width }, index) => ({ id: edge.id(), width, height, at: curves[index] ?? (() => origin) })),
      [...cy.nodes('.box')].map(toBox).map((box) => ({ ...box, top: box.top - badgeRise }))
    )
    for (const [index, label] of labels.entries()) {
      label.place = places.get(label.edge.id()) ?? label.place
      label.at = toPoint(label, curves[index])
    }
  }

  function drawLabel(onto: CanvasRenderingContext2D, { text, verdict, width, at }: Label, zoom: number): void {
    const hasText = text !== '' && 11 * zoom >= smallest.text
    const across = hasText ? width : verdict === null ? 0 : markSize + inset
    if (across === 0) return
    const left = at.x - across / 2
    onto.fillStyle = colours.ground
    onto.beginPath()
    onto.roundRect(left, at.y - height / 2, across, height, height / 2)
    onto.fill()
    if (verdict !== null) {
      onto.strokeStyle = colours.verdicts.get(verdict) ?? ''
      onto.lineWidth = 1
      onto.stroke()
      const image = images.get(verdict)
      if (image?.complete) onto.drawImage(image, left + inset / 2, at.y - markSize / 2, markSize, markSize)
    }
    if (!hasText) return
    onto.fillStyle = verdict === null ? colours.quiet : colours.ink
    onto.fillText(text, left + (verdict === null ? inset : markSize + inset + 1), at.y + 0.5)
  }

  function drawAll(onto: CanvasRenderingContext2D, all: Iterable<Label>): void {
    const [zoom, pan] = [cy.zoom(), cy.pan()]
    if (markSize * zoom < smallest.mark) return
    const ratio = onto.canvas.width / cy.width()
    onto.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * pan.x, ratio * pan.y)
    onto.font = face
    onto.textBaseline = 'middle'
    onto.textAlign = 'left'
    const seen = cy.extent()
    for (const label of all) {
      const half = label.width / 2
      const { x, y } = label.at
      if (x + half < seen.x1 || x - half > seen.x2 || y + height < seen.y1 || y - height > seen.y2) continue
      drawLabel(onto, label, zoom)
    }
  }

  const colours = {
    ground: colour('bg'),
    ink: colour('ink'),
    quiet: colour('ink-2'),
    verdicts: new Map(verdictTokens.map((verdict) => [verdict, colour(verdict)]))
  }

  function drawSheet(): void {
    const ratio = window.devicePixelRatio
    const [sheetWidth, sheetHeight] = [Math.round(cy.width() * ratio), Math.round(cy.height() * ratio)]
    if (sheet.width !== sheetWidth || sheet.height !== sheetHeight) {
      sheet.width = sheetWidth
      sheet.height = sheetHeight
    } else {
      pen.setTransform(1, 0, 0, 1, 0, 0)
      pen.clearRect(0, 0, sheetWidth, sheetHeight)
    }
    drawAll(
      pen,
      labels.filter((label) => !moving.has(label))
    )
  }

  function moveAlong(): void {
    for (const label of moving) label.at = toPoint(label, toCurve(label.edge))
  }

  function drop(): void {
    moveAlong()
    moving = new Set()
    isDropped = false
    drawnAt = ''
    frame = requestAnimationFrame(() => {
      isStale = true
      draw()
    })
  }

  function draw(): void {
    if (cy.destroyed()) return
    // The graph has just worked out where its edges are: this is called after it drew them.
    if (isStale) settle()
    else if (isDropped) drop()
    const { x, y } = cy.pan()
    const now = [cy.zoom(), x, y, cy.width(), cy.height(), window.devicePixelRatio].join()
    if (now !== drawnAt) drawSheet()
    drawnAt = now
    if (moving.size === 0) return
    moveAlong()
    // What moves is drawn onto the layer that the graph clears and draws in every frame of a drag; the sheet rests.
    const layer = cy.container()?.querySelector<HTMLCanvasElement>('canvas[data-id="layer1-drag"]')?.getContext('2d')
    if (layer) drawAll(layer, moving)
  }

  const onGrab = () => {
    const dragged = cy.nodes(':selected').connectedEdges()
    moving = new Set(labels.filter(({ edge }) => dragged.contains(edge)))
    drawnAt = ''
  }
  const onFree = () => {
    isDropped = true
  }
  const onShown = (event: EventObject) => {
    if (event.target !== cy || (isDropped && labelled === drawing.labelledEdges())) return
    moving = new Set()
    isDropped = false
    isStale = true
  }
  for (const verdict of verdictTokens) {
    const image = new Image()
    image.onload = () => {
      drawnAt = ''
      if (!isStale) draw()
    }
    image.src = markImage(verdict, colour(verdict), colour('bg'))
    images.set(verdict, image)
  }
  cy.on('render', draw)
  cy.on('shown', onShown)
  cy.on('grabon', 'node', onGrab)
  cy.on('dragfree', 'node', onFree)
  return () => {
    cancelAnimationFrame(frame)
    cy.off('render', draw)
    cy.off('shown', onShown)
    cy.off('grabon', 'node', onGrab)
    cy.off('dragfree', 'node', onFree)
  }
}
