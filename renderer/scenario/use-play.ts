import { useCallback, useEffect, useState } from 'react'
import type { Workspace } from './workspace.ts'

/** How long each moment stands while the steps play, in milliseconds. */
const momentTime = 1100

/** The playing of a line, step by step, from where the person stands. */
export interface Play {
  readonly isPlaying: boolean
  /** Begins or pauses; at the end it begins before the first step. */
  readonly toggle: () => void
}

/** Plays the steps of a workspace; stops by itself at the last one. */
export function usePlay(workspace: Workspace): Play {
  const [isPlaying, setIsPlaying] = useState(false)
  useEffect(() => {
    if (!isPlaying) return
    const timer = setInterval(() => {
      const { situation, run } = workspace.getState()
      const next = situation.moment + 1
      if (next < run.steps.length) workspace.standAt(next)
      if (next >= run.steps.length - 1) setIsPlaying(false)
    }, momentTime)
    return () => clearInterval(timer)
  }, [isPlaying, workspace])
  const toggle = useCallback(() => {
    const { situation, run } = workspace.getState()
    if (!isPlaying && situation.moment >= run.steps.length - 1) workspace.standAt(-1)
    setIsPlaying(!isPlaying && run.steps.length > 0)
  }, [isPlaying, workspace])
  return { isPlaying, toggle }
}
