import type { Verdict } from '#shared/domain/verdict.ts'

/** One stroke or disc of a mark, as an element of SVG. */
type VerdictShape =
  | readonly ['circle', { readonly cx: 12; readonly cy: 12; readonly r: number } & ShapeLook]
  | readonly ['path', { readonly d: string } & ShapeLook]

type ShapeLook = {
  readonly 'stroke-dasharray'?: string
  /** `fill` is painted in the verdict's colour and `tick` in that of the ground; everything else is drawn as a line. */
  readonly class?: 'fill' | 'tick'
}

const ring = { cx: 12, cy: 12, r: 9 } as const

/**
 * The marks of the verdicts on a field of 24 by 24, on the screen and in reports alike. They differ in shape, not in
 * colour alone.
 */
export const verdictShapes: Readonly<Record<Verdict, readonly VerdictShape[]>> = {
  supported: [
    ['circle', { ...ring, r: 10, class: 'fill' }],
    ['path', { d: 'm7.5 12.4 3 3 6-6.4', class: 'tick' }]
  ],
  prohibited: [
    ['circle', ring],
    ['path', { d: 'M6 18 18 6' }]
  ],
  'not-yet': [
    ['circle', { ...ring, 'stroke-dasharray': '4 3' }],
    ['path', { d: 'M12 7v5l3 2.4' }]
  ],
  'not-listed': [
    ['circle', { ...ring, 'stroke-dasharray': '2.2 3.2' }],
    ['path', { d: 'M8 12h8' }]
  ],
  undetermined: [
    ['circle', ring],
    ['path', { d: 'M9.5 9.5a2.6 2.6 0 1 1 3.6 2.4c-.8.4-1.1.9-1.1 1.9M12 17h.01' }]
  ],
  'out-of-order': [['path', { d: 'M4 8h14l-4-4M20 16H6l4 4' }]]
}
