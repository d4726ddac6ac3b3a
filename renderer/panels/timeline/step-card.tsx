import type { PointerEvent } from 'react'
import { Icon } from '#renderer/widgets/icon.tsx'
import { VerdictMark } from '#renderer/widgets/verdict-mark.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { Verdict } from '#shared/domain/verdict.ts'
import type { MomentWords } from './name-moment.ts'
import { pitchRem } from './sizes.ts'

interface StepCardProps {
  readonly id: string
  readonly place: number
  readonly count: number
  readonly isCurrent: boolean
  readonly isDragged: boolean
  /** Undefined before the first step. */
  readonly verdict: Verdict | undefined
  readonly words: MomentWords
  readonly onChoose: () => void
  readonly onOpen: () => void
  readonly onGrab: (event: PointerEvent) => void
}

/** One moment of the row: number and date, the verdict, and what happens. */
export function StepCard(props: StepCardProps) {
  const { id, place, count, isCurrent, isDragged, verdict, words, onChoose, onOpen, onGrab } = props
  const { texts } = useWorkbench()
  const looks = [
    'timeline-card',
    isCurrent ? 'is-current' : '',
    isDragged ? 'is-dragged' : '',
    words.isShared ? 'is-shared' : '',
    verdict ? '' : 'is-start'
  ].join(' ')
  const optionProps = {
    id,
    role: 'option',
    'aria-selected': isCurrent,
    'aria-posinset': place + 1,
    'aria-setsize': count,
    onClick: onChoose,
    onDoubleClick: onOpen,
    onPointerDown: onGrab
  } as const
  return (
    <div
      {...optionProps}
      className={looks}
      style={{ insetInlineStart: `${place * pitchRem}rem` }}
      title={[words.summary, ...(words.note === '' ? [] : [texts.timeline.noted(words.note)])].join('\n')}
    >
      <span className="unseen">{words.name}</span>
      <span className="timeline-head" aria-hidden="true">
        <small>{words.head}</small>
        {words.isShared ? <Icon name="shared" /> : null}
        {words.isLate ? <Icon name="late" /> : null}
        {words.note === '' ? null : <Icon name="note" />}
      </span>
      <span className="timeline-summary" aria-hidden="true">
        {words.summary}
      </span>
      {verdict ? (
        <span className={`timeline-verdict verdict-${verdict}`} aria-hidden="true">
          <VerdictMark verdict={verdict} />
          <span>{texts.words.verdictNames[verdict]}</span>
        </span>
      ) : null}
    </div>
  )
}
