import { useState } from 'react'
import { Button } from 'react-aria-components'
import { toKey } from '#renderer/scenario/item-key.ts'
import { useWorkspace } from '#renderer/scenario/use-workspace.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import type { FieldTrouble } from '#renderer/widgets/field-error.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { Fact } from '#shared/domain/finding.ts'
import { getCustomer, getManagement, getPartnership } from '#shared/domain/world.ts'
import type { Edit } from '#shared/edits/edit.ts'
import { FactList } from './fact-list.tsx'
import { ItemRow } from './item-row.tsx'
import { nameParty, toPartyItems } from './names.ts'
import { PickField } from './pick-field.tsx'
import { useTryEdit } from './try-edit.ts'

interface LinkProps {
  readonly workspace: Workspace
  readonly ids: readonly string[]
}

interface EndsProps extends LinkProps {
  readonly labels: readonly [string, string]
  readonly choices: readonly [readonly string[], readonly string[]]
  /** The edit that puts another pair in the place of this one. */
  readonly toEdit: (a: string, b: string) => Edit
  readonly kind: 'partnership' | 'affiliation'
  readonly removal: Edit
}

/** The two ends of a pair that the file gives: each can be another one, and the pair can go. */
function GivenEnds({ workspace, ids, labels, choices, toEdit, kind, removal }: EndsProps) {
  const { run } = useWorkspace(workspace)
  const { details } = useWorkbench().texts
  const tryEdit = useTryEdit(workspace)
  const [trouble, setTrouble] = useState<FieldTrouble>()
  const [a = '', b = ''] = ids
  const change = (first: string, second: string) => {
    const refused = first === second ? { message: details.notOnceMore } : tryEdit(toEdit(first, second))
    setTrouble(refused)
    if (!refused) workspace.select([toKey(kind, first, second)])
  }
  return (
    <>
      <PickField
        label={labels[0]}
        items={toPartyItems(choices[0], run.line)}
        value={a}
        onChange={(id) => change(id, b)}
      />
      <PickField
        label={labels[1]}
        items={toPartyItems(choices[1], run.line)}
        value={b}
        onChange={(id) => change(a, id)}
        trouble={trouble}
      />
      <div className="form-end">
        <Button className="button danger" onPress={() => void workspace.edit(removal)}>
          {details.removePair}
        </Button>
      </div>
    </>
  )
}

/** A partnership: how it stands, and its two ends where the file gives it. */
export function PartnershipForm({ workspace, ids }: LinkProps) {
  const { scenario, run, situation } = useWorkspace(workspace)
  const { details, ui } = useWorkbench().texts
  const [provider = '', reseller = ''] = ids
  const isGiven = scenario.partnerships?.some(([a, b]) => a === provider && b === reseller) ?? false
  const withRole = (role: string) =>
    [...run.line.cast.parties.values()].flatMap((each) =>
      each.kind === 'partner' && each.role === role ? [each.id] : []
    )
  const fact: Fact = {
    subject: reseller,
    fact: 'partnership',
    with: provider,
    ...getPartnership(situation.world, provider, reseller)
  }
  const removal = { kind: 'remove-partnership', provider, reseller } as const
  return (
    <div className="form">
      <FactList workspace={workspace} facts={[fact]} />
      <p className="quiet">{isGiven ? details.givenPartnership : details.eventOnly}</p>
      {isGiven ? (
        <GivenEnds
          workspace={workspace}
          ids={ids}
          kind="partnership"
          labels={[ui.provider, ui.reseller]}
          choices={[withRole('indirect-provider'), withRole('indirect-reseller')]}
          toEdit={(a, b) => ({
            kind: 'batch',
            edits: [removal, { kind: 'add-partnership', provider: a, reseller: b }]
          })}
          removal={removal}
        />
      ) : (
        <Ends workspace={workspace} parties={[provider, reseller]} />
      )}
    </div>
  )
}

/** A declared affiliation: its two ends. */
export function AffiliationForm({ workspace, ids }: LinkProps) {
  const { run } = useWorkspace(workspace)
  const { details } = useWorkbench().texts
  const [a = '', b = ''] = ids
  const parties = [...run.line.cast.parties.keys()]
  const removal = { kind: 'remove-affiliation', between: [a, b] } satisfies Edit
  return (
    <div className="form">
      <p className="quiet">{details.affiliationMeans}</p>
      <GivenEnds
        workspace={workspace}
        ids={ids}
        kind="affiliation"
        labels={[details.firstParty, details.secondParty]}
        choices={[parties, parties]}
        toEdit={(first, second) => ({
          kind: 'batch',
          edits: [removal, { kind: 'add-affiliation', between: [first, second] }]
        })}
        removal={removal}
      />
    </div>
  )
}

/** The relationship of a partner with a tenant, as it stands. */
export function RelationshipForm({ workspace, ids }: LinkProps) {
  const { run, situation } = useWorkspace(workspace)
  const { details } = useWorkbench().texts
  const [partner = '', tenant = ''] = ids
  const owner = run.line.cast.tenants.get(tenant)?.owner ?? ''
  const known = getCustomer(situation.world, partner, tenant)
  return (
    <div className="form">
      <FactList
        workspace={workspace}
        facts={[{ subject: tenant, fact: 'customer-relationship', with: partner, ...known }]}
      />
      <p className="quiet">{details.eventOnly}</p>
      <Ends workspace={workspace} parties={[partner, owner]} />
    </div>
  )
}

/** Whether a partner manages a subscription. */
export function ManagementForm({ workspace, ids }: LinkProps) {
  const { situation } = useWorkspace(workspace)
  const { details, ui } = useWorkbench().texts
  const [partner = '', subscription = ''] = ids
  const known = getManagement(situation.world, partner, subscription)
  return (
    <div className="form">
      <FactList
        workspace={workspace}
        facts={[{ subject: subscription, fact: 'management', with: partner, ...known }]}
      />
      <p className="quiet">{details.eventOnly}</p>
      <Ends workspace={workspace} parties={[partner]} />
      <ul className="row-list">
        <li className="list-row">
          <ItemRow
            name={`${ui.subscription}: ${subscription}`}
            onOpen={() => workspace.select([toKey('subscription', subscription)])}
          />
        </li>
      </ul>
    </div>
  )
}

/** The parties of a link, to go to. */
function Ends({ workspace, parties }: { readonly workspace: Workspace; readonly parties: readonly string[] }) {
  const { run } = useWorkspace(workspace)
  return (
    <ul className="row-list">
      {parties.map((id) => (
        <li key={id} className="list-row">
          <ItemRow name={nameParty(id, run.line)} onOpen={() => workspace.select([toKey('party', id)])} />
        </li>
      ))}
    </ul>
  )
}
