import type { Workspace } from '#renderer/scenario/workspace.ts'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { Fact } from '#shared/domain/finding.ts'
import { toThings } from '#shared/simulator/things.ts'
import { Origin } from './origin.tsx'

interface FactListProps {
  readonly workspace: Workspace
  readonly facts: readonly Fact[]
}

/** Facts as they are at the moment, each with where it came from. */
export function FactList({ workspace, facts }: FactListProps) {
  const { words } = useWorkbench().texts
  const things = toThings(workspace.getState().run.line)
  return (
    <dl className="fact-list">
      {facts.map((fact) => (
        <div key={`${fact.subject} ${fact.fact} ${fact.with ?? ''}`} className="fact">
          <dt>
            {words.factLabel(fact.fact, fact.with === undefined ? undefined : words.nameThing(fact.with, things))}
          </dt>
          <dd>
            <b>{words.factValue(fact.fact, fact.value, things)}</b> <Origin workspace={workspace} since={fact.since} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
