import { useEffect, useState } from 'react'
import type { Position } from '#shared/domain/scenario.ts'
import type { Drawing } from './drawing.ts'

/** What part of the drawing is seen, and how large. */
export interface View {
  readonly zoom: number
  readonly pan: Position
  readonly width: number
  readonly height: number
}

function readView({ cy }: Drawing): View {
  return { zoom: cy.zoom(), pan: { ...cy.pan() }, width: cy.width(), height: cy.height() }
}

/** The view as it is; the caller draws again as it changes. */
export function useView(drawing: Drawing): View {
  const [view, setView] = useState(() => readView(drawing))
  useEffect(() => {
    const read = () => setView(readView(drawing))
    drawing.cy.on('viewport resize', read)
    read()
    return () => {
      drawing.cy.off('viewport resize', read)
    }
  }, [drawing])
  return view
}
