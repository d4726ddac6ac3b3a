import { VerdictMark } from '#renderer/widgets/verdict-mark.tsx'
import type { Position } from '#shared/domain/scenario.ts'
import type { Verdict } from '#shared/domain/verdict.ts'

interface GhostProps {
  /** Both ends, from the corner of the canvas. */
  readonly from: Position
  readonly to: Position
  readonly verdict: Verdict | null
}

/** The connection that is being drawn, in the look of its verdict. */
export function Ghost({ from, to, verdict }: GhostProps) {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  return (
    <>
      <svg
        className={`canvas-ghost ${verdict === null ? '' : `verdict-${verdict} ghost-${verdict}`}`}
        aria-hidden="true"
      >
        <path d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
        <circle cx={to.x} cy={to.y} r="5" />
      </svg>
      {verdict === null ? null : (
        <span
          className={`canvas-ghost-mark verdict-${verdict}`}
          style={{ transform: `translate(${middle.x}px, ${middle.y}px) translate(-50%, -50%)` }}
        >
          <VerdictMark verdict={verdict} />
        </span>
      )}
    </>
  )
}
