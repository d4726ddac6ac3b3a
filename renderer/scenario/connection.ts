import type { ConnectionEnd } from './meanings.ts'

/** A connection that was drawn, or asked for by name, and waits for what it is to mean. */
export interface Connection {
  readonly from: string
  readonly to: ConnectionEnd
  /** Where on the page the question is asked, in CSS pixels of the window. */
  readonly at: { readonly x: number; readonly y: number }
}
