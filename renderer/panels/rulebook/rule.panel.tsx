import { useEffect, useRef } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from '#renderer/widgets/icon-button.tsx'
import { WordsUsed } from '#renderer/widgets/words-used.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { Edition, Scenario } from '#shared/domain/scenario.ts'
import { getRulebook } from '#shared/simulator/edition.ts'
import { RuleBody } from './rule-body.tsx'
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
  const { ruleSheet, rules: ruleTexts, ui } = useWorkbench().texts
  const { rules } = getRulebook(edition)
  const index = rules.findIndex((each) => each.id === id)
  const rule = rules[index]
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (index >= 0) top.current?.scrollTo({ top: 0 })
  }, [index])
  if (!rule) return null
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
            <Heading slot="title">{ruleTexts[rule.id].title}</Heading>
            <RuleBody rule={rule} onOpenExample={open} />
            <WordsUsed />
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
