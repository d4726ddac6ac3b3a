import { Button, Checkbox, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { CheckBox } from '#renderer/widgets/check.tsx'
import { Icon } from '#renderer/widgets/icon.tsx'
import { Picture } from '#renderer/widgets/picture.tsx'
import { LineBadge } from '#renderer/widgets/verdict-mark.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { ScenarioSummary } from '#shared/contract/models.ts'

/** Something that can be done with a card's scenario. */
export interface CardAction {
  readonly id: string
  readonly label: string
  readonly isPossible: boolean
  readonly act: () => void
}

interface ScenarioCardProps {
  readonly item: ScenarioSummary
  readonly actions: readonly CardAction[]
  /** Whether several can be selected, each by a box of its own. */
  readonly isSelectable: boolean
}

/** What the card of a scenario shows: its picture, title, verdict, size, tags and last change. */
export function ScenarioCard({ item, actions, isSelectable }: ScenarioCardProps) {
  const { texts, formatDate } = useWorkbench()
  const { ui, libraryScreen } = texts
  const title = item.title || ui.untitled
  return (
    <>
      <Picture svg={item.picture} />
      <div className="card-words">
        <h3 title={title}>
          <bdi>{title}</bdi>
        </h3>
        <p className="card-facts">
          {item.verdict ? <LineBadge verdict={item.verdict} steps={item.steps} /> : <span>{ui.unknownVerdict}</span>}
          {item.steps === 0 ? null : <span className="quiet">{ui.stepCount(item.steps)}</span>}
          <span className="quiet card-date">{formatDate(item.changedAt)}</span>
        </p>
        <ul className="chips card-tags">
          {item.tags.slice(0, 3).map((tag) => (
            <li key={tag} className="chip">
              <bdi>{tag}</bdi>
            </li>
          ))}
        </ul>
      </div>
      {isSelectable ? (
        <Checkbox slot="selection" className="check card-check" aria-label={libraryScreen.select(title)}>
          <CheckBox />
        </Checkbox>
      ) : null}
      <MenuTrigger>
        <Button className="icon-button card-more" aria-label={libraryScreen.actions(title)}>
          <Icon name="more" />
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu className="choice-list" aria-label={libraryScreen.actions(title)}>
            {actions
              .filter((action) => action.isPossible)
              .map(({ id, label, act }) => (
                <MenuItem key={id} id={id} className="choice-item" onAction={act}>
                  {label}
                </MenuItem>
              ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </>
  )
}
