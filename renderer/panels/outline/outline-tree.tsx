import { type AriaAttributes, useCallback, useMemo, useRef, useState } from 'react'
import { addTenant } from '#renderer/scenario/add-items.ts'
import { type ItemKey, readKey } from '#renderer/scenario/item-key.ts'
import type { ConnectionEnd } from '#renderer/scenario/meanings.ts'
import { useWorkspace } from '#renderer/scenario/use-workspace.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { type OutlineRow, toRows } from './filter-outline.ts'
import { OutlineCell } from './outline-cell.tsx'
import { describeItem } from './outline-words.ts'
import { RowGrid } from './row-grid.tsx'
import { type OutlineItem, toOutline } from './to-outline.ts'

/** A cast up to this size, tenants and all, opens unfolded. */
const mostUnfolded = 200

interface OutlineTreeProps {
  readonly workspace: Workspace
  readonly query: readonly string[]
  /** Asks for the other end of a connection from a party. */
  readonly onConnectFrom: (party: string, near: Element) => void
  /** The other end was chosen. */
  readonly onConnectTo: (end: ConnectionEnd, near: Element) => void
  readonly onMenu: (item: ItemKey, near: Element) => void
}

/** The keys of what an item lies in, from the outside; undefined where it is not among the items. */
function findPath(items: readonly OutlineItem[], key: ItemKey): readonly ItemKey[] | undefined {
  for (const item of items) {
    if (item.key === key) return []
    const path = findPath(item.children, key)
    if (path) return [item.key, ...path]
  }
  return undefined
}

function countItems(items: readonly OutlineItem[]): number {
  return items.reduce((count, { children }) => count + 1 + countItems(children), 0)
}

function toAria({ level, position, siblings, isOpen }: OutlineRow): AriaAttributes {
  return {
    'aria-level': level,
    'aria-posinset': position,
    'aria-setsize': siblings,
    ...(isOpen === null ? {} : { 'aria-expanded': isOpen })
  }
}

/** Microsoft, the parties, their tenants and subscriptions as of the moment. */
export function OutlineTree({ workspace, query, onConnectFrom, onConnectTo, onMenu }: OutlineTreeProps) {
  const { texts } = useWorkbench()
  const { situation, selection, connecting } = useWorkspace(workspace)
  const { world } = situation
  const items = useMemo(() => toOutline(world), [world])
  const [isUnfolded] = useState(() => countItems(items) <= mostUnfolded)
  const [turned, setTurned] = useState<ReadonlySet<ItemKey>>(new Set())
  const [renaming, setRenaming] = useState<ItemKey | null>(null)
  const rows = useMemo(
    () => toRows(items, (key) => turned.has(key) !== isUnfolded, query),
    [items, turned, isUnfolded, query]
  )
  const selected = useMemo(() => new Set<string>(selection), [selection])
  const last = selection.at(-1)

  const setOpen = (keys: readonly ItemKey[], isToOpen: boolean) =>
    setTurned((before) => {
      const next = new Set(before)
      for (const key of keys) {
        if (isToOpen === isUnfolded) next.delete(key)
        else next.add(key)
      }
      return next
    })

  // What is chosen elsewhere shows, whatever it lies in; only a new choice opens things, not what is done with them after.
  const [shown, setShown] = useState<ItemKey | undefined>(undefined)
  if (last !== shown) {
    setShown(last)
    const kind = last && readKey(last).kind
    const path = last && (kind === 'tenant' || kind === 'subscription') ? findPath(items, last) : undefined
    const closed = path?.filter((key) => turned.has(key) === isUnfolded) ?? []
    if (closed.length > 0) setOpen(closed, true)
  }

  const open = ({ key, isOpen, parent, item }: OutlineRow, isToOpen: boolean) => {
    if (isOpen !== null && isOpen !== isToOpen) {
      setOpen([key], isToOpen)
      return undefined
    }
    return isToOpen ? item.children[0]?.key : (parent ?? undefined)
  }
  const rename = ({ item }: OutlineRow, name: string | null) => {
    setRenaming(null)
    if (name !== null) workspace.edit({ kind: 'change-party', id: item.id, change: { name } })
  }
  const act = (row: OutlineRow, element: Element) => {
    if (connecting !== null) {
      if (row.item.end) onConnectTo(row.item.end, element)
    } else if (row.item.kind === 'party') setRenaming(row.key)
    else workspace.select([row.key])
  }

  const ports = { rename, setOpen, onConnectFrom, onMenu }
  const latest = useRef(ports)
  latest.current = ports
  const describe = useCallback(({ item }: OutlineRow) => describeItem(item, texts), [texts])
  const canAct = connecting === null
  const toCells = useCallback(
    (row: OutlineRow, isActive: boolean) => (
      <OutlineCell
        row={row}
        isActive={isActive && canAct}
        isRenaming={renaming === row.key}
        onRenamed={(name) => latest.current.rename(row, name)}
        onTurn={() => latest.current.setOpen([row.key], row.isOpen === false)}
        onConnect={(near) => latest.current.onConnectFrom(row.item.id, near)}
        onAddTenant={() => addTenant(workspace, row.item.id)}
        onMenu={(near) => latest.current.onMenu(row.key, near)}
      />
    ),
    [workspace, canAct, renaming]
  )

  if (rows.length === 0) return <p className="outline-empty">{texts.outline.nothingFound}</p>
  return (
    <>
      {items.length === 1 ? <p className="outline-empty">{texts.outline.emptyCast}</p> : null}
      <RowGrid
        role="treegrid"
        label={texts.outline.tree}
        className="outline-tree"
        rows={rows}
        rowRem={1.875}
        selected={selected}
        last={last}
        followsFocus
        isChoosing={!canAct}
        describe={describe}
        toAria={toAria}
        onSelect={(keys) => workspace.select(keys as ItemKey[])}
        onAct={act}
        onRename={({ key, item }) => item.kind === 'party' && setRenaming(key)}
        onOpen={open}
        onMenu={({ key }, near) => onMenu(key, near)}
      >
        {toCells}
      </RowGrid>
    </>
  )
}
