import type { ReactNode } from 'react'
import type { Verdict } from '#shared/domain/verdict.ts'
import { useWorkbench } from './workbench.ts'

const shapes: Readonly<Record<Verdict, ReactNode>> = {
  supported: (
    <>
      <circle cx="12" cy="12" r="10" className="fill" />
      <path d="m7.5 12.4 3 3 6-6.4" className="tick" />
    </>
  ),
  prohibited: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M6 18 18 6" />
    </>
  ),
  'not-yet': (
    <>
      <circle cx="12" cy="12" r="9" strokeDasharray="4 3" />
      <path d="M12 7v5l3 2.4" />
    </>
  ),
  'not-listed': (
    <>
      <circle cx="12" cy="12" r="9" strokeDasharray="2.2 3.2" />
      <path d="M8 12h8" />
    </>
  ),
  undetermined: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M9.5 9.5a2.6 2.6 0 1 1 3.6 2.4c-.8.4-1.1.9-1.1 1.9M12 17h.01" />
    </>
  ),
  'out-of-order': <path d="M4 8h14l-4-4M20 16H6l4 4" />
}

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
      {shapes[verdict]}
    </svg>
  )
}

/** A verdict's mark with its name beside it. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  const name = useWorkbench().texts.words.verdictNames[verdict]
  return (
    <span className={`verdict-badge verdict-${verdict}`}>
      <VerdictMark verdict={verdict} />
      {name}
    </span>
  )
}
