import type { IconNode } from 'lucide'
import type { Verdict } from '#shared/domain/verdict.ts'

/**
 * The marks of the verdicts on a field of 24 by 24. They differ in shape, not in colour alone; `fill` is painted in the
 * verdict's colour and `tick` in that of the ground, everything else is drawn as a line.
 */
export const verdictShapes: Readonly<Record<Verdict, IconNode>> = {
  supported: [
    ['circle', { cx: 12, cy: 12, r: 10, class: 'fill' }],
    ['path', { d: 'm7.5 12.4 3 3 6-6.4', class: 'tick' }]
  ],
  prohibited: [
    ['circle', { cx: 12, cy: 12, r: 9 }],
    ['path', { d: 'M6 18 18 6' }]
  ],
  'not-yet': [
    ['circle', { cx: 12, cy: 12, r: 9, 'stroke-dasharray': '4 3' }],
    ['path', { d: 'M12 7v5l3 2.4' }]
  ],
  'not-listed': [
    ['circle', { cx: 12, cy: 12, r: 9, 'stroke-dasharray': '2.2 3.2' }],
    ['path', { d: 'M8 12h8' }]
  ],
  undetermined: [
    ['circle', { cx: 12, cy: 12, r: 9 }],
    ['path', { d: 'M9.5 9.5a2.6 2.6 0 1 1 3.6 2.4c-.8.4-1.1.9-1.1 1.9M12 17h.01' }]
  ],
  'out-of-order': [['path', { d: 'M4 8h14l-4-4M20 16H6l4 4' }]]
}
