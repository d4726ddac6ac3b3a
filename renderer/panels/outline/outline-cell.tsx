import { Icon } from '#renderer/widgets/icon.tsx'
import { VerdictMark } from '#renderer/widgets/verdict-mark.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { OutlineRow } from './filter-outline.ts'
import { iconOf, nameItem, nameStanding, noteItem, standingMarks } from './outline-words.ts'
import { RenameField } from './rename-field.tsx'
import { RowAction } from './row-action.tsx'

interface OutlineCellProps {
  readonly row: OutlineRow
  readonly isActive: boolean
  readonly isRenaming: boolean
  readonly onRenamed: (name: string | null) => void
  /** Opens the row, or closes it. */
  readonly onTurn: () => void
  readonly onConnect: (near: Element) => void
  readonly onAddTenant: () => void
  readonly onMenu: (near: Element) => void
}

/** What a row of the outline shows: drawing, name, market, standing, and what can be done. */
export function OutlineCell(props: OutlineCellProps) {
  const { row, isActive, isRenaming } = props
  const { item, level, isOpen } = row
  const { texts } = useWorkbench()
  const { outline } = texts
  const name = nameItem(item, texts)
  const note = noteItem(item, texts)
  const shortNote = item.kind === 'party' || item.kind === 'tenant' ? (item.market ?? note) : note
  const standing = item.kind === 'party' ? item.standing : null
  return (
    <td className={`outline-cell level-${level}`}>
      {isOpen === null ? (
        <span className="turn" />
      ) : (
        // A plain one: a list has hundreds of these, each of which would listen to more than clicks.
        <button
          type="button"
          tabIndex={-1}
          className="turn"
          aria-label={`${isOpen ? outline.closed : outline.opened}: ${name}`}
          onClick={props.onTurn}
        >
          <Icon name={isOpen ? 'expand' : 'next'} />
        </button>
      )}
      <Icon name={iconOf(item)} className={`tint-${iconOf(item)}`} />
      {isRenaming ? (
        <RenameField label={outline.renameOf(name)} name={name} onDone={props.onRenamed} />
      ) : (
        <bdi className="outline-name" title={name}>
          {name}
        </bdi>
      )}
      {note === '' ? null : (
        <bdi className="outline-note" title={note}>
          <span className="note-full">{note}</span>
          <span className="note-short" aria-hidden="true">
            {shortNote}
          </span>
        </bdi>
      )}
      {standing === null ? null : (
        <span className="outline-standing" title={nameStanding(standing, texts)}>
          <span className={`verdict-${standingMarks[standing]}`}>
            <VerdictMark verdict={standingMarks[standing]} />
          </span>
          <span className="outline-standing-words">{nameStanding(standing, texts)}</span>
        </span>
      )}
      {isActive && !isRenaming ? (
        <span className="row-actions-inline">
          {item.kind === 'party' || item.kind === 'microsoft' ? (
            <RowAction icon="connect" label={outline.connectFrom(name)} onPress={props.onConnect} />
          ) : null}
          {item.kind === 'party' ? (
            <RowAction icon="add" label={outline.addTenantTo(name)} onPress={props.onAddTenant} />
          ) : null}
          <RowAction icon="more" label={outline.moreOf(name)} onPress={props.onMenu} />
        </span>
      ) : null}
    </td>
  )
}
