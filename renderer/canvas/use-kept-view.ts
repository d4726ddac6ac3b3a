import { type RefObject, useCallback, useEffect, useRef } from 'react'
import type { Drawing } from './drawing.ts'
import type { Memory } from './memory.ts'
import { beginAt, fitTo, isReadable } from './view.ts'

interface KeptViewParts {
  readonly drawing: Drawing | null
  readonly memory: Memory
  /** Whether only a part of the scenario is drawn, whose view is nobody's choice. */
  readonly isPart: boolean
  /** Pixels of the drawing at full size for one of its own. */
  readonly scale: RefObject<number>
  /** Called when the memory has changed. */
  readonly onRemember: () => void
}

/** Remembers where the person looks, and as long as that is at all of it, keeps it so when the window changes. */
export function useKeptView({ drawing, memory, isPart, scale, onRemember }: KeptViewParts) {
  const isOwnMove = useRef(false)
  const moveBy = useCallback(
    (move: () => void) => {
      isOwnMove.current = true
      move()
      isOwnMove.current = false
      if (isPart) return
      memory.view = null
      onRemember()
    },
    [memory, isPart, onRemember]
  )
  const remember = useCallback(() => {
    if (!drawing || isPart || isOwnMove.current) return
    memory.view = { zoom: drawing.cy.zoom(), pan: { ...drawing.cy.pan() } }
    onRemember()
  }, [drawing, memory, isPart, onRemember])
  useEffect(() => {
    if (!drawing) return
    const { cy } = drawing
    const onResize = () => {
      if (memory.view === null && cy.nodes('.box').nonempty()) moveBy(() => beginAt(cy, scale.current))
    }
    cy.on('viewport', remember)
    cy.on('resize', onResize)
    return () => {
      cy.off('viewport', remember)
      cy.off('resize', onResize)
    }
  }, [drawing, memory, scale, moveBy, remember])
  /** The first view of a drawing: the one that was left, or all of it. */
  const begin = useCallback(() => {
    if (!drawing) return
    if (memory.view && !isPart) drawing.cy.viewport(memory.view)
    else moveBy(() => beginAt(drawing.cy, scale.current))
  }, [drawing, memory, isPart, scale, moveBy])
  /** Brings all of it into view. */
  const showAll = useCallback(() => {
    if (!drawing) return
    const { cy } = drawing
    moveBy(() => fitTo(cy, cy.nodes('.box'), scale.current))
    if (!isReadable(cy, scale.current)) remember()
  }, [drawing, scale, moveBy, remember])
  return { begin, showAll }
}
