import { useState } from 'react'
import { Button } from 'react-aria-components'
import { toKey } from '#renderer/scenario/item-key.ts'
import { useWorkspace } from '#renderer/scenario/use-workspace.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { Choice } from '#renderer/widgets/choice.tsx'
import type { FieldTrouble } from '#renderer/widgets/field-error.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { Fact } from '#shared/domain/finding.ts'
import { type Tenant, TenantType } from '#shared/domain/tenant.ts'
import type { Edit, EditOf } from '#shared/edits/edit.ts'
import { FactList } from './fact-list.tsx'
import { ItemRow } from './item-row.tsx'
import { LongList } from './long-list.tsx'
import { MarketField } from './market-field.tsx'
import { nameParty, toPartyItems } from './names.ts'
import { PickField } from './pick-field.tsx'
import { useTryEdit } from './try-edit.ts'

interface TenantFormProps {
  readonly workspace: Workspace
  readonly tenant: Tenant
}

type TenantChange = EditOf<'change-tenant'>['change']

/** The change as an edit. A tenant that its owner has by default is listed by its first change. */
function toEdit(tenant: Tenant, { owner, type, market, main }: TenantChange, isListed: boolean): Edit {
  const { id } = tenant
  if (isListed) return { kind: 'change-tenant', id, change: { owner, type, market, main } }
  const { market: before, ...rest } = tenant
  const now = market === undefined ? before : (market ?? undefined)
  return {
    kind: 'add-tenant',
    tenant: {
      ...rest,
      owner: owner ?? rest.owner,
      type: type ?? rest.type,
      ...(now === undefined ? {} : { market: now })
    }
  }
}

/** A tenant: whose it is, what it is for and where; and what is on it at the moment. */
export function TenantForm({ workspace, tenant }: TenantFormProps) {
  const { scenario, run, situation } = useWorkspace(workspace)
  const { texts } = useWorkbench()
  const { details, ui, words } = texts
  const tryEdit = useTryEdit(workspace)
  const [trouble, setTrouble] = useState<{ readonly field: string; readonly told: FieldTrouble | undefined }>()
  const { cast } = run.line
  const { id, owner } = tenant
  const isListed = scenario.tenants?.some((each) => each.id === id) ?? false
  const isCustomers = cast.parties.get(owner)?.kind === 'customer'
  const isMain = isCustomers && cast.getMainTenant(owner) === id
  const change = (field: string, part: TenantChange) => {
    const told = tryEdit(toEdit(tenant, part, isListed))
    setTrouble({ field, told })
    return told
  }
  const troubleOf = (field: string) => (trouble?.field === field ? trouble.told : undefined)
  const ownersMarket = cast.findMarket(owner)
  const marketName = ownersMarket === undefined ? details.marketUnknown : words.nameMarket(ownersMarket)
  const { world } = situation
  const relationships: Fact[] = []
  for (const [key, { value, since }] of world.customers) {
    const [partner = '', at] = key.split(' ')
    if (at === id && value !== 'none') {
      relationships.push({ subject: id, fact: 'customer-relationship', with: partner, value, since })
    }
  }
  const held = [...world.subscriptions.values()].filter((each) => each.tenant.value === id)
  return (
    <div className="form">
      {isListed ? null : <p className="quiet">{details.defaultTenantMeans}</p>}
      <PickField
        label={details.tenantOwner}
        items={toPartyItems([...cast.parties.keys()], run.line)}
        value={owner}
        onChange={(next) => void change('owner', { owner: next })}
        trouble={troubleOf('owner')}
      />
      <Choice
        label={details.tenantType}
        hasOwnWords
        items={TenantType.options.map((type) => ({ id: type, name: words.tenantTypeNames[type] }))}
        value={tenant.type}
        onChange={(next) => void change('type', { type: TenantType.parse(next) })}
        trouble={troubleOf('type')}
      />
      <MarketField
        label={ui.market}
        value={tenant.market}
        none={details.marketOfOwner(marketName)}
        fallback={ownersMarket}
        onChange={(market) => change('market', { market })}
      />
      {isCustomers ? (
        <div className="form-part">
          {isMain ? (
            <p>
              <b>{details.mainTenant}</b>
            </p>
          ) : (
            <Button className="button" onPress={() => void change('main', { main: true })}>
              {details.makeMain}
            </Button>
          )}
          <p className="quiet">{details.mainMeans}</p>
        </div>
      ) : null}
      <section className="form-part" aria-label={details.relationships}>
        <h3>{details.relationships}</h3>
        {relationships.length === 0 ? (
          <p className="quiet">{details.noneYet}</p>
        ) : (
          <FactList workspace={workspace} facts={relationships} />
        )}
      </section>
      <section className="form-part" aria-label={details.subscriptionsOn}>
        <h3>{details.subscriptionsOn}</h3>
        <LongList label={details.subscriptionsOn} items={held} toKey={(each) => each.id}>
          {(each) => (
            <ItemRow
              name={each.offer || each.id}
              aside={`${words.factValue('subscription', each.state.value)} · ${nameParty(each.customer, run.line)}`}
              onOpen={() => workspace.select([toKey('subscription', each.id)])}
            />
          )}
        </LongList>
      </section>
      {isListed ? (
        <div className="form-end">
          <Button className="button danger" onPress={() => void workspace.edit({ kind: 'remove-tenant', id })}>
            {details.removeTenant}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
