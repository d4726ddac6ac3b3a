import type { Position } from '#shared/domain/scenario.ts'
import type { Verdict } from '#shared/domain/verdict.ts'

/** What a box stands for; it decides the tier and the colour. */
export type Look = 'microsoft' | 'provider' | 'direct' | 'reseller' | 'customer'

/** A party as a box, its texts cut so that they fit. */
export interface DiagramBox {
  readonly id: string
  readonly look: Look
  readonly role: string
  /** The whole name, for who points at the box. */
  readonly title: string
  readonly name: readonly string[]
  /** The market, and the tenants where there are several. */
  readonly details: readonly string[]
  readonly width: number
  readonly height: number
}

/** One thing that a line stands for, with the steps that are about it. */
export interface LineLabel {
  readonly text: string
  /** Null where it is given. */
  readonly verdict: Verdict | null
}

/** What happens between two parties. */
export interface DiagramLine {
  readonly from: string
  readonly to: string
  /** The worst of its labels; null where it is only given. */
  readonly verdict: Verdict | null
  readonly isDirected: boolean
  readonly labels: readonly LineLabel[]
}

/** Who deals with whom, ready to be placed and drawn. */
export interface Diagram {
  readonly title: string
  readonly boxes: readonly DiagramBox[]
  readonly lines: readonly DiagramLine[]
  /** Where the person put the boxes; null where some have no place. */
  readonly places: ReadonlyMap<string, Position> | null
  /** How many parties are not drawn; empty where all are. */
  readonly note: string
  /** The verdicts that lines have, best first. */
  readonly verdicts: readonly Verdict[]
}

/** Sizes of a box; `size`s are of letters. */
export const boxLook = {
  width: 168,
  padding: 12,
  roleSize: 11.5,
  nameSize: 14,
  nameLine: 18,
  detailSize: 11.5,
  detailLine: 15.5,
  mostTenants: 3
} as const
