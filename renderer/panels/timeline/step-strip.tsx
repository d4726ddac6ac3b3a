import { type KeyboardEvent, useId, useRef } from 'react'
import { Button } from 'react-aria-components'
import type { Play } from '#renderer/scenario/use-play.ts'
import { useWorkspace } from '#renderer/scenario/use-workspace.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { Icon } from '#renderer/widgets/icon.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { MomentWords } from './name-moment.ts'
import { cardRem, gapRem, pitchRem } from './sizes.ts'
import { StepCard } from './step-card.tsx'
import { useSeenPlaces } from './use-seen-places.ts'
import type { StepActions } from './use-step-actions.ts'
import { useStepDrag } from './use-step-drag.ts'

interface StepStripProps {
  readonly workspace: Workspace
  readonly play: Play
  readonly actions: StepActions
  /** A moment in words; -1 is before the first step. */
  readonly name: (index: number) => MomentWords
  readonly onCompose: (after: number) => void
  readonly onEdit: (index: number) => void
}

/** How many cards Page Up and Page Down pass. */
const page = 10

/**
 * The moments as a row of cards, of which only those in sight are there; place 0 is before the first step. The row has
 * the focus and tells which card is the current one, so the focus stays where cards come and go.
 */
export function StepStrip({ workspace, play, actions, name, onCompose, onEdit }: StepStripProps) {
  const { timeline } = useWorkbench().texts
  const { run, situation } = useWorkspace(workspace)
  const { moment } = situation
  const stepCount = run.steps.length
  const scroller = useRef<HTMLDivElement>(null)
  const id = useId()
  const seen = useSeenPlaces(scroller, moment + 1, stepCount + 1)
  const drag = useStepDrag(scroller, stepCount, actions.move)
  const places = Array.from({ length: seen.end - seen.first }, (_, nth) => seen.first + nth)
  const drawn = places.includes(moment + 1) ? places : [...places, moment + 1]

  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => workspace.standAt(moment - 1),
    ArrowUp: () => workspace.standAt(moment - 1),
    ArrowRight: () => workspace.standAt(moment + 1),
    ArrowDown: () => workspace.standAt(moment + 1),
    PageUp: () => workspace.standAt(moment - page),
    PageDown: () => workspace.standAt(moment + page),
    Home: () => workspace.standAt(-1),
    End: () => workspace.standAt(stepCount - 1),
    ' ': play.toggle,
    Enter: () => moment < 0 || onEdit(moment),
    Delete: () => actions.remove(moment),
    Backspace: () => actions.remove(moment)
  }
  const altKeys: typeof keys = {
    ArrowLeft: () => moment < 0 || actions.move(moment, moment - 1),
    ArrowRight: () => moment < 0 || actions.move(moment, moment + 1)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    const act = (event.altKey ? altKeys : keys)[event.key]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  const listProps = {
    role: 'listbox',
    tabIndex: 0,
    'aria-label': timeline.steps,
    'aria-orientation': 'horizontal',
    'aria-activedescendant': `${id}-${moment}`,
    onKeyDown
  } as const
  return (
    <div
      ref={scroller}
      className="timeline-scroll"
      onWheel={(event) => {
        if (event.deltaX === 0) event.currentTarget.scrollLeft += event.deltaY
      }}
    >
      <div className="timeline-track" style={{ inlineSize: `${(stepCount + 1) * pitchRem + gapRem}rem` }}>
        <div className="timeline-list" {...listProps}>
          {drawn.map((place) => (
            <StepCard
              key={run.steps[place - 1]?.step.id ?? 'start'}
              id={`${id}-${place - 1}`}
              place={place}
              count={stepCount + 1}
              isCurrent={place === moment + 1}
              isDragged={drag.from === place - 1}
              verdict={run.steps[place - 1]?.verdict}
              words={name(place - 1)}
              onChoose={() => workspace.standAt(place - 1)}
              onOpen={() => place === 0 || onEdit(place - 1)}
              onGrab={(event) => place === 0 || drag.grab(event, place - 1)}
            />
          ))}
        </div>
        {drag.to === null ? null : (
          <div className="timeline-drop" style={{ insetInlineStart: `${(drag.to + 1) * pitchRem - gapRem / 2}rem` }} />
        )}
        {places.map((place) => (
          <Button
            key={place}
            className={`timeline-add ${place === moment + 1 ? 'is-current' : ''} ${place === stepCount ? 'is-last' : ''}`}
            style={{ insetInlineStart: `${place * pitchRem + cardRem}rem` }}
            excludeFromTabOrder={place !== moment + 1}
            aria-label={place === 0 ? timeline.insertFirst : timeline.insertAfter(place)}
            onPress={() => onCompose(place - 1)}
          >
            <Icon name="add" />
          </Button>
        ))}
      </div>
    </div>
  )
}
