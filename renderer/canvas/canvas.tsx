import type { Ref } from 'react'
import type { ItemKey } from '#renderer/scenario/item-key.ts'
import type { ConnectionEnd } from '#renderer/scenario/meanings.ts'
import { useWorkspace } from '#renderer/scenario/use-workspace.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'

/** What the canvas can be asked to do. */
export interface CanvasHandle {
  /** Brings all of it, or of the selection, into view. */
  readonly fit: () => void
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  /** Lays everything out in tiers; one undo step. */
  readonly tidy: () => void
  /** Puts the selected parties into one row or one column; one undo step. */
  readonly align: (as: 'row' | 'column') => void
  /** The candidate that is drawn nearest to a party. */
  readonly findNearest: (party: string, candidates: readonly string[]) => string | undefined
}

/** A place in the window, in CSS pixels. */
interface Point {
  readonly x: number
  readonly y: number
}

interface CanvasProps {
  readonly workspace: Workspace
  /** A connection was drawn: asks what it is to mean. */
  readonly onConnect: (from: string, to: ConnectionEnd, at: Point) => void
  /** Asks for the menu of a thing, or of the empty canvas (null). */
  readonly onMenu: (item: ItemKey | null, at: Point) => void
  readonly ref?: Ref<CanvasHandle>
}

/** The scenario as a drawing, as of the moment. */
export function Canvas({ workspace }: CanvasProps) {
  const { situation } = useWorkspace(workspace)
  return <div className="canvas">{situation.on}</div>
}
