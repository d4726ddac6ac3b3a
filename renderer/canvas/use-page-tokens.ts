import { useEffect, useState } from 'react'
import { readTokens, type Tokens } from './tokens.ts'

/** The page's colours and sizes, read again when theme, text size or language change. */
export function usePageTokens(): Tokens {
  const [tokens, setTokens] = useState(readTokens)
  useEffect(() => {
    const read = () => setTokens(readTokens())
    const observer = new MutationObserver(read)
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'style', 'lang'] })
    read()
    return () => observer.disconnect()
  }, [])
  return tokens
}
