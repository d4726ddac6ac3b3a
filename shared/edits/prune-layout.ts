import { findStrayPlaces } from '#shared/domain/check-references.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { collectPlaceable } from './collect-ids.ts'
import { remove } from './operations.ts'
import type { Patch } from './patch.ts'

/** What takes away the positions of things that were there before an edit and are no more. */
export function pruneLayout(before: Scenario, after: Scenario): Patch {
  const missing = findStrayPlaces(after) ?? []
  if (missing.length === 0) return []
  const wasThere = collectPlaceable(before)
  const lost = missing.filter((id) => wasThere.has(id))
  const isAll = lost.length === Object.keys(after.layout ?? {}).length
  return isAll ? [remove(['layout'])] : lost.map((id) => remove(['layout', id]))
}
