import { createElement } from 'react'
import type { Verdict } from '#shared/domain/verdict.ts'
import { verdictShapes } from '#shared/report/verdict-shapes.ts'
import { useWorkbench } from './workbench.ts'

/** A verdict's mark: shape and colour both tell it, and its name to a screen reader. */
export function VerdictMark({ verdict, isNamed = false }: { readonly verdict: Verdict; readonly isNamed?: boolean }) {
  const name = useWorkbench().texts.words.verdictNames[verdict]
  return (
    <svg
      className={`verdict-mark verdict-${verdict}`}
      viewBox="0 0 24 24"
      role={isNamed ? 'img' : undefined}
      aria-label={isNamed ? name : undefined}
      aria-hidden={isNamed ? undefined : true}
    >
      {verdictShapes[verdict].map(([tag, { class: className, 'stroke-dasharray': strokeDasharray, ...attributes }]) =>
        createElement(tag, { key: JSON.stringify(attributes), ...attributes, className, strokeDasharray })
      )}
    </svg>
  )
}

interface LineBadgeProps {
  readonly verdict: Verdict
  /** How many steps are on the line. */
  readonly steps: number
}

/** The verdict of a line; where nothing happens yet there is none to tell. */
export function LineBadge({ verdict, steps }: LineBadgeProps) {
  const { timeline } = useWorkbench().texts
  return steps === 0 ? (
    <span className="quiet without-steps">{timeline.noSteps}</span>
  ) : (
    <VerdictBadge verdict={verdict} />
  )
}

/** A verdict's mark with its name beside it. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  const name = useWorkbench().texts.words.verdictNames[verdict]
  return (
    <span className={`verdict-badge verdict-${verdict}`}>
      <VerdictMark verdict={verdict} />
      <span>{name}</span>
    </span>
  )
}
