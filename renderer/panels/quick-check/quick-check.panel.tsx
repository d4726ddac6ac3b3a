import { useMemo } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading, Input, Label, TextField } from 'react-aria-components'
import { today } from '#renderer/scenario/new-scenario.ts'
import { Choice } from '#renderer/widgets/choice.tsx'
import { Icon } from '#renderer/widgets/icon.tsx'
import { MarketChoice } from '#renderer/widgets/market-choice.tsx'
import { VerdictBadge, VerdictMark } from '#renderer/widgets/verdict-mark.tsx'
import { WordsUsed } from '#renderer/widgets/words-used.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { verdictOfFinding } from '#shared/domain/finding.ts'
import { toMainLine } from '#shared/domain/line.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { toSentence } from '#shared/language/to-sentence.ts'
import { type ExplainedFinding, explainStep } from '#shared/simulator/explain.ts'
import { findMainReason } from '#shared/simulator/main-reason.ts'
import { simulate } from '#shared/simulator/simulate.ts'
import {
  hasProvider,
  type QuickQuestion,
  quickAnswers,
  quickBuyers,
  quickKinships,
  quickSellers,
  quickTenants,
  toQuickScenario
} from './quick-scenario.ts'
import './quick-check.css'

interface QuickCheckPanelProps {
  /** What was asked last; null where nothing was yet. */
  readonly asked: QuickQuestion | null
  readonly onAsk: (question: QuickQuestion) => void
  readonly onOpen: (scenario: Scenario) => void
  /** Opens a rule of the rulebook. */
  readonly onOpenRule: (rule: string) => void
}

/** As many places of the source as stand under a reason here; the scenario has them all. */
const mostCited = 2

const firstQuestion: QuickQuestion = {
  seller: 'reseller-through-provider',
  buyer: 'customer',
  sellerMarket: 'KR',
  providerMarket: 'KR',
  buyerMarket: 'KR',
  offer: 'Microsoft 365',
  tenant: 'customer',
  kinship: 'none',
  signed: 'yes',
  partnership: true
}

/** Whether something is answered otherwise that is asked only where one wants to say more. */
function hasMore(question: QuickQuestion): boolean {
  const more = ['offer', 'signed', 'kinship', 'providerMarket', 'partnership'] as const
  return more.some((each) => question[each] !== firstQuestion[each])
}

function toSources({ cites }: ExplainedFinding): string {
  return cites
    .slice(0, mostCited)
    .map(({ sectionTitle, place }) => `${sectionTitle}, ${place}`)
    .join(' · ')
}

/** One sale by a form, without a drawing: may it be, and why. */
export function QuickCheckPanel({ asked, onAsk, onOpen, onOpenRule }: QuickCheckPanelProps) {
  const { texts, language, info } = useWorkbench()
  const { quickCheck: words, ui, findings } = texts
  const question = asked ?? firstQuestion
  const change = (part: Partial<QuickQuestion>) => onAsk({ ...question, ...part })
  const scenario = useMemo(
    () => toQuickScenario(question, { ...words.names, title: words.scenarioTitle(question.offer) }, today()),
    [question, words]
  )
  const run = useMemo(() => simulate(toMainLine(scenario)), [scenario])
  const explanation = explainStep(run, 0, language)
  const against = explanation?.findings.filter(({ finding }) => finding.result !== 'holds') ?? []
  const main = run.steps[0] ? findMainReason(run.steps[0]) : undefined
  const all = against.length > 0 ? against : (explanation?.findings.filter(({ finding }) => finding === main) ?? [])
  // A rule that looks at several pairs can say the same of each.
  const told = all.filter(
    ({ finding, message }, index) =>
      all.findIndex((each) => each.finding.rule === finding.rule && each.message === message) === index
  )
  const pick = <Id extends string>(
    label: string,
    ids: readonly Id[],
    names: Readonly<Record<Id, string>>,
    value: Id,
    take: (id: Id) => void
  ) => (
    <Choice
      label={label}
      value={value}
      items={ids.map((id) => ({ id, name: names[id] }))}
      onChange={(chosen) => {
        const id = ids.find((each) => each === chosen)
        if (id !== undefined) take(id)
      }}
    />
  )
  const isOwnUse = question.buyer !== 'customer'
  const isBySomebody = question.seller !== 'microsoft'
  return (
    <section className="card quick-check" aria-label={words.title}>
      <h2>
        {words.title} <small>{words.hint}</small>
      </h2>
      <div className="quick-fields">
        {pick(words.seller, quickSellers, words.sellers, question.seller, (seller) => change({ seller }))}
        {pick(words.buyer, quickBuyers, words.buyers, question.buyer, (buyer) => change({ buyer }))}
        {isBySomebody ? (
          <MarketChoice
            label={words.sellerMarket}
            value={question.sellerMarket}
            onChange={(sellerMarket) => change({ sellerMarket })}
          />
        ) : null}
        <MarketChoice
          label={words.buyerMarket}
          value={question.buyerMarket}
          onChange={(buyerMarket) => change({ buyerMarket })}
        />
        {isOwnUse
          ? pick(words.tenant, quickTenants, words.tenants, question.tenant, (tenant) => change({ tenant }))
          : null}
      </div>
      <Disclosure className="quick-more" defaultExpanded={hasMore(question)}>
        <Heading level={3}>
          <Button slot="trigger" className="fold">
            <Icon name="next" className="chevron" />
            {words.more}
          </Button>
        </Heading>
        <DisclosurePanel>
          <div className="quick-fields">
            <TextField className="field" value={question.offer} onChange={(offer) => change({ offer })}>
              <Label>{words.offer}</Label>
              <Input maxLength={200} />
            </TextField>
            {isBySomebody ? (
              <>
                {pick(words.signed, quickAnswers, words.answers, question.signed, (signed) => change({ signed }))}
                {pick(words.kinship, quickKinships, words.kinships, question.kinship, (kinship) => change({ kinship }))}
              </>
            ) : null}
            {hasProvider(question) ? (
              <>
                <MarketChoice
                  label={words.providerMarket}
                  value={question.providerMarket}
                  onChange={(providerMarket) => change({ providerMarket })}
                />
                {pick(
                  words.partnership,
                  quickAnswers.filter((each) => each !== 'unknown'),
                  words.answers,
                  question.partnership ? 'yes' : 'no',
                  (answer) => change({ partnership: answer === 'yes' })
                )}
              </>
            ) : null}
          </div>
        </DisclosurePanel>
      </Disclosure>
      <div className={`verdict-box quick-answer verdict-${run.verdict}`} role="status" aria-live="polite">
        <div className="quick-verdict">
          <VerdictBadge verdict={run.verdict} />
          <span className="grow">{toSentence(explanation?.summary ?? '', language)}</span>
          <Button className="button" isDisabled={info.store.kind !== 'ready'} onPress={() => onOpen(scenario)}>
            {words.openScenario}
          </Button>
        </div>
        <ul className="quick-reasons">
          {told.map((each) => (
            <li key={`${each.finding.rule} ${each.message}`}>
              <VerdictMark verdict={verdictOfFinding(each.finding)} />
              <div>
                <b>{each.title}</b>
                <p>{toSentence(each.message, language)}</p>
                {each.fix === '' ? null : (
                  <p className="quiet">
                    {ui.whatToDo}: {each.fix}
                  </p>
                )}
                {each.finding.kind === 'lifecycle' ? null : (
                  <Button
                    className="link-button"
                    aria-label={`${toSources(each) || findings.noSource}: ${findings.openRule(each.title)}`}
                    onPress={() => onOpenRule(each.finding.rule)}
                  >
                    {toSources(each) || findings.noSource}
                  </Button>
                )}
              </div>
            </li>
          ))}
        </ul>
      </div>
      <WordsUsed />
    </section>
  )
}
