import { useState } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { newDraft } from '#renderer/scenario/step-fields.ts'
import { useWorkspace } from '#renderer/scenario/use-workspace.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { CheckList } from '#renderer/widgets/check-list.tsx'
import { Choice, type ChoiceItem } from '#renderer/widgets/choice.tsx'
import { TextInput } from '#renderer/widgets/text-input.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { regions } from '#shared/domain/market.ts'
import { capabilities, lifecycleSteps, type Party, roles } from '#shared/domain/party.ts'
import type { Edit } from '#shared/edits/edit.ts'
import { newPartyId, newTenantId } from '#shared/edits/new-ids.ts'
import { StepForm } from './step-form.tsx'

interface DetailsPanelProps {
  readonly workspace: Workspace
  /** Whether the form of a new step is open, to go in after the moment. */
  readonly isComposing: boolean
  readonly onComposed: () => void
}

/** Does an edit; false where it was refused and told. */
type OnEdit = (edit: Edit) => boolean

const partyRoles = [...roles, 'customer'] as const
const noMarket = '-'

function useMarkets(): readonly ChoiceItem[] {
  const { language, texts } = useWorkbench()
  const names = new Intl.DisplayNames([language], { type: 'region' })
  const items = regions.flatMap((region) => region.markets.map((id) => ({ id, name: names.of(id) ?? id })))
  return [
    { id: noMarket, name: texts.ui.marketUnknown },
    ...items.sort((a, b) => a.name.localeCompare(b.name, language))
  ]
}

function PartyForm({ party, onEdit }: { readonly party: Party; readonly onEdit: OnEdit }) {
  const { texts } = useWorkbench()
  const { ui, words } = texts
  const markets = useMarkets()
  const change = (part: Extract<Edit, { kind: 'change-party' }>['change']) =>
    onEdit({ kind: 'change-party', id: party.id, change: part })
  const named = <Id extends string>(ids: readonly Id[], names: Readonly<Record<Id, string>>) =>
    ids.map((id) => ({ id, name: names[id] }))
  const stepItems = named(lifecycleSteps, words.lifecycleStepNames)
  const capabilityItems = named(capabilities, words.capabilityNames)
  return (
    <div className="party-form">
      <TextInput label={ui.name} value={party.name} onCommit={(name) => change({ name })} />
      <Choice
        label={ui.market}
        items={markets}
        value={party.market ?? noMarket}
        onChange={(id) => change({ market: id === noMarket ? null : id })}
      />
      <TextInput
        label={ui.company}
        value={party.company ?? ''}
        onCommit={(company) => change({ company: company === '' ? null : company })}
      />
      {party.kind === 'partner' ? (
        <>
          <CheckList
            label={ui.ready}
            items={stepItems}
            value={party.completed ?? []}
            onChange={(value) => change({ completed: lifecycleSteps.filter((id) => value.includes(id)) })}
          />
          <CheckList
            label={ui.capabilities}
            items={capabilityItems}
            value={party.capabilities ?? []}
            onChange={(value) => change({ capabilities: capabilities.filter((id) => value.includes(id)) })}
          />
          <CheckList
            label={ui.unknownFacts}
            items={[...stepItems, ...capabilityItems]}
            value={party.unknown ?? []}
            onChange={(value) =>
              change({ unknown: [...lifecycleSteps, ...capabilities].filter((id) => value.includes(id)) })
            }
          />
        </>
      ) : null}
    </div>
  )
}

/** Who is there: parties with their facts and tenants, and what ties them before the first step. */
export function DetailsPanel({ workspace, isComposing, onComposed }: DetailsPanelProps) {
  const { scenario, situation } = useWorkspace(workspace)
  const onEdit = workspace.edit
  const { texts } = useWorkbench()
  const { ui, words } = texts
  const [role, setRole] = useState<(typeof partyRoles)[number]>('customer')
  const names = new Map(scenario.parties.map((party) => [party.id, party.name || party.id]))
  const nameOf = (id: string) => names.get(id) ?? id
  const add = () => {
    const id = newPartyId(scenario, role)
    const about = { id, name: `${words.roleNames[role]} ${id}`, market: 'KR' }
    onEdit({
      kind: 'add-party',
      party: role === 'customer' ? { ...about, kind: 'customer' } : { ...about, kind: 'partner', role }
    })
  }
  if (isComposing) {
    return (
      <StepForm
        scenario={scenario}
        draft={newDraft(situation.on)}
        onSave={(step) => workspace.insertSteps([step])}
        onCancel={onComposed}
      />
    )
  }
  return (
    <div className="cast">
      <ul className="rows">
        {scenario.parties.map((party) => (
          <li key={party.id} className="card party-row">
            <Disclosure>
              <Heading level={3}>
                <Button slot="trigger" className="fold">
                  <svg viewBox="0 0 24 24" aria-hidden="true" className="chevron">
                    <path d="m9 6 6 6-6 6" />
                  </svg>
                  <span className="grow">{nameOf(party.id)}</span>
                  <span className="quiet">
                    {words.roleNames[party.kind === 'partner' ? party.role : 'customer']} · {party.market ?? '?'}
                  </span>
                </Button>
              </Heading>
              <DisclosurePanel>
                <PartyForm party={party} onEdit={onEdit} />
                <ul className="chips" aria-label={ui.tenants}>
                  {(scenario.tenants ?? [])
                    .filter((tenant) => tenant.owner === party.id)
                    .map((tenant) => (
                      <li key={tenant.id} className="chip">
                        {tenant.id} · {words.tenantTypeNames[tenant.type]}{' '}
                        <Button
                          className="chip-button"
                          aria-label={`${ui.remove}: ${tenant.id}`}
                          onPress={() => onEdit({ kind: 'remove-tenant', id: tenant.id })}
                        >
                          ×
                        </Button>
                      </li>
                    ))}
                </ul>
                <div className="row-actions">
                  <Button
                    className="button"
                    onPress={() =>
                      onEdit({
                        kind: 'add-tenant',
                        tenant: { id: newTenantId(scenario, party.id), owner: party.id, type: 'customer' }
                      })
                    }
                  >
                    {ui.addTenant}
                  </Button>
                  <Button className="button" onPress={() => onEdit({ kind: 'remove-party', id: party.id })}>
                    {ui.remove}
                  </Button>
                </div>
              </DisclosurePanel>
            </Disclosure>
          </li>
        ))}
      </ul>
      <div className="row-actions">
        <Choice
          label={ui.role}
          isLabelHidden
          value={role}
          items={partyRoles.map((id) => ({ id, name: words.roleNames[id] }))}
          onChange={(id) => setRole(partyRoles.find((each) => each === id) ?? 'customer')}
        />
        <Button className="button" onPress={add}>
          {ui.addParty}
        </Button>
      </div>
      <Pairs
        title={ui.partnershipsGiven}
        add={ui.addPartnership}
        pairs={scenario.partnerships ?? []}
        left={scenario.parties.filter((each) => each.kind === 'partner' && each.role === 'indirect-provider')}
        right={scenario.parties.filter((each) => each.kind === 'partner' && each.role === 'indirect-reseller')}
        nameOf={nameOf}
        onAdd={(provider, reseller) => onEdit({ kind: 'add-partnership', provider, reseller })}
        onRemove={(provider, reseller) => onEdit({ kind: 'remove-partnership', provider, reseller })}
      />
      <Pairs
        title={ui.affiliations}
        add={ui.addAffiliation}
        pairs={scenario.affiliations ?? []}
        left={scenario.parties}
        right={scenario.parties}
        nameOf={nameOf}
        onAdd={(a, b) => onEdit({ kind: 'add-affiliation', between: [a, b] })}
        onRemove={(a, b) => onEdit({ kind: 'remove-affiliation', between: [a, b] })}
      />
    </div>
  )
}

interface PairsProps {
  readonly title: string
  readonly add: string
  readonly pairs: readonly (readonly [string, string])[]
  readonly left: readonly Party[]
  readonly right: readonly Party[]
  readonly nameOf: (id: string) => string
  readonly onAdd: (a: string, b: string) => void
  readonly onRemove: (a: string, b: string) => void
}

function Pairs({ title, add, pairs, left, right, nameOf, onAdd, onRemove }: PairsProps) {
  const { texts } = useWorkbench()
  const [chosen, setChosen] = useState<readonly [string, string]>(['', ''])
  const pick = (value: string, list: readonly Party[]) =>
    list.some((party) => party.id === value) ? value : (list[0]?.id ?? '')
  const a = pick(chosen[0], left)
  const others = right.filter((party) => party.id !== a)
  const b = pick(chosen[1], others)
  const toItems = (list: readonly Party[]) => list.map((party) => ({ id: party.id, name: nameOf(party.id) }))
  if (left.length === 0 || others.length === 0) return null
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul className="chips">
        {pairs.map(([first, second]) => (
          <li key={`${first} ${second}`} className="chip">
            {nameOf(first)} – {nameOf(second)}{' '}
            <Button
              className="chip-button"
              aria-label={`${texts.ui.remove}: ${nameOf(first)} – ${nameOf(second)}`}
              onPress={() => onRemove(first, second)}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <div className="row-actions">
        <Choice label={title} isLabelHidden items={toItems(left)} value={a} onChange={(id) => setChosen([id, b])} />
        <Choice label={title} isLabelHidden items={toItems(others)} value={b} onChange={(id) => setChosen([a, id])} />
        <Button className="button" onPress={() => onAdd(a, b)}>
          {add}
        </Button>
      </div>
    </section>
  )
}
