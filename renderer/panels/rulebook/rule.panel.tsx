import { useEffect, useRef } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from '#renderer/widgets/icon-button.tsx'
import { VerdictBadge } from '#renderer/widgets/verdict-mark.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { verdictOfFinding } from '#shared/domain/finding.ts'
import type { Edition, Scenario } from '#shared/domain/scenario.ts'
import { getRulebook } from '#shared/simulator/edition.ts'
import { RuleExampleCard } from './rule-example.tsx'
import { RulePages } from './rule-pages.tsx'
import { RuleSource } from './rule-source.tsx'
import './rule.css'

interface RulePanelProps {
  readonly rule: string
  readonly edition: Edition
  /** Shows another rule of the rulebook. */
  readonly onShow: (rule: string) => void
  /** Opens an example as a scenario of one's own. */
  readonly onOpenExample: (scenario: Scenario) => void
  readonly onClose: () => void
}

/** One rule of the rulebook: what it says, what it looks at, what it leads to, what it rests on, and both its examples. */
export function RulePanel({ rule: id, edition, onShow, onOpenExample, onClose }: RulePanelProps) {
  const { texts, formatDate } = useWorkbench()
  const { ruleSheet, rules: ruleTexts, steps, ui, words } = texts
  const { rules } = getRulebook(edition)
  const index = rules.findIndex((each) => each.id === id)
  const rule = rules[index]
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (index >= 0) top.current?.scrollTo({ top: 0 })
  }, [index])
  if (!rule) return null
  const { title, why, fix } = ruleTexts[rule.id]
  const verdict = verdictOfFinding({ kind: rule.kind, result: 'broken' })
  const go = (by: number) => {
    const next = rules[index + by]
    if (next) onShow(next.id)
  }
  const open = (scenario: Scenario) => {
    onClose()
    onOpenExample(scenario)
  }
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(isOpen) => isOpen || onClose()} className="overlay">
      <Modal className="modal rule-modal">
        <Dialog className="dialog rule-sheet">
          <div className="rule-bar">
            <span className="quiet">{ruleSheet.rulebook(index + 1, rules.length)}</span>
            <span className="grow" />
            <IconButton icon="previous" label={ruleSheet.previous} aria-disabled={index === 0} onPress={() => go(-1)} />
            <IconButton
              icon="next"
              label={ruleSheet.next}
              aria-disabled={index === rules.length - 1}
              onPress={() => go(1)}
            />
            <IconButton icon="close" label={ui.close} onPress={onClose} />
          </div>
          <div ref={top} className="rule-body">
            <Heading slot="title">{title}</Heading>
            <p>{why}</p>
            <dl className="rule-traits">
              <div>
                <dt>{ruleSheet.kind}</dt>
                <dd>{words.kindNames[rule.kind]}</dd>
              </div>
              <div>
                <dt>{ruleSheet.ground}</dt>
                <dd>{words.groundNames[rule.ground]}</dd>
              </div>
              <div>
                <dt>{ruleSheet.leadsTo}</dt>
                <dd>{verdict === 'supported' ? ruleSheet.neverInTheWay : <VerdictBadge verdict={verdict} />}</dd>
              </div>
              {rule.from === undefined ? null : (
                <div>
                  <dt>{ruleSheet.from}</dt>
                  <dd>{formatDate(rule.from)}</dd>
                </div>
              )}
              <div>
                <dt>{ruleSheet.judges}</dt>
                <dd>{rule.on.map((verb) => steps.verbs[verb]).join(', ')}</dd>
              </div>
            </dl>
            {fix === '' ? null : (
              <p>
                <b>{ruleSheet.toDo}: </b>
                {fix}
              </p>
            )}
            <h3>{ruleSheet.sources}</h3>
            {rule.cites.length === 0 ? (
              <p>{ruleSheet.silence}</p>
            ) : (
              <>
                <ul className="rule-sources">
                  {rule.cites.map((cite) => (
                    <RuleSource key={cite.ref} cite={cite} />
                  ))}
                </ul>
                <RulePages cites={rule.cites} />
              </>
            )}
            <h3>{ruleSheet.examples}</h3>
            <ul className="rule-examples">
              <RuleExampleCard
                rule={rule.id}
                label={ruleSheet.applies}
                example={rule.examples.applies}
                onOpenExample={open}
              />
              <RuleExampleCard rule={rule.id} label={ruleSheet.not} example={rule.examples.not} onOpenExample={open} />
            </ul>
            <p className="quiet">{ui.notLegalAdvice}</p>
            <Button className="button" onPress={onClose}>
              {ui.close}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
