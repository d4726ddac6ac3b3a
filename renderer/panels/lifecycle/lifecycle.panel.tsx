import { useMemo, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { readKey } from '#renderer/scenario/item-key.ts'
import { nameOf } from '#renderer/scenario/meaning-words.ts'
import { findStepIndex } from '#renderer/scenario/step-index.ts'
import { useWorkspace } from '#renderer/scenario/use-workspace.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { Choice } from '#renderer/widgets/choice.tsx'
import { useKeptFocus } from '#renderer/widgets/use-kept-focus.ts'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { MatterCard } from './matter-card.tsx'
import { keyOfMatter, type Matter, type MatterGroup, mattersOf } from './matters.ts'
import './lifecycle.css'

interface LifecyclePanelProps {
  readonly workspace: Workspace
}

/** As many of one kind as are drawn before more are asked for. */
const page = 20

/** The machine of what is picked out, its state lit, and the moves that are possible. */
export function LifecyclePanel({ workspace }: LifecyclePanelProps) {
  const { selection, situation } = useWorkspace(workspace)
  const { texts } = useWorkbench()
  const { lifecycle, ui } = texts
  const frame = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useKeptFocus(frame, () => heading.current)
  const key = selection.at(-1)
  const groups = useMemo(() => mattersOf(key, situation), [key, situation])
  if (key === undefined || groups.length === 0) return <p className="empty">{lifecycle.chooseOne}</p>
  const { kind, ids } = readKey(key)
  const step = kind === 'step' ? findStepIndex(situation.line, ids[0] ?? '') : -1
  const title = step >= 0 ? ui.stepNumber(step + 1) : ids.map((id) => nameOf(id, situation)).join(' – ')
  const moment = situation.moment < 0 ? lifecycle.atStart : lifecycle.afterStep(situation.moment + 1)
  const partner = kind === 'party' ? situation.line.cast.findPartner(ids[0] ?? '') : undefined
  return (
    <div ref={frame} className="lifecycle" key={key}>
      <header>
        <h2 ref={heading} tabIndex={-1} className="lifecycle-title" title={title}>
          <bdi>{title}</bdi>
        </h2>
        <p className="quiet">{lifecycle.movesAt(moment)}</p>
      </header>
      {groups.map((group, index) => (
        <Group
          key={group.kind}
          workspace={workspace}
          group={group}
          isFirst={index === 0}
          partner={group.kind === 'partnership' ? partner?.id : undefined}
        />
      ))}
    </div>
  )
}

interface GroupProps {
  readonly workspace: Workspace
  readonly group: MatterGroup
  readonly isFirst: boolean
  /** Whose partnerships these are, where another can be looked at beside them. */
  readonly partner: string | undefined
}

function Group({ workspace, group, isFirst, partner }: GroupProps) {
  const { lifecycle, details } = useWorkbench().texts
  const [shown, setShown] = useState(page)
  const [others, setOthers] = useState<readonly Matter[]>([])
  const known = new Set(group.matters.map(keyOfMatter))
  const matters = [...group.matters, ...others.filter((matter) => !known.has(keyOfMatter(matter)))]
  const titles: Readonly<Record<Matter['kind'], string>> = {
    account: '',
    capability: lifecycle.capabilities,
    partnership: lifecycle.partnerships,
    relationship: lifecycle.relationships,
    subscription: lifecycle.subscriptions,
    management: lifecycle.managements
  }
  const title = titles[group.kind]
  const rest = Math.min(page, matters.length - shown)
  return (
    <section className="matters" aria-label={title || lifecycle.account}>
      {title === '' ? null : <h3>{title}</h3>}
      {matters.length === 0 ? <p className="quiet">{details.noneYet}</p> : null}
      {matters.slice(0, shown).map((matter) => (
        <MatterCard
          key={keyOfMatter(matter)}
          workspace={workspace}
          matter={matter}
          level={title === '' ? 3 : 4}
          isOpen={(isFirst && matters.length === 1) || others.includes(matter)}
        />
      ))}
      {rest > 0 ? (
        <Button className="button" onPress={() => setShown(shown + page)}>
          {details.showMore(rest)}
        </Button>
      ) : null}
      {partner === undefined ? null : (
        <AnotherPartnership
          workspace={workspace}
          partner={partner}
          known={new Set(matters.map(keyOfMatter))}
          onChoose={(matter) => {
            setOthers([...others, matter])
            setShown(Math.max(shown, matters.length + 1))
          }}
        />
      )}
    </section>
  )
}

interface AnotherPartnershipProps {
  readonly workspace: Workspace
  readonly partner: string
  readonly known: ReadonlySet<string>
  readonly onChoose: (matter: Matter) => void
}

/** Nobody chosen yet. */
const nobody = '-'
/** More are found on the canvas and in the outline. */
const mostOffered = 50

/** Partners of the other role with whom there is nothing yet, to see what could begin. */
function AnotherPartnership({ workspace, partner, known, onChoose }: AnotherPartnershipProps) {
  const { situation } = useWorkspace(workspace)
  const { lifecycle } = useWorkbench().texts
  const { cast } = situation.line
  const role = cast.findPartner(partner)?.role
  if (role !== 'indirect-provider' && role !== 'indirect-reseller') return null
  const other = role === 'indirect-provider' ? 'indirect-reseller' : 'indirect-provider'
  const toMatter = (id: string): Matter =>
    role === 'indirect-provider'
      ? { kind: 'partnership', provider: partner, reseller: id }
      : { kind: 'partnership', provider: id, reseller: partner }
  const candidates = [...cast.parties.values()].filter(
    (each) => each.kind === 'partner' && each.role === other && !known.has(keyOfMatter(toMatter(each.id)))
  )
  if (candidates.length === 0) return null
  const items = candidates.slice(0, mostOffered).map(({ id }) => ({ id, name: nameOf(id, situation) }))
  return (
    <Choice
      label={lifecycle.withAnother}
      items={[{ id: nobody, name: '—' }, ...items]}
      value={nobody}
      onChange={(id) => (id === nobody ? undefined : onChoose(toMatter(id)))}
    />
  )
}
