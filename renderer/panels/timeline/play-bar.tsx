import type { Play } from '#renderer/scenario/use-play.ts'
import { useWorkspace } from '#renderer/scenario/use-workspace.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { Icon } from '#renderer/widgets/icon.tsx'
import { IconButton } from '#renderer/widgets/icon-button.tsx'
import { VerdictMark } from '#renderer/widgets/verdict-mark.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { MomentWords } from './name-moment.ts'

interface PlayBarProps {
  readonly workspace: Workspace
  readonly play: Play
  /** The moment in words; told where there is no room for the cards. */
  readonly words: MomentWords
}

/** Going through the steps, and where the person stands among them. */
export function PlayBar({ workspace, play, words }: PlayBarProps) {
  const { timeline } = useWorkbench().texts
  const { run, situation } = useWorkspace(workspace)
  const { moment } = situation
  const { length } = run.steps
  const played = run.steps[moment]
  return (
    <>
      <div className="timeline-play">
        <IconButton
          icon="first"
          label={timeline.first}
          aria-disabled={moment < 0}
          onPress={() => workspace.standAt(-1)}
        />
        <IconButton
          icon="previous"
          label={timeline.previous}
          aria-disabled={moment < 0}
          onPress={() => workspace.standAt(moment - 1)}
        />
        <IconButton
          icon={play.isPlaying ? 'pause' : 'play'}
          label={play.isPlaying ? timeline.pause : timeline.play}
          aria-disabled={length === 0}
          className="timeline-toggle"
          onPress={play.toggle}
        />
        <IconButton
          icon="next"
          label={timeline.next}
          aria-disabled={moment >= length - 1}
          onPress={() => workspace.standAt(moment + 1)}
        />
        <IconButton
          icon="last"
          label={timeline.last}
          aria-disabled={moment >= length - 1}
          onPress={() => workspace.standAt(length - 1)}
        />
      </div>
      <span className="timeline-position">
        {length === 0 ? timeline.noSteps : timeline.position(moment + 1, length)}
      </span>
      <span className="timeline-position is-short" aria-hidden="true">
        {moment + 1} / {length}
      </span>
      <span className="timeline-here" title={words.name}>
        {played ? <VerdictMark verdict={played.verdict} isNamed /> : null}
        <span>{played ? words.summary : words.name}</span>
      </span>
      {words.isShared ? (
        <span className="timeline-badge" title={timeline.shared}>
          <Icon name="shared" />
          {timeline.sharedShort}
        </span>
      ) : null}
      {words.isLate ? (
        <span className="timeline-badge" title={timeline.late}>
          <Icon name="late" />
          {timeline.lateShort}
        </span>
      ) : null}
    </>
  )
}
