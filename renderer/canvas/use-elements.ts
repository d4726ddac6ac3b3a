import { useMemo, useRef } from 'react'
import type { Situation } from '#renderer/scenario/situation.ts'
import type { Language } from '#shared/language/language.ts'
import { type Run, sharedLength } from '#shared/simulator/simulate.ts'
import type { Elements } from './element.ts'
import { toElements } from './to-elements.ts'

/** Whether two runs are of the same cast and steps, whatever else of their scenarios is another: where things lie, or a title. */
function isSameCourse(a: Run, b: Run): boolean {
  const isSameCast =
    a.line.cast === b.line.cast && a.line.source.scenario.affiliations === b.line.source.scenario.affiliations
  return isSameCast && a.steps.length === b.steps.length && sharedLength(b.line, a) === b.steps.length
}

/** What is drawn of a run in a situation; the same as before where only the places of things have changed. */
export function useElements(run: Run, situation: Situation, language: Language): Elements {
  const last = useRef<{ readonly run: Run; readonly moment: number; readonly language: Language; elements: Elements }>(
    null
  )
  return useMemo(() => {
    const { moment } = situation
    const before = last.current
    const isSame = before && before.moment === moment && before.language === language && isSameCourse(before.run, run)
    const elements = isSame ? before.elements : toElements(run, situation, language)
    last.current = { run, moment, language, elements }
    return elements
  }, [run, situation, language])
}
