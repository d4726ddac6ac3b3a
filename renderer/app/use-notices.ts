import { useCallback, useState } from 'react'
import type { Notice } from './notices.tsx'

/** How long a notice stays that asks for nothing, in milliseconds. */
const noticeTime = 12_000
/** As many as are shown at once. */
const mostShown = 4
let noticeCount = 0

/** What the app has to say to the person, newest last. */
export function useNotices() {
  const [notices, setNotices] = useState<readonly Notice[]>([])
  const close = useCallback((id: number) => setNotices((all) => all.filter((each) => each.id !== id)), [])
  /** Says something, and answers what takes it back. */
  const add = useCallback(
    (notice: Omit<Notice, 'id'>) => {
      const id = ++noticeCount
      setNotices((all) => [...all.slice(1 - mostShown), { ...notice, id }])
      if (!notice.fix) setTimeout(() => close(id), noticeTime)
      return () => close(id)
    },
    [close]
  )
  return { notices, close, add }
}
