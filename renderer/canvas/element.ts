import type { ItemKey } from '#renderer/scenario/item-key.ts'
import type { IconName } from '#renderer/widgets/icons.ts'
import type { Verdict } from '#shared/domain/verdict.ts'
import type { Standing } from '#shared/domain/world.ts'

/** Whose colours a thing has. */
export type Look = 'microsoft' | 'provider' | 'direct' | 'reseller' | 'customer'

/** A box, a row in it, or a line of text on it. */
export interface NodeElement {
  readonly id: string
  readonly kind: 'box' | 'line' | 'tenant' | 'subscription' | 'more'
  /** What picking it out selects. */
  readonly key: ItemKey
  /** The party that it belongs to, with which it moves. */
  readonly party: string
  readonly look: Look
  /** Its text, whole: the drawing shortens it to the room there is. */
  readonly label: string
  readonly icon: IconName | null
  readonly badge: Standing | null
  /** Whether it is no more: a cancelled subscription. */
  readonly isOver: boolean
  readonly width: number
  readonly height: number
  /** How far its middle lies below the middle of its party's head. */
  readonly below: number
}

/** A line from one node to another. */
export interface EdgeElement {
  readonly id: string
  readonly kind: 'structure' | 'partnership' | 'relationship' | 'sale' | 'management' | 'affiliation'
  /** What picking it out selects: the step that made it so, or the thing itself where it is given. */
  readonly key: ItemKey
  readonly source: string
  readonly target: string
  readonly label: string
  /** How the state of a thing is drawn, or the verdict of a step that was tried. */
  readonly state: 'active' | 'quiet' | 'waiting' | 'over'
  /** Of a step that makes or tries it; null for what no sale or refused step stands for. */
  readonly verdict: Verdict | null
}

/** What is on the drawing. Ids of nodes are the keys of what they stand for. */
export interface Elements {
  readonly nodes: readonly NodeElement[]
  readonly edges: readonly EdgeElement[]
}
