import { useCallback, useEffect, useRef, useState } from 'react'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { InputOf, OutputOf } from '#shared/contract/endpoints.ts'

/** What of the library is shown. */
export type LibraryQuery = Pick<InputOf<'library.list'>, 'query' | 'from' | 'sort' | 'verdict' | 'tag'>
type List = OutputOf<'library.list'>

const emptyList: List = { items: [], total: 0, tags: [] }

/** As many as are fetched at a time. */
const pageSize = 200

interface Library {
  readonly list: List
  /** Whether what is there has been asked for and answered. */
  readonly isLoaded: boolean
  /** Fetches what comes after what is there. */
  readonly loadMore: () => void
  readonly reload: () => void
}

/** The scenarios that a query finds, page by page; it follows changes by this window and others. */
export function useLibrary({ query, from, sort, verdict, tag }: LibraryQuery, limit = pageSize): Library {
  const { client, tellFailure } = useWorkbench()
  const [known, setKnown] = useState<List | null>(null)
  const list = known ?? emptyList
  const latest = useRef({ asked: 0, shown: 0, isLoading: false })
  const load = useCallback(
    async (offset: number, size: number) => {
      const asked = ++latest.current.asked
      latest.current.isLoading = true
      const answer = await client.call('library.list', { query, from, sort, verdict, tag, offset, limit: size })
      if (asked !== latest.current.asked) return
      latest.current.isLoading = false
      if (!answer.ok) return tellFailure(answer.error)
      const { value } = answer
      setKnown((before) => (offset === 0 ? value : { ...value, items: [...(before?.items ?? []), ...value.items] }))
    },
    [client, query, from, sort, verdict, tag, tellFailure]
  )
  latest.current.shown = list.items.length
  const reload = useCallback(() => {
    void load(0, Math.min(500, Math.max(limit, latest.current.shown)))
  }, [load, limit])
  useEffect(() => {
    void load(0, limit)
    return client.listen('library.changed', reload)
  }, [client, load, reload, limit])
  const { items, total } = list
  const loadMore = () => {
    if (items.length < total && !latest.current.isLoading) void load(items.length, limit)
  }
  return { list, isLoaded: known !== null, loadMore, reload }
}
