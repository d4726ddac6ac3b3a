import { type FormEvent, useState } from 'react'
import { Button, Form, Input, Label, TextField } from 'react-aria-components'
import {
  type DraftField,
  fieldsOf,
  type StepDraft,
  settleDraft,
  tenantOwner,
  toChoices,
  toStep
} from '#renderer/scenario/step-fields.ts'
import { CheckList } from '#renderer/widgets/check-list.tsx'
import { Choice, type ChoiceItem } from '#renderer/widgets/choice.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { capabilities } from '#shared/domain/party.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { EndRoute, OfferKind, type ScenarioStep, verbs } from '#shared/domain/step.ts'

interface StepFormProps {
  readonly scenario: Scenario
  readonly draft: StepDraft
  /** Takes the step; false keeps the form open with what was typed. */
  readonly onSave: (step: ScenarioStep) => boolean
  readonly onCancel: () => void
}

/** A step as a form: the verb, and the fields that it asks for. */
export function StepForm({ scenario, draft: given, onSave, onCancel }: StepFormProps) {
  const { texts } = useWorkbench()
  const { ui, steps, words } = texts
  const choices = toChoices(scenario)
  const [draft, setDraft] = useState(() => settleDraft(given, choices))
  const change = (part: Partial<StepDraft>) => setDraft(settleDraft({ ...draft, ...part }, choices))
  const names = new Map(scenario.parties.map((party) => [party.id, party.name || party.id]))
  const toItems = (ids: readonly string[]): readonly ChoiceItem[] =>
    ids.map((id) => ({ id, name: names.has(id) ? `${names.get(id)} (${id})` : id }))
  const pick = (field: Exclude<DraftField, 'between'>, label: string, items: readonly ChoiceItem[]) => (
    <Choice key={field} label={label} items={items} value={draft[field]} onChange={(id) => change({ [field]: id })} />
  )
  const subscriptions = toItems(choices.subscriptions)
  const associations = [{ id: '', name: ui.newSubscription }, ...subscriptions]

  const renderField = (field: DraftField) => {
    switch (field) {
      case 'partner':
        return pick(field, ui.partner, toItems(choices.partners))
      case 'provider':
        return pick(field, ui.provider, toItems(choices.providers))
      case 'reseller':
        return pick(field, ui.reseller, toItems(choices.resellers))
      case 'customer':
        return pick(field, ui.customer, toItems(choices.parties.filter((id) => id !== draft.partner)))
      case 'buyer':
        return pick(field, ui.buyer, toItems(choices.parties))
      case 'tenant':
        return pick(field, ui.tenant, toItems(choices.tenantsOf(tenantOwner(draft, choices))))
      case 'subscription':
        return pick(field, ui.subscription, draft.verb === 'associate-reseller' ? associations : subscriptions)
      case 'capability':
        return pick(
          field,
          ui.capability,
          capabilities.map((id) => ({ id, name: words.capabilityNames[id] }))
        )
      case 'route':
        return pick(
          field,
          ui.route,
          EndRoute.options.map((id) => ({ id, name: words.routeNames[id] }))
        )
      case 'offerKind':
        return pick(
          field,
          ui.offer,
          OfferKind.options.map((id) => ({ id, name: words.offerKindNames[id] }))
        )
      case 'between':
        return (
          <CheckList
            key={field}
            label={ui.through}
            items={toItems(choices.parties.filter((id) => id !== draft.buyer))}
            value={draft.between}
            onChange={(between) => change({ between: sortPath(between, scenario) })}
          />
        )
      case 'offer':
        return (
          <TextField key={field} className="field" value={draft.offer} onChange={(offer) => change({ offer })}>
            <Label>{ui.offer}</Label>
            <Input />
          </TextField>
        )
    }
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (onSave(toStep(draft))) onCancel()
  }

  return (
    <Form className="step-form" onSubmit={save}>
      <Choice
        label={ui.verb}
        value={draft.verb}
        items={verbs.map((id) => ({ id, name: steps.verbs[id] }))}
        onChange={(id) => change({ verb: verbs.find((verb) => verb === id) ?? draft.verb })}
      />
      {fieldsOf(draft.verb).map(renderField)}
      <TextField className="field" value={draft.on} onChange={(on) => setDraft({ ...draft, on })}>
        <Label>{ui.on}</Label>
        <Input type="date" />
      </TextField>
      <TextField className="field" value={draft.note} onChange={(note) => setDraft({ ...draft, note })}>
        <Label>{ui.note}</Label>
        <Input />
      </TextField>
      <div className="row-actions">
        <Button className="button primary" type="submit">
          {ui.save}
        </Button>
        <Button className="button" onPress={onCancel}>
          {ui.cancel}
        </Button>
      </div>
    </Form>
  )
}

/** The parties of a path in the order in which goods flow: providers, then resellers, then the rest as chosen. */
function sortPath(ids: readonly string[], scenario: Scenario): readonly string[] {
  const roleOf = (id: string) => {
    const party = scenario.parties.find((each) => each.id === id)
    return party?.kind === 'partner' ? party.role : 'customer'
  }
  const rank = (id: string) => (roleOf(id) === 'indirect-provider' ? 0 : roleOf(id) === 'indirect-reseller' ? 1 : 2)
  return [...ids].sort((a, b) => rank(a) - rank(b))
}
