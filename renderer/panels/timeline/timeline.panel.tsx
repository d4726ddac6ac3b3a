import { useMemo } from 'react'
import type { Play } from '#renderer/scenario/use-play.ts'
import { useWorkspace } from '#renderer/scenario/use-workspace.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { toThings } from '#shared/simulator/things.ts'
import { nameMoment } from './name-moment.ts'
import { PlayBar } from './play-bar.tsx'
import { StepStrip } from './step-strip.tsx'
import { StepTools } from './step-tools.tsx'
import { useSpokenMoment } from './use-spoken-moment.ts'
import { useStepActions } from './use-step-actions.ts'
import { VerdictCounts } from './verdict-counts.tsx'
import './timeline.css'

interface TimelinePanelProps {
  readonly workspace: Workspace
  readonly play: Play
  /** Opens the form of a step that is to come after the one of an index (-1: as the first). */
  readonly onCompose: (after: number) => void
  /** Opens the form of the step of an index. */
  readonly onEdit: (index: number) => void
}

/** The steps in order with their verdicts; one of them is where the person stands. */
export function TimelinePanel({ workspace, play, onCompose, onEdit }: TimelinePanelProps) {
  const { texts, formatDate } = useWorkbench()
  const state = useWorkspace(workspace)
  const actions = useStepActions(workspace)
  const { line } = state.run
  const things = useMemo(() => toThings(line), [line])
  const name = (index: number) => nameMoment(state, index, things, texts, formatDate)
  const { moment } = state.situation
  const spoken = useSpokenMoment(state, name(moment).name)
  return (
    <div className="timeline">
      <div className="timeline-bar">
        <PlayBar workspace={workspace} play={play} words={name(moment)} />
        <StepTools workspace={workspace} actions={actions} onCompose={onCompose} onEdit={onEdit} />
        <VerdictCounts workspace={workspace} />
      </div>
      <StepStrip
        workspace={workspace}
        play={play}
        actions={actions}
        name={name}
        onCompose={onCompose}
        onEdit={onEdit}
      />
      <p className="unseen" role="status" aria-live="polite">
        {spoken}
      </p>
    </div>
  )
}
