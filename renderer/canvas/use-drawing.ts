import { type RefObject, useEffect, useRef, useState } from 'react'
import { createDrawing, type Drawing } from './drawing.ts'
import type { Elements } from './element.ts'
import { loadFonts } from './load-fonts.ts'
import type { Tokens } from './tokens.ts'

/** The graph in an element, and whether the faces for what is to be drawn are loaded; null until they first are. */
export function useDrawing(
  ground: RefObject<HTMLElement | null>,
  tokens: Tokens,
  elements: Elements
): { readonly drawing: Drawing | null; readonly ready: Elements | null } {
  const [drawing, setDrawing] = useState<Drawing | null>(null)
  const [ready, setReady] = useState<Elements | null>(null)
  const { font } = tokens
  // Those of the first time are enough to begin with: later ones are put on by `dress`, a new theme makes no new graph.
  const firstTokens = useRef(tokens)
  useEffect(() => {
    let isWanted = true
    const labels = [...elements.nodes, ...elements.edges].map(({ label }) => label)
    const loading = loadFonts(font, labels)
    if (loading === null) setReady(elements)
    else void loading.then(() => isWanted && setReady(elements))
    return () => {
      isWanted = false
    }
  }, [font, elements])
  const isReady = ready !== null
  useEffect(() => {
    if (!isReady || !ground.current) return
    const made = createDrawing(ground.current, firstTokens.current)
    setDrawing(made)
    return () => {
      setDrawing(null)
      made.destroy()
    }
  }, [isReady, ground])
  return { drawing, ready }
}
