import type { Verdict } from '#shared/domain/verdict.ts'
import { element, type Markup } from './markup.ts'

/** How a verdict looks on paper: its colours, its line and, where no picture can be drawn, its character. */
interface VerdictLook {
  readonly ink: string
  readonly ground: string
  /** The dashes of its lines; undefined for a whole one. */
  readonly dashes?: string
  readonly character: string
}

export const verdictLooks: Readonly<Record<Verdict, VerdictLook>> = {
  supported: { ink: '#0e7a4a', ground: '#e1f4ea', character: '✓' },
  'not-yet': { ink: '#9a5b00', ground: '#fdf0d8', dashes: '2 4', character: '◷' },
  'not-listed': { ink: '#6a4bb0', ground: '#efe9fb', dashes: '1.5 5', character: '∅' },
  undetermined: { ink: '#2d6a86', ground: '#e0f0f7', dashes: '11 4', character: '?' },
  prohibited: { ink: '#b3261e', ground: '#fbe6e4', dashes: '7 4', character: '⊘' },
  'out-of-order': { ink: '#555d6b', ground: '#e9ebef', dashes: '9 3 2 3', character: '⇄' }
}

/** The strokes of each mark on a field of 24 by 24; shapes differ, so that no colour is needed to tell them apart. */
const strokes: Readonly<Record<Verdict, { readonly ring?: string | true; readonly path: string }>> = {
  supported: { path: 'M7.5 12.4l3 3 6-6.4' },
  prohibited: { ring: true, path: 'M6 18L18 6' },
  'not-yet': { ring: '4 3', path: 'M12 7v5l3 2.4' },
  'not-listed': { ring: '2.2 3.2', path: 'M8 12h8' },
  undetermined: { ring: true, path: 'M9.5 9.5a2.6 2.6 0 1 1 3.6 2.4c-.8.4-1.1.9-1.1 1.9M12 17h.01' },
  'out-of-order': { path: 'M4 8h14l-4-4M20 16H6l4 4' }
}

const line = { fill: 'none', 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const

/** The mark of a verdict, to stand in a picture of 24 by 24. */
export function drawMark(verdict: Verdict): readonly Markup[] {
  const { ink } = verdictLooks[verdict]
  const { ring, path } = strokes[verdict]
  if (verdict === 'supported') {
    return [
      element('circle', { cx: 12, cy: 12, r: 10, fill: ink }),
      element('path', { d: path, ...line, stroke: '#ffffff' })
    ]
  }
  const dashes = typeof ring === 'string' ? { 'stroke-dasharray': ring } : {}
  return [
    ...(ring === undefined ? [] : [element('circle', { cx: 12, cy: 12, r: 9, ...line, stroke: ink, ...dashes })]),
    element('path', { d: path, ...line, stroke: ink })
  ]
}
