import { judgeSteps } from '#renderer/scenario/judge-steps.ts'
import { describeJudgement } from '#renderer/scenario/meaning-words.ts'
import type { Situation } from '#renderer/scenario/situation.ts'
import { VerdictMark } from '#renderer/widgets/verdict-mark.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { ScenarioStep } from '#shared/domain/step.ts'

interface VerdictPreviewProps {
  readonly step: ScenarioStep
  readonly situation: Situation
}

/** What the programme would say of a step while it is still being put together, with the first reason. */
export function VerdictPreview({ step, situation }: VerdictPreviewProps) {
  const { texts, language } = useWorkbench()
  const judgement = judgeSteps([step], situation)
  const { verdict, reason } = describeJudgement(judgement, language)
  return (
    <div className={`verdict-box preview verdict-${judgement.verdict}`} role="status">
      <p className="preview-verdict">
        <VerdictMark verdict={judgement.verdict} />
        <span>
          {texts.details.wouldBe}: <b className={`verdict-${judgement.verdict}`}>{verdict}</b>
        </span>
      </p>
      <p>{reason}</p>
      {judgement.others > 0 ? <p className="quiet">{texts.workspace.otherReasons(judgement.others)}</p> : null}
    </div>
  )
}
