import { useState } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { nameOf } from '#renderer/scenario/meaning-words.ts'
import type { Situation } from '#renderer/scenario/situation.ts'
import { useWorkspace } from '#renderer/scenario/use-workspace.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { Icon } from '#renderer/widgets/icon.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { Fact } from '#shared/domain/finding.ts'
import type { Texts } from '#shared/language/language.ts'
import { chartOf, factsOf, type Matter } from './matters.ts'
import { MoveList } from './move-list.tsx'
import { RegionChart } from './region-chart.tsx'

interface MatterCardProps {
  readonly workspace: Workspace
  readonly matter: Matter
  readonly isOpen: boolean
  /** Of its heading. */
  readonly level: 3 | 4
}

function nameMatter(matter: Matter, situation: Situation, { lifecycle, words }: Texts): string {
  const name = (id: string) => nameOf(id, situation)
  switch (matter.kind) {
    case 'account':
      return lifecycle.account
    case 'capability':
      return words.capabilityNames[matter.capability]
    case 'partnership':
      return lifecycle.partnershipOf(name(matter.provider), name(matter.reseller))
    case 'relationship':
      return lifecycle.relationship(name(matter.partner), matter.tenant)
    case 'subscription':
      return lifecycle.subscription(name(matter.subscription))
    case 'management':
      return lifecycle.management(name(matter.partner), name(matter.subscription))
  }
}

/** One lifecycle: where it stands, its machine drawn, and what can happen next. */
export function MatterCard({ workspace, matter, isOpen, level }: MatterCardProps) {
  const { situation } = useWorkspace(workspace)
  const { texts } = useWorkbench()
  const { words } = texts
  const [isExpanded, setIsExpanded] = useState(isOpen)
  const facts = factsOf(matter, situation.world)
  const told = facts.length > 1 ? facts.slice(-1) : facts
  return (
    <Disclosure className="matter" isExpanded={isExpanded} onExpandedChange={setIsExpanded}>
      <Heading level={level} className="matter-head">
        <Button slot="trigger" className="fold">
          <Icon name="next" className="chevron" />
          <bdi className="grow">{nameMatter(matter, situation, texts)}</bdi>
          {told.map(({ fact, value }) => (
            <span key={fact} className="matter-state">
              {words.factValue(fact, value)}
            </span>
          ))}
        </Button>
      </Heading>
      <DisclosurePanel>
        {isExpanded ? <MatterBody workspace={workspace} matter={matter} facts={facts} /> : null}
      </DisclosurePanel>
    </Disclosure>
  )
}

interface MatterBodyProps {
  readonly workspace: Workspace
  readonly matter: Matter
  readonly facts: readonly Fact[]
}

/** The machine and the moves. Each move is judged to be shown, so there is none of it in a folded card. */
function MatterBody({ workspace, matter, facts }: MatterBodyProps) {
  return (
    <div className="matter-body">
      {chartOf(matter).map((region, index) => (
        <Region
          key={region.name}
          workspace={workspace}
          region={region}
          fact={facts[index]}
          isAlone={facts.length === 1}
        />
      ))}
      <MoveList workspace={workspace} matter={matter} />
    </div>
  )
}

interface RegionProps {
  readonly workspace: Workspace
  readonly region: ReturnType<typeof chartOf>[number]
  readonly fact: Fact | undefined
  readonly isAlone: boolean
}

function Region({ workspace, region, fact, isAlone }: RegionProps) {
  const { run } = useWorkspace(workspace)
  const { lifecycle, ui, words } = useWorkbench().texts
  if (!fact) return null
  const index = fact.since === null ? -1 : run.line.steps.findIndex(({ id }) => id === fact.since)
  const title = isAlone ? lifecycle.chart : (lifecycle.accountParts[region.name] ?? region.name)
  return (
    <div>
      <p className="region-title">
        <b>{title}</b>{' '}
        {index < 0 ? (
          <span className="quiet">{ui.given}</span>
        ) : (
          <Button className="link-button" onPress={() => workspace.standAt(index)}>
            {ui.sinceStep(index + 1)}
          </Button>
        )}
      </p>
      <RegionChart
        region={region}
        label={title}
        current={String(fact.value)}
        nameState={(state) => words.factValue(fact.fact, state)}
      />
    </div>
  )
}
