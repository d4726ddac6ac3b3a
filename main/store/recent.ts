import type { Head } from '#shared/contract/models.ts'
import type { Scenario } from '#shared/domain/scenario.ts'

/** A scenario's content at one head. */
export interface Held {
  readonly head: Head
  readonly scenario: Scenario
  /** At most as many bytes as its patches and its snapshot have; what is taken away is not taken off. */
  readonly bytes: number
  /** Whether it was saved since and the library does not know yet how it is judged. */
  readonly isJudgementDue: boolean
}

/** The scenarios that were touched last, ready for the next save. */
export interface Recent {
  readonly find: (id: string, head: Head) => Held | undefined
  readonly keep: (id: string, held: Held) => void
  readonly forget: (ids: readonly string[]) => void
  readonly list: () => readonly (readonly [string, Held])[]
}

/** Makes a memory for a few scenarios; the one that was not used for longest goes first. */
export function createRecent(most: number): Recent {
  const held = new Map<string, Held>()
  return {
    find(id, head) {
      const known = held.get(id)
      return known?.head.hash === head.hash && known.head.sequence === head.sequence ? known : undefined
    },
    keep(id, value) {
      held.delete(id)
      held.set(id, value)
      for (const oldest of held.keys()) {
        if (held.size <= most) return
        held.delete(oldest)
      }
    },
    forget(ids) {
      for (const id of ids) held.delete(id)
    },
    list: () => [...held]
  }
}
