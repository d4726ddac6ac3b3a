import cytoscape, { type Core, type EdgeSingular, type NodeSingular } from 'cytoscape'
import type { Position } from '#shared/domain/scenario.ts'
import { drawDraggedAlone } from './draw-dragged-alone.ts'
import type { EdgeElement, Elements, NodeElement } from './element.ts'
import { fitText, forgetFits } from './fit-text.ts'
import { badgeImage, iconImage } from './icons-as-images.ts'
import { keepPressed } from './keep-pressed.ts'
import { toRowCurve } from './row-curve.ts'
import { sizes } from './sizes.ts'
import { textStarts, toStylesheet } from './stylesheet.ts'
import type { Tokens } from './tokens.ts'

/** The graph on the page, kept in step with what is to be drawn. */
export interface Drawing {
  readonly cy: Core
  /** Brings the graph to these elements; what is the same is left alone. */
  readonly show: (elements: Elements, places: ReadonlyMap<string, Position>) => void
  /** Puts classes onto exactly these elements. */
  readonly mark: (name: string, ids: Iterable<string>) => void
  /** Takes on the colours and the font of the page. */
  readonly dress: (tokens: Tokens) => void
  /** Everything that moves along with a party. */
  readonly membersOf: (party: string) => readonly NodeSingular[]
  /** The edges that something is said of: a text, or the mark of a verdict. */
  readonly labelledEdges: () => readonly EdgeSingular[]
  /** Draws again how edges come to their rows, after their ends moved. */
  readonly settleCurves: () => void
  readonly destroy: () => void
}

/** From this many nodes on the drawing is made coarser while it moves. */
const manyNodes = 600

const unseen = { party: '', text: '', width: 1, height: 1 }

type Descriptor = NodeElement | EdgeElement

function isSame(a: Descriptor, b: Descriptor): boolean {
  if (a === b) return true
  const [left, right] = [a as unknown as Record<string, unknown>, b as unknown as Record<string, unknown>]
  return Object.keys(right).every((key) => left[key] === right[key])
}

function toFont(tokens: Tokens, node: NodeElement): string {
  const size = node.kind === 'box' ? '600 13px' : node.kind === 'line' ? '400 11px' : '400 11.5px'
  return `${size} ${tokens.font}`
}

function toNodeData(node: NodeElement, { colour, ...tokens }: Tokens) {
  const isRow = node.kind !== 'box' && node.kind !== 'line'
  const room = node.width - (isRow ? textStarts.row : textStarts.box) - 10
  const text = fitText(node.label, room, toFont({ colour, ...tokens }, node))
  const line = isRow ? colour(node.isOver ? 'ink-3' : 'ink-2') : colour(node.look)
  const icon = node.icon === null ? [] : [iconImage(node.icon, line)]
  const badge = node.badge === null ? [] : [badgeImage(node.badge, colour, colour('surface'))]
  const images = icon.length + badge.length === 0 ? ['none'] : [...icon, ...badge]
  return { width: node.width, height: node.height, text, whole: node.label, key: node.key, party: node.party, images }
}

function toNodeClasses({ kind, look, badge, isOver }: NodeElement): string {
  const isRow = kind !== 'box' && kind !== 'line'
  const isUnready = badge !== null && badge !== 'can-transact'
  return [
    kind,
    look,
    ...(isRow ? ['row'] : []),
    ...(isUnready ? ['unready'] : []),
    ...(isOver ? ['is-over'] : [])
  ].join(' ')
}

function isRowId(id: string): boolean {
  return id.startsWith('tenant:') || id.startsWith('subscription:')
}

function toEdgeClasses({ kind, state, verdict, target }: EdgeElement): string {
  return [kind, state, ...(verdict === null ? [] : [verdict]), ...(isRowId(target) ? ['to-row'] : [])].join(' ')
}

const edgeRoom = 190

function toEdgeData(edge: EdgeElement, tokens: Tokens) {
  const text = edge.label === '' ? '' : fitText(edge.label, edgeRoom, `400 11px ${tokens.font}`)
  return { text, whole: edge.label, key: edge.key, verdict: edge.verdict }
}

/** Puts an empty graph into an element. */
export function createDrawing(container: HTMLElement, first: Tokens): Drawing {
  let tokens = first
  let shown = new Map<string, Descriptor>()
  let places: ReadonlyMap<string, Position> = new Map()
  let members = new Map<string, NodeSingular[]>()
  let labelled: readonly EdgeSingular[] = []
  const marked = new Map<string, ReadonlySet<string>>()
  const cy = cytoscape({
    container,
    style: toStylesheet(tokens),
    layout: { name: 'preset', fit: false },
    minZoom: 0.04,
    maxZoom: 6,
    boxSelectionEnabled: true,
    selectionType: 'additive',
    pixelRatio: 'auto'
  })
  drawDraggedAlone(cy)
  keepPressed(cy)

  // A graph with nodes inside of nodes keeps the neighbours of what is dragged where they are. Without, it would lift their
  // boxes above their own rows. This pair is never seen.
  cy.add([
    { group: 'nodes', data: { id: 'anchor', ...unseen }, classes: 'anchor' },
    { group: 'nodes', data: { id: 'anchored', parent: 'anchor', ...unseen }, classes: 'anchor' }
  ])

  function toPosition(node: NodeElement): Position {
    const { x, y } = places.get(node.party) ?? { x: 0, y: 0 }
    return { x, y: y + node.below }
  }

  function settleCurves(): void {
    const counts = new Map<string, number>()
    cy.batch(() => {
      for (const edge of cy.edges('.to-row')) {
        const pair = `${edge.source().id()}>${edge.target().id()}`
        const nth = counts.get(pair) ?? 0
        counts.set(pair, nth + 1)
        const curve = toRowCurve(edge.source().position(), edge.target().position(), nth)
        if (edge.data('distance') !== curve.distance || edge.data('weight') !== curve.weight) edge.data(curve)
      }
    })
    cy.emit('shown')
  }

  function gather(): void {
    labelled = [...cy.edges()].filter((edge) => edge.data('verdict') !== null || edge.data('text') !== '')
    members = new Map()
    for (const node of cy.nodes()) {
      const party = String(node.data('party'))
      const known = members.get(party)
      if (known) known.push(node)
      else members.set(party, [node])
    }
  }

  function show(elements: Elements, nextPlaces: ReadonlyMap<string, Position>): void {
    places = nextPlaces
    const next = new Map<string, Descriptor>()
    let hasChanged = false
    let hasMoved = false
    const isMany = elements.nodes.length > manyNodes
    cy.batch(() => {
      for (const each of [...elements.nodes, ...elements.edges]) next.set(each.id, each)
      for (const [id, before] of shown) {
        const now = next.get(id)
        const isElsewhere =
          now && 'source' in before && 'source' in now && (before.source !== now.source || before.target !== now.target)
        if (now && !isElsewhere) continue
        hasChanged = true
        cy.getElementById(id).remove()
        shown.delete(id)
      }
      const added: cytoscape.ElementDefinition[] = []
      for (const node of elements.nodes) {
        const known = shown.get(node.id)
        if (!known) {
          const data = { id: node.id, ...toNodeData(node, tokens) }
          added.push({ group: 'nodes', data, position: { ...toPosition(node) }, classes: toNodeClasses(node) })
          continue
        }
        const drawn = cy.getElementById(node.id)
        if (!isSame(known, node)) {
          hasChanged = true
          drawn.data(toNodeData(node, tokens))
          drawn.classes(toNodeClasses(node))
        }
        const { x, y } = toPosition(node)
        const now = drawn.position()
        if (now.x === x && now.y === y) continue
        hasMoved = true
        drawn.position({ x, y })
      }
      for (const edge of elements.edges) {
        const known = shown.get(edge.id)
        if (!known) {
          const { id, source, target } = edge
          const curve = isRowId(target) ? { end: '0px 0px', distance: 0, weight: 0.5 } : {}
          const data = { id, source, target, ...toEdgeData(edge, tokens), ...curve }
          added.push({ group: 'edges', data, classes: toEdgeClasses(edge) })
        } else if (!isSame(known, edge)) {
          hasChanged = true
          const drawn = cy.getElementById(edge.id)
          drawn.data(toEdgeData(edge, tokens))
          drawn.classes(toEdgeClasses(edge))
        }
      }
      if (added.length === 0) return
      hasChanged = true
      cy.add(added)
    })
    shown = next
    if (hasChanged) gather()
    if (hasChanged || hasMoved) settleCurves()
    if (hasChanged) for (const [name, ids] of marked) restore(name, ids)
    setCoarse(isMany)
  }

  /** Classes that a change of data has dropped come back. */
  function restore(name: string, ids: ReadonlySet<string>): void {
    cy.batch(() => {
      for (const id of ids) cy.getElementById(id).addClass(name)
    })
  }

  function setCoarse(isCoarse: boolean): void {
    const renderer = (
      cy as unknown as { renderer: () => { hideEdgesOnViewport: boolean; textureOnViewport: boolean } }
    ).renderer()
    renderer.hideEdgesOnViewport = isCoarse
    renderer.textureOnViewport = isCoarse
  }

  return {
    cy,
    show,
    settleCurves,
    labelledEdges: () => labelled,
    membersOf: (party) => members.get(party) ?? [],
    mark(name, ids) {
      const before = marked.get(name) ?? new Set()
      const now = new Set(ids)
      marked.set(name, now)
      cy.batch(() => {
        for (const id of before) if (!now.has(id)) cy.getElementById(id).removeClass(name)
        for (const id of now) cy.getElementById(id).addClass(name)
      })
    },
    dress(next) {
      tokens = next
      forgetFits()
      cy.style(toStylesheet(tokens))
      cy.batch(() => {
        for (const each of shown.values()) {
          const drawn = cy.getElementById(each.id)
          drawn.data('source' in each ? toEdgeData(each, tokens) : toNodeData(each, tokens))
        }
      })
      cy.emit('dressed')
    },
    destroy: () => cy.destroy()
  }
}

/** The rectangle that a party's box covers, as it lies on the drawing. */
export function toBox(node: NodeSingular) {
  const { x, y } = node.position()
  const [width, height] = [node.width(), node.height()]
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 }
}

/** Where the middle of a party's head is, from where the middle of its box lies. */
export function toPlace(node: NodeSingular): Position {
  const { x, y } = node.position()
  const isMicrosoft = node.hasClass('microsoft')
  return { x: Math.round(x), y: Math.round(isMicrosoft ? y : y - (node.height() - sizes.headHeight) / 2) }
}
