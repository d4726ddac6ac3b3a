import { useState } from 'react'
import { GridList, GridListItem, Input, SearchField, Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { Choice } from '#renderer/widgets/choice.tsx'
import { Icon } from '#renderer/widgets/icon.tsx'
import { VerdictMark } from '#renderer/widgets/verdict-mark.tsx'
import { WordsUsed } from '#renderer/widgets/words-used.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { ruleKinds, verdictOfFinding } from '#shared/domain/finding.ts'
import type { Edition, Scenario } from '#shared/domain/scenario.ts'
import { getRulebook } from '#shared/simulator/edition.ts'
import { findRules } from './find-rules.ts'
import { GlossaryList } from './glossary-list.tsx'
import { RuleBody } from './rule-body.tsx'
import './rule.css'
import './rulebook.css'

const everyKind = '-'

interface RulebookPanelProps {
  readonly edition: Edition
  /** Opens an example as a scenario of one's own. */
  readonly onOpenExample: (scenario: Scenario) => void
}

/** Every rule with its meaning and its ground, and the glossary of the programme's terms. */
export function RulebookPanel({ edition, onOpenExample }: RulebookPanelProps) {
  const { texts, formatDate } = useWorkbench()
  const { rulebookScreen, rules: ruleTexts, words } = texts
  const { rules, published } = getRulebook(edition)
  const [query, setQuery] = useState('')
  const [kind, setKind] = useState<string>(everyKind)
  const [chosen, setChosen] = useState<string | null>(null)
  const found = findRules(rules, query).filter((rule) => kind === everyKind || rule.kind === kind)
  const shown = found.find(({ id }) => id === chosen) ?? found[0]
  const kinds = ruleKinds.filter((each) => rules.some((rule) => rule.kind === each))
  return (
    <Tabs className="rulebook">
      <h1 className="unseen">{rulebookScreen.title}</h1>
      <div className="rulebook-head">
        <TabList className="tabs" aria-label={rulebookScreen.title}>
          <Tab id="rules" className="tab">
            {rulebookScreen.rules(rules.length)}
          </Tab>
          <Tab id="glossary" className="tab">
            {rulebookScreen.glossary}
          </Tab>
        </TabList>
        <SearchField className="search" aria-label={rulebookScreen.search} value={query} onChange={setQuery}>
          <Icon name="search" className="search-icon" />
          <Input placeholder={rulebookScreen.search} />
        </SearchField>
      </div>
      <TabPanel id="rules" className="rulebook-rules">
        <aside className="rulebook-list">
          <p className="quiet">{rulebookScreen.asPublished(formatDate(published))}</p>
          <Choice
            label={rulebookScreen.kind}
            isLabelHidden
            value={kind}
            items={[
              { id: everyKind, name: rulebookScreen.everyKind },
              ...kinds.map((id) => ({ id, name: words.kindNames[id] }))
            ]}
            onChange={setKind}
          />
          {found.length === 0 ? <p className="empty">{rulebookScreen.nothing}</p> : null}
          <GridList
            aria-label={rulebookScreen.rules(found.length)}
            className="rulebook-rows"
            selectionMode="single"
            selectionBehavior="replace"
            disallowEmptySelection
            selectedKeys={shown ? [shown.id] : []}
            onSelectionChange={(keys) => {
              const [key] = keys === 'all' ? [] : [...keys]
              if (key !== undefined) setChosen(String(key))
            }}
          >
            {found.map((rule) => (
              <GridListItem key={rule.id} id={rule.id} textValue={ruleTexts[rule.id].title} className="rulebook-row">
                <VerdictMark verdict={verdictOfFinding({ kind: rule.kind, result: 'broken' })} />
                <span className="grow">
                  {ruleTexts[rule.id].title}
                  <span className="quiet rulebook-kind">{words.kindNames[rule.kind]}</span>
                </span>
              </GridListItem>
            ))}
          </GridList>
        </aside>
        {shown ? (
          <article className="rule-body rulebook-rule" aria-label={ruleTexts[shown.id].title}>
            <h2>{ruleTexts[shown.id].title}</h2>
            <RuleBody rule={shown} onOpenExample={onOpenExample} />
            <WordsUsed />
          </article>
        ) : null}
      </TabPanel>
      <TabPanel id="glossary" className="rulebook-glossary">
        <GlossaryList query={query} />
      </TabPanel>
    </Tabs>
  )
}
