import type { Verdict } from '#shared/domain/verdict.ts'
import { element, type Markup } from './markup.ts'
import { verdictShapes } from './verdict-shapes.ts'

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

const line = { fill: 'none', 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const

/** The mark of a verdict, to stand in a picture of 24 by 24. */
export function drawMark(verdict: Verdict): readonly Markup[] {
  const { ink } = verdictLooks[verdict]
  return verdictShapes[verdict].map(([tag, { class: role, ...shape }]) =>
    role === 'fill'
      ? element(tag, { ...shape, fill: ink })
      : element(tag, { ...shape, ...line, stroke: role === 'tick' ? '#ffffff' : ink })
  )
}
