import { useCallback, useMemo, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import type { ItemKey } from '#renderer/scenario/item-key.ts'
import { type TieKind, tieKinds } from '#renderer/scenario/tie.ts'
import { useWorkspace } from '#renderer/scenario/use-workspace.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { Choice } from '#renderer/widgets/choice.tsx'
import { Icon } from '#renderer/widgets/icon.tsx'
import { VerdictMark } from '#renderer/widgets/verdict-mark.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { Texts } from '#shared/language/language.ts'
import { RowAction } from './row-action.tsx'
import { RowGrid } from './row-grid.tsx'
import {
  filterRelations,
  type Relation,
  type RelationColumn,
  type RelationOrder,
  relationColumns,
  sortRelations,
  toRelations
} from './to-relations.ts'

interface RelationsTableProps {
  readonly workspace: Workspace
  readonly query: readonly string[]
  readonly onMenu: (item: ItemKey, near: Element) => void
}

const kindIcons = {
  supply: 'microsoft',
  partnership: 'partnership',
  relationship: 'relationship',
  sale: 'subscription',
  association: 'partnership',
  management: 'management',
  affiliation: 'affiliation'
} as const

function nameKind(kind: TieKind, { outline, workspace: { meanings } }: Texts): string {
  if (kind === 'supply' || kind === 'association') return outline[kind]
  if (kind === 'sale') return outline.sales
  return kind === 'management' ? outline.managements : meanings[kind]
}

const describe = ({ sentence }: Relation) => sentence

/** First up, then down, then as they came. */
function nextOrder(column: RelationColumn, order: RelationOrder | null): RelationOrder | null {
  if (order?.column !== column) return { column, isDescending: false }
  return order.isDescending ? null : { column, isDescending: true }
}

/** What ties the parties as of the moment, to sort and to narrow down. */
export function RelationsTable({ workspace, query, onMenu }: RelationsTableProps) {
  const { texts, language } = useWorkbench()
  const { outline } = texts
  const { run, situation, selection } = useWorkspace(workspace)
  const [kind, setKind] = useState<TieKind | null>(null)
  /** The row that was picked out last here. */
  const [chosen, setChosen] = useState<string>()
  const [order, setOrder] = useState<RelationOrder | null>(null)
  const all = useMemo(() => toRelations(run, situation, texts), [run, situation, texts])
  const rows = useMemo(
    () => sortRelations(filterRelations(all, kind, query), order, language),
    [all, kind, query, order, language]
  )
  const selected = useMemo(() => {
    const picked = new Set(selection)
    return new Set(rows.filter(({ item }) => picked.has(item)).map(({ key }) => key))
  }, [rows, selection])
  const last = selection.at(-1)
  const lastRows = rows.filter(({ item }) => item === last)
  const lastRow = lastRows.find(({ key }) => key === chosen) ?? lastRows[0]
  const kinds = tieKinds.filter((each) => each === kind || all.some((row) => row.kind === each))
  // A step can have brought about several, which are picked out together.
  const select = (keys: readonly string[], left?: string) => {
    const items = new Map(rows.map(({ key, item }) => [key, item]))
    const picked = new Set(keys.flatMap((key) => items.get(key) ?? []))
    const gone = left === undefined ? undefined : items.get(left)
    if (gone) picked.delete(gone)
    setChosen(keys.at(-1))
    workspace.select([...picked])
  }
  const latest = useRef(onMenu)
  latest.current = onMenu
  const toCells = useCallback(
    (row: Relation, isActive: boolean) => (
      <RelationCells row={row} isActive={isActive} onMenu={(near) => latest.current(row.item, near)} />
    ),
    []
  )
  const missing =
    all.length === 0 ? outline.noRelations : query.length > 0 ? outline.nothingFound : outline.noSuchRelations
  const sortOf = (column: RelationColumn) =>
    order?.column !== column ? 'none' : order.isDescending ? 'descending' : 'ascending'
  const header = (
    <tr aria-rowindex={1} className="grid-head">
      {relationColumns.map((column) => (
        <th key={column} scope="col" aria-sort={sortOf(column)} className={`relation-${column}`}>
          <Button className="relation-sort" onPress={() => setOrder(nextOrder(column, order))}>
            {outline[column]}
            {order?.column === column ? (
              <Icon name="expand" className={order.isDescending ? 'is-descending' : 'is-ascending'} />
            ) : null}
          </Button>
        </th>
      ))}
    </tr>
  )
  return (
    <>
      <Choice
        label={outline.kind}
        isLabelHidden
        items={[
          { id: 'every', name: outline.everyKind },
          ...kinds.map((each) => ({ id: each, name: nameKind(each, texts) }))
        ]}
        value={kind ?? 'every'}
        onChange={(id) => setKind(tieKinds.find((each) => each === id) ?? null)}
      />
      {rows.length === 0 ? (
        <p className="outline-empty">{missing}</p>
      ) : (
        <RowGrid<Relation>
          role="grid"
          label={outline.relations}
          className="relations"
          rows={rows}
          rowRem={2.75}
          header={header}
          selected={selected}
          last={lastRow?.key}
          followsFocus={false}
          describe={describe}
          onSelect={select}
          onAct={({ item }) => workspace.select([item])}
          onMenu={({ item }, near) => onMenu(item, near)}
        >
          {toCells}
        </RowGrid>
      )}
    </>
  )
}

interface RelationCellsProps {
  readonly row: Relation
  readonly isActive: boolean
  readonly onMenu: (near: Element) => void
}

function RelationCells({ row, isActive, onMenu }: RelationCellsProps) {
  const { outline } = useWorkbench().texts
  const { kind, from, what, to, mark, state, sentence } = row
  return (
    <>
      <td className="relation-from">
        <bdi title={from}>{from}</bdi>
      </td>
      <td className="relation-what">
        <Icon name={kindIcons[kind]} />
        <bdi title={what}>{what}</bdi>
      </td>
      <td className="relation-to">
        <bdi title={to}>{to}</bdi>
      </td>
      <td className="relation-state">
        {mark ? <VerdictMark verdict={mark} /> : null}
        <bdi className={mark ? `verdict-${mark}` : ''} title={state}>
          {state}
        </bdi>
        {isActive && kind !== 'supply' ? (
          <span className="row-actions-inline">
            <RowAction icon="more" label={outline.moreOf(sentence)} onPress={onMenu} />
          </span>
        ) : null}
      </td>
    </>
  )
}
