import type { Scenario } from '#shared/domain/scenario.ts'
import { collectPlaceable } from './collect-ids.ts'
import { remove } from './operations.ts'
import type { Patch } from './patch.ts'

/** What takes away the positions of things that were there before an edit and are no more. */
export function pruneLayout(before: Scenario, after: Scenario): Patch {
  const ids = Object.keys(after.layout ?? {})
  if (ids.length === 0) return []
  const there = collectPlaceable(after)
  const missing = ids.filter((id) => !there.has(id))
  if (missing.length === 0) return []
  const wasThere = collectPlaceable(before)
  const lost = missing.filter((id) => wasThere.has(id))
  return lost.length === ids.length ? [remove(['layout'])] : lost.map((id) => remove(['layout', id]))
}
