import { VerdictMark } from '#renderer/widgets/verdict-mark.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { verdictOfFinding } from '#shared/domain/finding.ts'
import { toSentence } from '#shared/language/to-sentence.ts'
import type { ExplainedFinding } from '#shared/simulator/explain.ts'
import { FactChips } from './fact-chips.tsx'
import { Fold } from './fold.tsx'
import type { FindingGroup, GroupItem } from './group-findings.ts'
import { Sources } from './sources.tsx'

interface FindingCardProps {
  readonly group: FindingGroup<ExplainedFinding>
  /** Whether only what it says is shown, and its proof on demand. */
  readonly isBrief?: boolean
  readonly onGoToStep: (index: number) => void
  readonly onOpenRule: (rule: string) => void
}

/** One rule's word on the step: what it found, why there is such a rule, what to do, and what that rests on. */
export function FindingCard({ group, isBrief = false, onGoToStep, onOpenRule }: FindingCardProps) {
  const { findings } = useWorkbench().texts
  const { first, items } = group
  const { title, why, finding } = first
  const isAgainst = finding.result !== 'holds'
  const facts = items.flatMap((item) => item.finding.facts)
  const sources = <Sources each={first} onOpenRule={onOpenRule} />
  return (
    <li className={`why-card ${isAgainst ? 'is-against' : ''}`}>
      <VerdictMark verdict={verdictOfFinding(finding)} isNamed />
      <div className="why-card-body">
        <h4>{title}</h4>
        {isBrief ? (
          <>
            {items.map((item) => (
              <Message key={item.finding.message} each={item.finding} />
            ))}
            <Fold
              label={finding.kind === 'lifecycle' ? findings.proofAlone(facts.length) : findings.proof(facts.length)}
            >
              <p className="quiet">{why}</p>
              <FactChips facts={facts} onGoToStep={onGoToStep} />
              {sources}
            </Fold>
          </>
        ) : (
          <>
            <Said item={items[0]} why={why} onGoToStep={onGoToStep} />
            {items.slice(1).map((item) => (
              <Said key={item.finding.message} item={item} onGoToStep={onGoToStep} />
            ))}
            {sources}
          </>
        )}
      </div>
    </li>
  )
}

function Message({ each }: { readonly each: ExplainedFinding }) {
  return <p>{toSentence(each.message, useWorkbench().language)}</p>
}

interface SaidProps {
  readonly item: GroupItem<ExplainedFinding> | undefined
  /** Told with the first finding of a rule alone. */
  readonly why?: string
  readonly onGoToStep: (index: number) => void
}

function Said({ item, why, onGoToStep }: SaidProps) {
  const { findings } = useWorkbench().texts
  if (!item) return null
  const { finding, fresh, repeated } = item
  return (
    <div className="why-said">
      <Message each={finding} />
      {why === undefined ? null : <p className="quiet">{why}</p>}
      {finding.fix === '' ? null : (
        <p className="why-fix">
          <b>{findings.whatToDo}</b> {finding.fix}
        </p>
      )}
      <FactChips facts={fresh} onGoToStep={onGoToStep} />
      {repeated.length === 0 ? null : (
        <Fold label={findings.shownAbove(repeated.length)}>
          <FactChips facts={repeated} onGoToStep={onGoToStep} />
        </Fold>
      )}
    </div>
  )
}
