import { Button } from 'react-aria-components'
import { toKey } from '#renderer/scenario/item-key.ts'
import { useWorkspace } from '#renderer/scenario/use-workspace.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { Choice } from '#renderer/widgets/choice.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { Role } from '#shared/domain/party.ts'
import { defaultEdition, Edition } from '#shared/domain/scenario.ts'
import { newSubscriptionId } from '#shared/edits/new-ids.ts'
import { getRulebook } from '#shared/simulator/edition.ts'
import { EditText } from './edit-text.tsx'
import { ItemRow } from './item-row.tsx'
import { LongList } from './long-list.tsx'
import { nameParty, nameRole } from './names.ts'
import { PairList } from './pair-list.tsx'
import { TagField } from './tag-field.tsx'
import { useTryEdit } from './try-edit.ts'
import { VariantList } from './variant-list.tsx'

interface ScenarioFormProps {
  readonly workspace: Workspace
}

const noEdition = '-'

/** The scenario itself: what it is called, when it starts, by which rules it is judged, and what is so before it starts. */
export function ScenarioForm({ workspace }: ScenarioFormProps) {
  const { scenario, run } = useWorkspace(workspace)
  const { texts, formatDate } = useWorkbench()
  const { details, ui } = texts
  const tryEdit = useTryEdit(workspace)
  const parties = [...run.line.cast.parties.values()]
  const withRole = (role: Role) =>
    parties.flatMap((each) => (each.kind === 'partner' && each.role === role ? [each.id] : []))
  const ids = parties.map(({ id }) => id)
  return (
    <div className="form">
      <EditText
        label={details.title}
        value={scenario.title}
        onCommit={(title) => tryEdit({ kind: 'set-title', title })}
      />
      <EditText
        label={details.notes}
        isLong
        value={scenario.notes ?? ''}
        onCommit={(notes) => tryEdit({ kind: 'set-notes', notes })}
      />
      <TagField workspace={workspace} tags={scenario.tags ?? []} />
      <EditText
        label={details.startDate}
        type="date"
        value={scenario.asOf}
        onCommit={(asOf) => tryEdit({ kind: 'set-as-of', asOf })}
        description={`${formatDate(scenario.asOf)} · ${details.startDateHint}`}
      />
      <EditionField workspace={workspace} />
      <section className="form-part" aria-label={ui.cast}>
        <h3>{ui.cast}</h3>
        <LongList label={ui.cast} items={scenario.parties} toKey={({ id }) => id}>
          {(party) => (
            <ItemRow
              name={party.name || party.id}
              aside={nameRole(party, texts)}
              onOpen={() => workspace.select([toKey('party', party.id)])}
            />
          )}
        </LongList>
      </section>
      <VariantList workspace={workspace} />
      <PairList
        workspace={workspace}
        kind="partnership"
        title={ui.partnershipsGiven}
        pairs={scenario.partnerships ?? []}
        labels={[ui.provider, ui.reseller]}
        choices={[withRole('indirect-provider'), withRole('indirect-reseller')]}
        toAddition={(provider, reseller) => ({ kind: 'add-partnership', provider, reseller })}
        toRemoval={(provider, reseller) => ({ kind: 'remove-partnership', provider, reseller })}
      />
      <PairList
        workspace={workspace}
        kind="affiliation"
        title={ui.affiliations}
        pairs={scenario.affiliations ?? []}
        labels={[details.firstParty, details.secondParty]}
        choices={[ids, ids]}
        toAddition={(a, b) => ({ kind: 'add-affiliation', between: [a, b] })}
        toRemoval={(a, b) => ({ kind: 'remove-affiliation', between: [a, b] })}
      />
      <GivenSubscriptions workspace={workspace} />
    </div>
  )
}

function EditionField({ workspace }: ScenarioFormProps) {
  const { scenario } = useWorkspace(workspace)
  const { texts, formatDate } = useWorkbench()
  const { details } = texts
  const tryEdit = useTryEdit(workspace)
  const { published, horizon } = getRulebook(scenario.edition ?? defaultEdition)
  const nameEdition = (edition: Edition) => details.editionOf(formatDate(getRulebook(edition).published))
  return (
    <Choice
      label={details.edition}
      items={[
        { id: noEdition, name: `${details.editionDefault} (${nameEdition(defaultEdition)})` },
        ...Edition.options.map((id) => ({ id, name: nameEdition(id) }))
      ]}
      value={scenario.edition ?? noEdition}
      onChange={(id) => void tryEdit({ kind: 'set-edition', edition: id === noEdition ? null : Edition.parse(id) })}
      description={details.editionMeans(formatDate(published), formatDate(horizon))}
    />
  )
}

function GivenSubscriptions({ workspace }: ScenarioFormProps) {
  const { scenario, run, offer } = useWorkspace(workspace)
  const { details } = useWorkbench().texts
  const { cast } = run.line
  const customer = scenario.parties.find(({ kind }) => kind === 'customer') ?? scenario.parties[0]
  const add = () => {
    if (!customer) return
    const id = newSubscriptionId(scenario)
    const tenant = cast.getMainTenant(customer.id)
    const boughtThrough = 'microsoft-direct'
    const isDone = workspace.edit({
      kind: 'add-subscription',
      subscription: { id, customer: customer.id, tenant, offer, boughtThrough }
    })
    if (isDone) workspace.select([toKey('subscription', id)])
  }
  return (
    <section className="form-part" aria-label={details.subscriptionsGiven}>
      <h3>{details.subscriptionsGiven}</h3>
      <LongList label={details.subscriptionsGiven} items={scenario.subscriptions ?? []} toKey={({ id }) => id}>
        {(each) => (
          <ItemRow
            name={each.offer || each.id}
            aside={nameParty(each.customer, run.line)}
            onOpen={() => workspace.select([toKey('subscription', each.id)])}
            onRemove={() => void workspace.edit({ kind: 'remove-subscription', id: each.id })}
          />
        )}
      </LongList>
      {customer ? (
        <Button className="button" onPress={add}>
          {details.addSubscription}
        </Button>
      ) : (
        <p className="quiet">{details.needsParty}</p>
      )}
    </section>
  )
}
