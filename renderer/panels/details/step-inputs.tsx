import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components'
import type { Situation } from '#renderer/scenario/situation.ts'
import {
  type DraftField,
  hasMainTenant,
  type StepChoices,
  type StepDraft,
  tenantChoices,
  tenantOwner
} from '#renderer/scenario/step-fields.ts'
import { Check } from '#renderer/widgets/check.tsx'
import { Choice } from '#renderer/widgets/choice.tsx'
import { toDateHint } from '#renderer/widgets/date-hint.ts'
import { type FieldTrouble, TroubleLine, TroubleText } from '#renderer/widgets/field-error.tsx'
import type { SearchItem } from '#renderer/widgets/search-choice.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { Line } from '#shared/domain/line.ts'
import { Capability, capabilities } from '#shared/domain/party.ts'
import { EndRoute, OfferKind, type ScenarioStep, verbs } from '#shared/domain/step.ts'
import { newStepId } from '#shared/edits/new-ids.ts'
import { assertNever } from '#shared/kernel/assert-never.ts'
import { toPartyItems, toSubscriptionItems, toTenantItems } from './names.ts'
import { PathField } from './path-field.tsx'
import { PickField } from './pick-field.tsx'

interface StepInputProps {
  readonly draft: StepDraft
  readonly choices: StepChoices
  readonly line: Line
  readonly change: (part: Partial<StepDraft>) => void
  readonly troubleOf: (field: string) => FieldTrouble | undefined
  readonly target: {
    readonly situation: Situation
    readonly before: ScenarioStep | undefined
    readonly key: string
    readonly toEdit: (step: ScenarioStep) => { readonly line: string | null }
  }
}

/** What happens in a step. */
export function VerbField({ draft, change }: StepInputProps) {
  const { ui, steps } = useWorkbench().texts
  return (
    <Choice
      label={ui.verb}
      value={draft.verb}
      hasOwnWords
      items={verbs.map((id) => ({ id, name: steps.verbs[id] }))}
      onChange={(id) => change({ verb: verbs.find((verb) => verb === id) ?? draft.verb })}
    />
  )
}

interface TextPartProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly trouble: FieldTrouble | undefined
  readonly description?: string | undefined
  readonly isLong?: boolean
  readonly type?: 'text' | 'date'
}

function TextPart({ label, value, onChange, trouble, description, isLong = false, type = 'text' }: TextPartProps) {
  return (
    <TextField className="field" value={value} onChange={onChange} isInvalid={trouble !== undefined}>
      <Label>{label}</Label>
      {isLong ? <TextArea rows={3} dir="auto" /> : <Input type={type} dir={type === 'text' ? 'auto' : undefined} />}
      {description === undefined ? null : (
        <Text slot="description" className="field-hint">
          {description}
        </Text>
      )}
      <FieldError className="field-error">{trouble ? <TroubleText trouble={trouble} /> : null}</FieldError>
    </TextField>
  )
}

const noTenant = '-'
const noSubscription = '-'

/** One field of a step, by its kind. */
export function StepField({ field, ...props }: StepInputProps & { readonly field: DraftField }) {
  const { draft, choices, line, change, troubleOf, target } = props
  const { texts } = useWorkbench()
  const { details, ui, words } = texts
  const trouble = troubleOf(field === 'between' ? 'path' : field)
  const pick = (label: string, items: readonly SearchItem[], value: string, onChange: (id: string) => void) =>
    items.length === 0 ? null : (
      <PickField label={label} items={items} value={value} onChange={onChange} trouble={trouble} />
    )
  const pickWord = <Id extends string>(
    label: string,
    ids: readonly Id[],
    names: Readonly<Record<Id, string>>,
    value: Id,
    onChange: (id: string) => void
  ) => (
    <Choice
      label={label}
      hasOwnWords
      items={ids.map((id) => ({ id, name: names[id] }))}
      value={value}
      onChange={onChange}
      trouble={trouble}
    />
  )
  const parties = (ids: readonly string[]) => toPartyItems(ids, line)
  switch (field) {
    case 'partner':
      return pick(ui.partner, parties(choices.partners), draft.partner, (partner) => change({ partner }))
    case 'provider':
      return pick(ui.provider, parties(choices.providers), draft.provider, (provider) => change({ provider }))
    case 'reseller':
      return pick(ui.reseller, parties(choices.resellers), draft.reseller, (reseller) => change({ reseller }))
    case 'customer': {
      const others = choices.parties.filter((id) => id !== draft.partner)
      return pick(ui.customer, parties(others), draft.customer, (customer) => change({ customer, tenant: null }))
    }
    case 'buyer':
      return pick(ui.buyer, parties(choices.parties), draft.buyer, (buyer) => change({ buyer, tenant: null }))
    case 'tenant': {
      const owned = toTenantItems(tenantChoices(draft, choices), line, texts)
      const main = choices.cast.getMainTenant(tenantOwner(draft, choices))
      const items = hasMainTenant(draft, choices)
        ? [{ id: noTenant, name: details.mainByDefault(main) }, ...owned]
        : owned
      return pick(ui.tenant, items, draft.tenant ?? noTenant, (id) => change({ tenant: id === noTenant ? null : id }))
    }
    case 'subscription': {
      const held = toSubscriptionItems(choices.subscriptions, line)
      if (draft.verb !== 'associate-reseller') {
        return pick(ui.subscription, held, draft.subscription, (subscription) => change({ subscription, tenant: null }))
      }
      const items = [{ id: noSubscription, name: ui.newSubscription }, ...held]
      const value = draft.subscription === '' ? noSubscription : draft.subscription
      return pick(ui.subscription, items, value, (id) => change({ subscription: id === noSubscription ? '' : id }))
    }
    case 'capability':
      return pickWord(ui.capability, capabilities, words.capabilityNames, draft.capability, (id) =>
        change({ capability: Capability.parse(id) })
      )
    case 'route':
      return pickWord(ui.route, EndRoute.options, words.routeNames, draft.route ?? 'microsoft-support', (id) =>
        change({ route: EndRoute.parse(id) })
      )
    case 'offerKind':
      return pickWord(
        details.offerKind,
        OfferKind.options,
        words.offerKindNames,
        draft.offerKind ?? 'first-party',
        (id) => change({ offerKind: OfferKind.parse(id) })
      )
    case 'between':
      return choices.parties.length === 0 ? null : (
        <>
          <PathField
            line={line}
            between={draft.between}
            buyer={draft.buyer}
            onChange={(between) => change({ between })}
          />
          {trouble ? <TroubleLine trouble={trouble} /> : null}
        </>
      )
    case 'offer':
      return <TextPart label={ui.offer} value={draft.offer} onChange={(offer) => change({ offer })} trouble={trouble} />
    case 'as': {
      const id = target.before
        ? target.key
        : newStepId(target.situation.scenario, target.toEdit({ do: 'cancel', subscription: '' }).line)
      return (
        <TextPart
          label={details.subscriptionId}
          value={draft.as ?? ''}
          onChange={(as) => change({ as: as === '' ? null : as })}
          description={draft.as === null ? details.subscriptionIdHint(`sub-${draft.id ?? id}`) : details.idForm}
          trouble={trouble}
        />
      )
    }
    default:
      return assertNever(field)
  }
}

/** What every step has: its date, a note and an id. */
export function StepAbout({ draft, change, troubleOf, target }: StepInputProps) {
  const { texts, formatDate } = useWorkbench()
  const { details, ui } = texts
  return (
    <>
      <div className="date-field">
        <Check
          isSelected={draft.on === null}
          onChange={(isSame) => change({ on: isSame ? null : target.situation.on })}
        >
          {details.sameDay(formatDate(target.situation.on))}
        </Check>
        {draft.on === null ? null : (
          <TextPart
            label={details.ownDate}
            type="date"
            value={draft.on}
            onChange={(on) => change({ on })}
            trouble={troubleOf('on')}
            description={toDateHint(draft.on, formatDate)}
          />
        )}
      </div>
      <TextPart
        label={ui.note}
        isLong
        value={draft.note ?? ''}
        onChange={(note) => change({ note: note === '' ? null : note })}
        trouble={troubleOf('note')}
      />
      <TextPart
        label={details.stepId}
        value={draft.id ?? ''}
        onChange={(id) => change({ id: id === '' ? null : id })}
        trouble={troubleOf('id')}
        description={draft.id === null ? details.stepIdHint : details.idForm}
      />
    </>
  )
}
