import { useLayoutEffect, useState } from 'react'
import type { ColumnPlan } from '#shared/cast-import/plan.ts'
import { type Draft, readCast } from '#shared/cast-import/read-cast.ts'
import type { Table } from '#shared/cast-import/to-table.ts'
import type { Scenario } from '#shared/domain/scenario.ts'

/** What a table comes to; while a long one is read, how far that is. */
export type Reading =
  | { readonly kind: 'reading'; readonly done: number }
  | { readonly kind: 'read'; readonly draft: Draft }

/** Reads a table as a plan says: a short one at once, a long one a slice at a time, so that the page goes on. */
export function useDraft(table: Table, plan: ColumnPlan, scenario: Scenario): Reading {
  const [reading, setReading] = useState<Reading>({ kind: 'reading', done: 0 })
  useLayoutEffect(() => {
    const slices = readCast(table, plan, scenario)
    let waiting: ReturnType<typeof setTimeout> | undefined
    const go = () => {
      const next = slices.next()
      if (next.done) return setReading({ kind: 'read', draft: next.value })
      setReading({ kind: 'reading', done: next.value })
      waiting = setTimeout(go)
    }
    go()
    return () => clearTimeout(waiting)
  }, [table, plan, scenario])
  return reading
}
