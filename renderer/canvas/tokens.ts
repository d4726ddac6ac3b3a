import type { Verdict } from '#shared/domain/verdict.ts'
import { verdicts } from '#shared/domain/verdict.ts'
import type { Look } from './element.ts'

/** The colours and the font of the page, as the drawing needs them. */
export interface Tokens {
  readonly colour: (name: TokenName) => string
  readonly font: string
  /** What one rem is to the size that the drawing is made for. */
  readonly scale: number
}

export type TokenName =
  | 'bg'
  | 'surface'
  | 'surface-2'
  | 'line'
  | 'line-strong'
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'accent'
  | Look
  | Verdict
  | `${Verdict}-soft`

const baseRem = 16

/** The verdicts by the name of their colour. */
export const verdictTokens: readonly Verdict[] = verdicts

/** The page's tokens as they are now: they change with theme and text size. */
export function readTokens(): Tokens {
  const style = getComputedStyle(document.documentElement)
  return {
    colour: (name) => style.getPropertyValue(`--${name}`).trim(),
    font: style.getPropertyValue('--font').trim(),
    scale: Number.parseFloat(style.fontSize) / baseRem
  }
}
