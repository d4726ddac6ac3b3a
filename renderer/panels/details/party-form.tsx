import { Button } from 'react-aria-components'
import { addTenant } from '#renderer/scenario/add-items.ts'
import { toKey } from '#renderer/scenario/item-key.ts'
import { useWorkspace } from '#renderer/scenario/use-workspace.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { Fact } from '#shared/domain/finding.ts'
import {
  type Capability,
  capabilities,
  type LifecycleStep,
  lifecycleSteps,
  type Partner,
  type Party
} from '#shared/domain/party.ts'
import { getPartner } from '#shared/domain/world.ts'
import type { EditOf } from '#shared/edits/edit.ts'
import { EditText } from './edit-text.tsx'
import { FactList } from './fact-list.tsx'
import { ItemRow } from './item-row.tsx'
import { type KnownFact, readAnswer, toAnswerChange, toReadyChange } from './known-facts.ts'
import { LongList } from './long-list.tsx'
import { MarketField } from './market-field.tsx'
import { nameParty } from './names.ts'
import { Origin } from './origin.tsx'
import { RoleField } from './role-field.tsx'
import { ThreeWay } from './three-way.tsx'
import { useTryEdit } from './try-edit.ts'

interface PartyFormProps {
  readonly workspace: Workspace
  readonly party: Party
}

const partOf: Readonly<Record<LifecycleStep, 'account' | 'enrolment' | 'agreement'>> = {
  onboard: 'account',
  enroll: 'enrolment',
  'sign-agreement': 'agreement'
}

/** A party: who it is, where it is, what it has done before the first step and what is not known of it. */
export function PartyForm({ workspace, party }: PartyFormProps) {
  const { scenario, run } = useWorkspace(workspace)
  const { texts } = useWorkbench()
  const { details, ui, words } = texts
  const tryEdit = useTryEdit(workspace)
  const change = (part: EditOf<'change-party'>['change']) =>
    tryEdit({ kind: 'change-party', id: party.id, change: part })
  const { cast } = run.line
  const tenants = cast.tenantsOf.get(party.id) ?? []
  const listed = new Set((scenario.tenants ?? []).map(({ id }) => id))
  const company = cast.getCompany(party.id)
  const companions = scenario.parties.filter(({ id }) => id !== party.id && cast.getCompany(id) === company)
  return (
    <div className="form">
      <EditText label={ui.name} value={party.name} onCommit={(name) => change({ name })} />
      <RoleField key={party.id} workspace={workspace} party={party} />
      <MarketField label={ui.market} value={party.market} onChange={(market) => change({ market })} />
      <EditText
        label={ui.company}
        value={party.company ?? ''}
        onCommit={(text) => change({ company: text === '' ? null : text })}
        description={
          companions.length === 0
            ? details.companyHint
            : details.companyAlso(
                words.joinAnd(companions.slice(0, 5).map(({ id }) => words.quote(nameParty(id, run.line))))
              )
        }
      />
      {party.kind === 'partner' ? <PartnerFacts workspace={workspace} partner={party} /> : null}
      <section className="form-part" aria-label={ui.tenants}>
        <h3>{ui.tenants}</h3>
        <LongList label={ui.tenants} items={tenants} toKey={(id) => id}>
          {(id) => {
            const tenant = cast.getTenant(id)
            const isMain = party.kind === 'customer' && tenants[0] === id
            const about = [
              words.tenantTypeNames[tenant.type],
              ...(isMain ? [details.mainTenant] : []),
              ...(listed.has(id) ? [] : [details.byDefault])
            ]
            return (
              <ItemRow
                name={id}
                aside={about.join(' · ')}
                onOpen={() => workspace.select([toKey('tenant', id)])}
                onRemove={listed.has(id) ? () => void workspace.edit({ kind: 'remove-tenant', id }) : undefined}
              />
            )
          }}
        </LongList>
        <Button className="button" onPress={() => void addTenant(workspace, party.id)}>
          {details.addTenant}
        </Button>
      </section>
      <div className="form-end">
        <Button className="button danger" onPress={() => void workspace.edit({ kind: 'remove-party', id: party.id })}>
          {details.removeParty}
        </Button>
      </div>
    </div>
  )
}

interface PartnerFactsProps {
  readonly workspace: Workspace
  readonly partner: Partner
}

/** What a partner did and can do before the first step, as a choice of three each, and how that stands at the moment. */
function PartnerFacts({ workspace, partner }: PartnerFactsProps) {
  const { situation } = useWorkspace(workspace)
  const { texts } = useWorkbench()
  const { details, words } = texts
  const tryEdit = useTryEdit(workspace)
  const state = getPartner(situation.world, partner.id)
  const renderRow = (fact: KnownFact, label: string, names: typeof details.stateIn, now: Fact) => (
    <ThreeWay
      key={fact}
      label={label}
      value={readAnswer(partner, fact)}
      names={names}
      onChange={(answer) => {
        tryEdit({ kind: 'change-party', id: partner.id, change: toAnswerChange(partner, fact, answer) })
      }}
    >
      {now.since === null ? null : (
        <>
          {details.now(words.factValue(now.fact, now.value))} · <Origin workspace={workspace} since={now.since} />
        </>
      )}
    </ThreeWay>
  )
  const renderStep = (step: LifecycleStep) => {
    const { value, since } = state[partOf[step]]
    return renderRow(step, words.lifecycleStepNames[step], details.stateIn, {
      subject: partner.id,
      fact: partOf[step],
      value,
      since
    })
  }
  const renderCapability = (capability: Capability) => {
    const { value, since } = state.capabilities[capability]
    const fact = `capability.${capability}`
    return renderRow(capability, words.capabilityNames[capability], details.hasIt, {
      subject: partner.id,
      fact,
      value,
      since
    })
  }
  const { value, since } = state.standing
  return (
    <>
      <section className="form-part" aria-label={details.doneBefore}>
        <h3>{details.doneBefore}</h3>
        {lifecycleSteps.map(renderStep)}
        {lifecycleSteps.every((step) => readAnswer(partner, step) === 'done') ? null : (
          <Button
            className="button"
            onPress={() => void tryEdit({ kind: 'change-party', id: partner.id, change: toReadyChange(partner) })}
          >
            {details.allDone}
          </Button>
        )}
        <FactList workspace={workspace} facts={[{ subject: partner.id, fact: 'standing', value, since }]} />
      </section>
      <section className="form-part" aria-label={details.capabilitiesBefore}>
        <h3>{details.capabilitiesBefore}</h3>
        {capabilities.map(renderCapability)}
      </section>
    </>
  )
}
