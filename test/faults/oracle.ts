import type { ServiceContext } from '#main/services/context.ts'
import { checkLibrary, finishCheck } from '#main/store/health.ts'
import { openLibrary } from './library.ts'

/** What a library holds, looked at beside all the code that wrote it. */
interface Holding {
  readonly id: string
  readonly sequence: number
  readonly hash: string
}

function readHolding({ database }: ServiceContext): ReadonlySet<string> {
  const rows = database()
    .prepare<[], Holding>(
      `select id, sequence, hash from journal join scenario on scenario.number = journal.scenario
       union all select id, sequence, snapshot.head_hash from snapshot join scenario on scenario.number = snapshot.scenario
       where sequence = 0`
    )
    .all()
  return new Set(rows.map(({ id, sequence, hash }) => `ACK ${id} ${sequence} ${hash}`))
}

/**
 * Opens a library the way the app does and compares it with what was acknowledged.
 * Returns what is missing or wrong, in words, and nothing where all is there and whole.
 */
export function findLost(folder: string, acknowledged: readonly string[]): readonly string[] {
  const library = openLibrary(folder)
  try {
    const state = library.context.state()
    if (state.kind === 'damaged') return acknowledged.length > 0 ? [`damaged: ${state.detail}`] : []
    if (state.kind !== 'ready') return [`${state.kind}: ${state.detail}`]
    const holding = readHolding(library.context)
    const problems = finishCheck(checkLibrary(library.context.database()))
    return [...problems, ...acknowledged.filter((line) => !holding.has(line))]
  } finally {
    library.close()
  }
}
