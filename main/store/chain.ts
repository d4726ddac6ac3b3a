import { hash } from 'node:crypto'

/** One change as it lies in the journal: text for text what its hash is made of. */
export interface Link {
  readonly sequence: number
  readonly kind: string
  readonly edit: string
  readonly subject: string
  readonly patch: string
  readonly inverse: string
  readonly at: string
}

/** The hash of a scenario's content, as its text is stored. */
export function hashContent(content: string): string {
  return hash('sha256', content)
}

/** The first hash of a journal: it holds for what the scenario was before any change. */
export function startChain(id: string, contentHash: string): string {
  return hash('sha256', JSON.stringify([id, contentHash]))
}

/** The hash of a change: it holds for the change and for all before it. */
export function continueChain(previous: string, link: Link): string {
  const { sequence, kind, edit, subject, patch, inverse, at } = link
  return hash('sha256', JSON.stringify([previous, sequence, kind, edit, subject, patch, inverse, at]))
}
