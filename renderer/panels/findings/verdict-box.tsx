import { Icon } from '#renderer/widgets/icon.tsx'
import { VerdictMark } from '#renderer/widgets/verdict-mark.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { Verdict } from '#shared/domain/verdict.ts'
import { toSentence } from '#shared/language/to-sentence.ts'

interface VerdictBoxProps {
  readonly verdict: Verdict
  readonly summary: string
  /** The note of the step; empty where there is none. */
  readonly note: string
  /** Whether the step lies after what the rulebook's sources speak for. */
  readonly isLate: boolean
}

/** The verdict, what was judged, and what the verdict means. */
export function VerdictBox({ verdict, summary, note, isLate }: VerdictBoxProps) {
  const { texts, language } = useWorkbench()
  const { timeline, words } = texts
  return (
    <div className={`verdict-box why-box verdict-${verdict}`}>
      <VerdictMark verdict={verdict} />
      <div>
        <p className={`why-verdict verdict-${verdict}`}>{words.verdictNames[verdict]}</p>
        <p>{toSentence(summary, language)}</p>
        <p className="quiet">{words.verdictMeanings[verdict]}</p>
        {note === '' ? null : (
          <p className="quiet why-note">
            <Icon name="note" />
            <bdi>{note}</bdi>
          </p>
        )}
        {isLate ? (
          <p className="why-note">
            <Icon name="late" />
            {timeline.late}
          </p>
        ) : null}
      </div>
    </div>
  )
}
