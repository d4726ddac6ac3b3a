import { useLayoutEffect, useRef } from 'react'
import { VerdictMark } from '#renderer/widgets/verdict-mark.tsx'
import type { Position } from '#shared/domain/scenario.ts'
import type { Prospect } from './judge-connection.ts'
import { placeTip } from './place-tip.ts'

interface TipProps {
  readonly prospect: Prospect
  readonly pointer: Position
}

/** What the programme says of a connection, beside the pointer that draws it. */
export function Tip({ prospect, pointer }: TipProps) {
  const tip = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = tip.current
    if (!element) return
    const size = { width: element.offsetWidth, height: element.offsetHeight }
    const { x, y } = placeTip(pointer, size, { width: window.innerWidth, height: window.innerHeight })
    element.style.transform = `translate(${x}px, ${y}px)`
  })
  const { name, verdict, verdictName, reason, more } = prospect
  return (
    <div ref={tip} className={`canvas-tip ${verdict === null ? '' : `verdict-${verdict}`}`} role="status">
      {name === '' ? null : (
        <strong>
          {verdict === null ? null : <VerdictMark verdict={verdict} />}
          <span>{verdictName === '' ? name : `${name}: ${verdictName}`}</span>
        </strong>
      )}
      <p>{reason}</p>
      {more.length > 0 ? <small>{more.join(' · ')}</small> : null}
    </div>
  )
}
