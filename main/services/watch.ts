import type { ServiceContext } from './context.ts'

/** How often other writers are looked for, in milliseconds. */
const lookEvery = 1000

/**
 * Tells the windows when another program changed the library, such as the command line. The ids of the event are those
 * whose content changed; it has none where scenarios only came, went or moved to the trash.
 * @returns what stops it
 */
export function watchOtherWriters(context: ServiceContext, every: number = lookEvery): () => void {
  let seen: { readonly version: unknown; readonly newest: number } | null = null
  const look = () => {
    if (context.state().kind === 'damaged') return
    try {
      const version = context.database().pragma('data_version', { simple: true })
      const { journal } = context.store()
      const isOthers = seen !== null && seen.version !== version
      if (isOthers) context.ports.emit('library.changed', { ids: [...journal.changedSince(seen?.newest ?? 0)] })
      if (seen === null || isOthers) seen = { version, newest: journal.newest() }
    } catch {
      // Closed or busy just now; what changed meanwhile is seen next time.
    }
  }
  look()
  const timer = setInterval(look, every)
  timer.unref()
  return () => clearInterval(timer)
}
