import { type ReactNode, useRef } from 'react'
import { Button } from 'react-aria-components'
import { type ItemKey, readKey } from '#renderer/scenario/item-key.ts'
import { findSale, findStepIndex } from '#renderer/scenario/step-index.ts'
import { useWorkspace } from '#renderer/scenario/use-workspace.ts'
import type { Workspace, WorkspaceState } from '#renderer/scenario/workspace.ts'
import { Icon } from '#renderer/widgets/icon.tsx'
import { useKeptFocus } from '#renderer/widgets/use-kept-focus.ts'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { microsoftId } from '#shared/domain/id.ts'
import type { Texts } from '#shared/language/language.ts'
import { toThings } from '#shared/simulator/things.ts'
import { AffiliationForm, ManagementForm, PartnershipForm, RelationshipForm } from './link-form.tsx'
import { nameParty, nameRole } from './names.ts'
import { PartyForm } from './party-form.tsx'
import { ScenarioForm } from './scenario-form.tsx'
import { StepForm } from './step-form.tsx'
import { SubscriptionForm } from './subscription-form.tsx'
import { TenantForm } from './tenant-form.tsx'
import './details.css'

interface DetailsPanelProps {
  readonly workspace: Workspace
  /** Whether the form of a new step is open, to go in after the moment. */
  readonly isComposing: boolean
  readonly onComposed: () => void
}

interface Subject {
  readonly title: string
  readonly about: string
  /** Whether what is changed here is how things are before the first step. */
  readonly isOfCast: boolean
  readonly form: ReactNode
}

function toSubject(
  key: ItemKey,
  workspace: Workspace,
  { run, scenario }: WorkspaceState,
  texts: Texts
): Subject | null {
  const { kind, id, ids } = readKey(key)
  const { details, words } = texts
  const { line } = run
  const name = (party: string) => nameParty(party, line)
  const pair = (ends: readonly string[]) => ends.map(name).join(' – ')
  switch (kind) {
    case 'party': {
      const party = line.cast.parties.get(id)
      const about = party && `${nameRole(party, texts)} · ${details.idOf(id)}`
      return party
        ? {
            title: name(id),
            about: about ?? '',
            isOfCast: true,
            form: <PartyForm workspace={workspace} party={party} />
          }
        : null
    }
    case 'tenant': {
      const tenant = line.cast.tenants.get(id)
      return tenant
        ? {
            title: id,
            about: `${words.tenantTypeNames[tenant.type]} · ${name(tenant.owner)}`,
            isOfCast: true,
            form: <TenantForm workspace={workspace} tenant={tenant} />
          }
        : null
    }
    case 'subscription': {
      const given = scenario.subscriptions?.find((each) => each.id === id)
      const offer = given?.offer ?? findSale(line, id)?.offer ?? ''
      const about = `${given ? details.subscriptionGiven : details.subscriptionSold} · ${details.idOf(id)}`
      const form = <SubscriptionForm workspace={workspace} id={id} />
      return { title: offer || id, about, isOfCast: given !== undefined, form }
    }
    case 'step': {
      const index = findStepIndex(line, id)
      const step = line.steps[index]
      const form = <StepForm key={id} workspace={workspace} index={index} onDone={() => {}} />
      const about = step ? texts.steps.summarize(step, toThings(line)) : ''
      return step ? { title: details.step(index + 1), about, isOfCast: false, form } : null
    }
    case 'partnership': {
      const isGiven = scenario.partnerships?.some(([a, b]) => a === ids[0] && b === ids[1]) ?? false
      const form = <PartnershipForm workspace={workspace} ids={ids} />
      return { title: pair(ids), about: details.partnership, isOfCast: isGiven, form }
    }
    case 'affiliation': {
      const form = <AffiliationForm workspace={workspace} ids={ids} />
      return { title: pair(ids), about: details.affiliation, isOfCast: true, form }
    }
    case 'relationship': {
      const owner = line.cast.tenants.get(ids[1] ?? '')?.owner ?? ''
      const form = <RelationshipForm workspace={workspace} ids={ids} />
      return { title: pair([id, owner]), about: `${details.relationship} · ${ids[1]}`, isOfCast: false, form }
    }
    case 'management': {
      const form = <ManagementForm workspace={workspace} ids={ids} />
      return { title: `${name(id)} – ${ids[1]}`, about: details.management, isOfCast: false, form }
    }
  }
}

/** What is picked out, as a form in which every field of the file can be changed; the scenario itself where nothing is. */
export function DetailsPanel({ workspace, isComposing, onComposed }: DetailsPanelProps) {
  const state = useWorkspace(workspace)
  const { texts } = useWorkbench()
  const { details } = texts
  const frame = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useKeptFocus(frame, () => heading.current)
  const key = state.selection.at(-1)
  const isScenario = key === undefined || (readKey(key).kind === 'party' && readKey(key).id === microsoftId)
  const subject = isComposing
    ? {
        title: details.newStep,
        about: '',
        isOfCast: false,
        form: <StepForm key={state.situation.moment} workspace={workspace} index={null} onDone={onComposed} />
      }
    : isScenario
      ? null
      : toSubject(key, workspace, state, texts)
  const { title, about, isOfCast, form } = subject ?? {
    title: details.toScenario,
    about: '',
    isOfCast: true,
    form: <ScenarioForm workspace={workspace} />
  }
  const step = state.situation.moment + 1
  return (
    <div ref={frame} className="details">
      <header className="details-head">
        {subject ? (
          <Button
            className="link-button to-scenario"
            onPress={() => {
              if (isComposing) onComposed()
              workspace.select([])
            }}
          >
            <Icon name="previous" />
            {details.toScenario}
          </Button>
        ) : null}
        <h2 ref={heading} tabIndex={-1} className="details-title" title={title}>
          <bdi>{title}</bdi>
        </h2>
        {about === '' ? null : (
          <p className="quiet details-about" title={about}>
            {about}
          </p>
        )}
        {isOfCast && step > 0 ? <p className="cast-note">{details.castChanges(step)}</p> : null}
      </header>
      <div key={isComposing ? '+' : isScenario ? '' : key}>{form}</div>
    </div>
  )
}
