import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useWorkspace } from '#renderer/scenario/use-workspace.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { Choice } from '#renderer/widgets/choice.tsx'
import type { FieldTrouble } from '#renderer/widgets/field-error.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { Fact } from '#shared/domain/finding.ts'
import { BoughtThrough, type GivenSubscription } from '#shared/domain/scenario.ts'
import { findSubscription, getManagement } from '#shared/domain/world.ts'
import type { EditOf } from '#shared/edits/edit.ts'
import { EditText } from './edit-text.tsx'
import { FactList } from './fact-list.tsx'
import { toPartyItems, toTenantItems } from './names.ts'
import { PickField } from './pick-field.tsx'
import { useTryEdit } from './try-edit.ts'

interface SubscriptionFormProps {
  readonly workspace: Workspace
  readonly id: string
}

/** A subscription: its fields where the file gives it, the sale that made it where not, and how it stands. */
export function SubscriptionForm({ workspace, id }: SubscriptionFormProps) {
  const { scenario, run } = useWorkspace(workspace)
  const { details } = useWorkbench().texts
  const given = scenario.subscriptions?.find((each) => each.id === id)
  const sale = run.line.steps.findIndex((step) => step.do === 'sell' && step.as === id)
  return (
    <div className="form">
      {given ? (
        <GivenFields workspace={workspace} given={given} />
      ) : (
        <Button className="button" onPress={() => workspace.standAt(sale)}>
          {details.soldIn(sale + 1)}
        </Button>
      )}
      <SubscriptionFacts workspace={workspace} id={id} sale={sale} />
    </div>
  )
}

interface GivenFieldsProps {
  readonly workspace: Workspace
  readonly given: GivenSubscription
}

function GivenFields({ workspace, given }: GivenFieldsProps) {
  const { run } = useWorkspace(workspace)
  const { texts } = useWorkbench()
  const { details, ui, words } = texts
  const tryEdit = useTryEdit(workspace)
  const [trouble, setTrouble] = useState<{ readonly field: string; readonly told: FieldTrouble | undefined }>()
  const { cast } = run.line
  const change = (field: string, part: EditOf<'change-subscription'>['change']) => {
    const told = tryEdit({ kind: 'change-subscription', id: given.id, change: part })
    setTrouble({ field, told })
    return told
  }
  const troubleOf = (field: string) => (trouble?.field === field ? trouble.told : undefined)
  return (
    <>
      <PickField
        label={ui.customer}
        items={toPartyItems([...cast.parties.keys()], run.line)}
        value={given.customer}
        onChange={(customer) => void change('customer', { customer, tenant: cast.getMainTenant(customer) })}
        trouble={troubleOf('customer')}
      />
      <PickField
        label={ui.tenant}
        items={toTenantItems(cast.tenantsOf.get(given.customer) ?? [], run.line, texts)}
        value={given.tenant}
        onChange={(tenant) => void change('tenant', { tenant })}
        trouble={troubleOf('tenant')}
      />
      <EditText label={ui.offer} value={given.offer} onCommit={(offer) => change('offer', { offer })} />
      <Choice
        label={details.boughtThrough}
        hasOwnWords
        items={BoughtThrough.options.map((each) => ({ id: each, name: words.boughtThroughNames[each] }))}
        value={given.boughtThrough}
        onChange={(each) => void change('boughtThrough', { boughtThrough: BoughtThrough.parse(each) })}
        trouble={troubleOf('boughtThrough')}
      />
      <div className="form-end">
        <Button
          className="button danger"
          onPress={() => void workspace.edit({ kind: 'remove-subscription', id: given.id })}
        >
          {details.removeSubscription}
        </Button>
      </div>
    </>
  )
}

interface SubscriptionFactsProps {
  readonly workspace: Workspace
  readonly id: string
  /** The index of the sale that makes it; -1 for a given one. */
  readonly sale: number
}

function SubscriptionFacts({ workspace, id, sale }: SubscriptionFactsProps) {
  const { situation, run } = useWorkspace(workspace)
  const { details, ui } = useWorkbench().texts
  const { world } = situation
  const held = findSubscription(world, id)
  if (!held) return <p className="quiet">{situation.moment < sale ? details.notThereYet : details.notThere}</p>
  const facts: Fact[] = [
    { subject: id, fact: 'subscription', ...held.state },
    { subject: id, fact: 'subscription.tenant', ...held.tenant },
    { subject: id, fact: 'subscription.customer', value: held.customer, since: run.line.steps[sale]?.id ?? null },
    ...held.managers.map(
      (manager): Fact => ({ subject: id, fact: 'management', with: manager, ...getManagement(world, manager, id) })
    )
  ]
  return (
    <section className="form-part" aria-label={ui.facts}>
      <h3>{ui.facts}</h3>
      <FactList workspace={workspace} facts={facts} />
    </section>
  )
}
