import { Button } from 'react-aria-components'
import { useWorkspace } from '#renderer/scenario/use-workspace.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { Icon } from '#renderer/widgets/icon.tsx'
import { IconButton } from '#renderer/widgets/icon-button.tsx'
import { VerdictMark } from '#renderer/widgets/verdict-mark.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { toThings } from '#shared/simulator/things.ts'
import './timeline.css'

interface TimelinePanelProps {
  readonly workspace: Workspace
  /** Opens the form of a step that is to come after the moment. */
  readonly onCompose: () => void
}

/** The steps in order with their verdicts; one of them is where the person stands. */
export function TimelinePanel({ workspace, onCompose }: TimelinePanelProps) {
  const { texts, formatDate } = useWorkbench()
  const { run, situation } = useWorkspace(workspace)
  const { moment } = situation
  const things = toThings(run.line)
  return (
    <div className="timeline">
      <div className="timeline-play">
        <IconButton
          icon="previous"
          label={texts.ui.moveUp}
          isDisabled={moment < 0}
          onPress={() => workspace.standAt(moment - 1)}
        />
        <IconButton
          icon="next"
          label={texts.ui.moveDown}
          isDisabled={moment >= run.steps.length - 1}
          onPress={() => workspace.standAt(moment + 1)}
        />
      </div>
      <ol className="timeline-steps">
        {run.steps.map(({ step, verdict }, index) => (
          <li key={step.id}>
            <Button
              className={`timeline-step ${index === moment ? 'is-current' : ''}`}
              aria-current={index === moment ? 'step' : 'false'}
              onPress={() => workspace.standAt(index)}
            >
              <small>
                {index + 1} · {formatDate(step.on)}
              </small>
              <VerdictMark verdict={verdict} isNamed />
              <span>{texts.steps.summarize(step, things)}</span>
            </Button>
          </li>
        ))}
        <li>
          <Button className="timeline-add" aria-label={texts.ui.addStep} onPress={onCompose}>
            <Icon name="add" />
          </Button>
        </li>
      </ol>
    </div>
  )
}
