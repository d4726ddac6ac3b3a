import type { Point } from '#renderer/widgets/point.ts'
import type { ConnectionEnd } from './meanings.ts'

/** A connection that was drawn, or asked for by name, and waits for what it is to mean. */
export interface Connection {
  readonly from: string
  readonly to: ConnectionEnd
  /** Where the question is asked. */
  readonly at: Point
}
