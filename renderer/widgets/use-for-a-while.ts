import { useEffect, useState } from 'react'

/** What ends sooner, in milliseconds, is not worth a sign that comes and goes. */
const shownAfter = 400

/** Whether something has been so for long enough to be told. */
export function useForAWhile(isSo: boolean): boolean {
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    if (!isSo) return
    const timer = setTimeout(() => setIsLong(true), shownAfter)
    return () => {
      clearTimeout(timer)
      setIsLong(false)
    }
  }, [isSo])
  return isLong
}
