import type { Key, Selection } from 'react-aria-components'
import { GridLayout, GridList, GridListItem, GridListLoadMoreItem, Size, Virtualizer } from 'react-aria-components'
import type { ScenarioSummary } from '#shared/contract/models.ts'
import { type CardAction, ScenarioCard } from './scenario-card.tsx'

interface ScenarioGridProps {
  readonly label: string
  readonly items: readonly ScenarioSummary[]
  readonly toActions: (item: ScenarioSummary) => readonly CardAction[]
  readonly onOpen: (id: string) => void
  /** The selection, where several can be selected. */
  readonly selected?: Selection
  readonly onSelect?: (selected: Selection) => void
  /** Given where there may be more than fits: only what is in view is drawn, and more is fetched as one scrolls. */
  readonly onLoadMore?: () => void
}

/** Cards of scenarios, side by side; the arrow keys go from one to the next, Enter opens. */
export function ScenarioGrid(props: ScenarioGridProps) {
  const { label, items, toActions, onOpen, selected, onSelect, onLoadMore } = props
  const isSelectable = onSelect !== undefined
  const cards = items.map((item) => (
    <GridListItem key={item.id} id={item.id} textValue={item.title} className="scenario-card">
      <ScenarioCard item={item} actions={toActions(item)} isSelectable={isSelectable} />
    </GridListItem>
  ))
  const common = {
    'aria-label': label,
    layout: 'grid' as const,
    onAction: (key: Key) => onOpen(String(key)),
    ...(isSelectable
      ? { selectionMode: 'multiple' as const, selectedKeys: selected ?? [], onSelectionChange: onSelect }
      : {})
  }
  if (!onLoadMore) {
    return (
      <GridList {...common} className="card-grid">
        {cards}
      </GridList>
    )
  }
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const size = new Size(16 * rem, 15.5 * rem)
  return (
    <Virtualizer
      layout={GridLayout}
      layoutOptions={{
        minItemSize: size,
        maxItemSize: new Size(Number.POSITIVE_INFINITY, size.height),
        minSpace: new Size(rem, rem),
        preserveAspectRatio: false
      }}
    >
      <GridList {...common} className="card-grid-all">
        {cards}
        <GridListLoadMoreItem onLoadMore={onLoadMore} isLoading={false} />
      </GridList>
    </Virtualizer>
  )
}
