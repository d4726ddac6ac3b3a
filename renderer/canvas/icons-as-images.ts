import { type IconName, icons } from '#renderer/widgets/icons.ts'
import type { Verdict } from '#shared/domain/verdict.ts'
import type { Standing } from '#shared/domain/world.ts'
import { verdictShapes } from '#shared/report/verdict-shapes.ts'

interface Paint {
  readonly line: string
  readonly ground: string
}

type Drawing = readonly (readonly [tag: string, attributes: Readonly<Record<string, string | number | undefined>>])[]

function toSvg(node: Drawing, { line, ground }: Paint, width: number): string {
  const inner = node.map(([tag, { class: role, ...attributes }]) => {
    const own = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`)
    if (role === 'fill') own.push(`fill="${line}" stroke="none"`)
    if (role === 'tick') own.push(`stroke="${ground}"`)
    return `<${tag} ${own.join(' ')}/>`
  })
  const look = `fill="none" stroke="${line}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24" ${look}>${inner.join('')}</svg>`
}

const toUri = (svg: string) => `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`

/** A drawing of the app in one colour, as an image. */
export function iconImage(name: IconName, line: string): string {
  return toUri(toSvg(icons[name], { line, ground: 'none' }, 1.9))
}

const badgeShapes: Readonly<Record<Standing, Verdict>> = {
  'can-transact': 'supported',
  preparing: 'not-yet',
  unknown: 'undetermined'
}

/** How far a partner has come, as an image: told by its shape as well. */
export function badgeImage(standing: Standing, colour: (verdict: Verdict) => string, ground: string): string {
  const shape = badgeShapes[standing]
  return toUri(withGround(toSvg(verdictShapes[shape], { line: colour(shape), ground }, 2.4), ground))
}

/** A verdict's mark as an image, on a disc of the ground's colour. */
export function markImage(verdict: Verdict, line: string, ground: string): string {
  return toUri(withGround(toSvg(verdictShapes[verdict], { line, ground }, 2.4), ground))
}

function withGround(svg: string, ground: string): string {
  return svg.replace('>', `><circle cx="12" cy="12" r="12" fill="${ground}" stroke="none"/>`)
}
