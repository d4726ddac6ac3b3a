import { useMemo, useRef, useState } from 'react'
import { Dialog, Heading, Input, Label, Menu, MenuItem, Popover, TextField } from 'react-aria-components'
import { countAffiliationChanges } from '#renderer/scenario/affiliation-effect.ts'
import type { Connection } from '#renderer/scenario/connection.ts'
import { judgeSteps } from '#renderer/scenario/judge-steps.ts'
import { describeJudgement, nameMeaning, nameOf } from '#renderer/scenario/meaning-words.ts'
import { listMeanings, type Meaning, type MeaningPorts } from '#renderer/scenario/meanings.ts'
import { useWorkspace } from '#renderer/scenario/use-workspace.ts'
import type { Workspace, WorkspaceState } from '#renderer/scenario/workspace.ts'
import { Icon } from '#renderer/widgets/icon.tsx'
import { VerdictMark } from '#renderer/widgets/verdict-mark.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { Language } from '#shared/language/language.ts'
import { getTexts } from '#shared/language/language.ts'
import './connect.css'

interface ConnectPanelProps {
  readonly workspace: Workspace
  readonly connection: Connection
  readonly findNearest: MeaningPorts['findNearest']
  readonly onClose: () => void
}

function describe(meaning: Meaning, { situation, run }: WorkspaceState, language: Language) {
  if (meaning.kind !== 'affiliation') {
    const judgement = judgeSteps(meaning.steps, situation)
    return { mark: judgement.verdict, ...describeJudgement(judgement, language) }
  }
  const { workspace } = getTexts(language)
  const changes = countAffiliationChanges(meaning.between, situation, run)
  const reason = changes === undefined ? workspace.affiliationExists : workspace.affiliationChanges(changes)
  return { mark: null, verdict: '', reason }
}

/** What a connection can mean, each with its verdict and first reason; choosing one does it. */
export function ConnectPanel({ workspace, connection, findNearest, onClose }: ConnectPanelProps) {
  const { texts, language } = useWorkbench()
  const state = useWorkspace(workspace)
  const anchor = useRef<HTMLSpanElement>(null)
  const [offer, setOffer] = useState(state.offer)
  const { from, to, at } = connection
  const meanings = useMemo(
    () => listMeanings(from, to, state.situation, { offer, findNearest }),
    [from, to, state.situation, offer, findNearest]
  )
  const choose = (meaning: Meaning | undefined) => {
    onClose()
    if (!meaning) return
    if (meaning.kind === 'affiliation') workspace.edit({ kind: 'add-affiliation', between: [...meaning.between] })
    else workspace.insertSteps(meaning.steps)
  }
  const hasSale = meanings.some((each) => each.kind !== 'affiliation' && each.steps.some((step) => step.do === 'sell'))
  return (
    <>
      <span ref={anchor} className="page-anchor" style={{ left: at.x, top: at.y }} />
      <Popover
        triggerRef={anchor}
        isOpen
        onOpenChange={(isOpen) => isOpen || onClose()}
        className="popover connect"
        placement="bottom start"
      >
        <Dialog className="connect-dialog">
          <Heading slot="title" className="connect-title">
            {texts.workspace.connectTitle(nameOf(from, state.situation), nameOf(to.party, state.situation))}
          </Heading>
          {hasSale ? (
            <TextField className="field" value={offer} onChange={setOffer}>
              <Label>{texts.workspace.offer}</Label>
              <Input maxLength={200} />
            </TextField>
          ) : null}
          {meanings.length === 0 ? (
            <p className="connect-none">{texts.workspace.noMeaning}</p>
          ) : (
            <Menu
              aria-label={texts.workspace.commands.connect}
              className="connect-list"
              autoFocus="first"
              onAction={(key) => choose(meanings[Number(key)])}
            >
              {meanings.map((meaning, index) => {
                const { mark, verdict, reason } = describe(meaning, state, language)
                const name = nameMeaning(meaning, meanings, state.situation, texts)
                return (
                  <MenuItem key={`${name} ${reason}`} id={String(index)} textValue={name} className="connect-item">
                    {mark ? <VerdictMark verdict={mark} /> : <Icon name="affiliation" />}
                    <span className="connect-name">
                      {name} {mark ? <span className={`connect-verdict verdict-${mark}`}>{verdict}</span> : null}
                    </span>{' '}
                    <span className="connect-reason">{reason}</span>
                  </MenuItem>
                )
              })}
            </Menu>
          )}
        </Dialog>
      </Popover>
    </>
  )
}
