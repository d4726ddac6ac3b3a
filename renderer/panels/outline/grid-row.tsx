import { type AriaAttributes, type KeyboardEvent, type MouseEvent, memo, type ReactNode, type RefObject } from 'react'

/** What a row does with what happens on it. */
export interface RowPorts<Row> {
  readonly onFocus: (key: string) => void
  /** Hears which row is pointed at, and how to go on from the one before. */
  readonly onPoint: (change: (before: string | null) => string | null) => void
  /** Whether the key was for the row. */
  readonly onKey: (row: Row, event: KeyboardEvent<HTMLElement>) => boolean
  readonly onClick: (row: Row, event: MouseEvent<HTMLElement>) => void
  readonly onDoubleClick: (row: Row, event: MouseEvent<HTMLElement>) => void
  readonly onMenu: (row: Row, element: Element) => void
}

interface GridRowProps<Row extends { readonly key: string }> {
  readonly row: Row
  /** Its place among all rows, from 0, and, counting the header, from 1. */
  readonly at: number
  readonly rowIndex: number
  /** How high a row is, in rem. */
  readonly rowRem: number
  readonly isSelected: boolean
  readonly isActive: boolean
  /** Whether it is where Tab comes to. */
  readonly isFocusable: boolean
  readonly describe: (row: Row) => string
  readonly toAria: ((row: Row) => AriaAttributes) | undefined
  readonly children: (row: Row, isActive: boolean) => ReactNode
  readonly ports: RefObject<RowPorts<Row>>
}

function PlainRow<Row extends { readonly key: string }>(props: GridRowProps<Row>) {
  const { row, at, rowIndex, rowRem, isSelected, isActive, isFocusable, ports } = props
  const { key } = row
  return (
    <tr
      data-row={key}
      tabIndex={isFocusable ? 0 : -1}
      aria-label={props.describe(row)}
      aria-rowindex={rowIndex}
      aria-selected={isSelected}
      {...props.toAria?.(row)}
      className={`grid-row${isActive ? ' is-active' : ''}`}
      style={{ insetBlockStart: `${at * rowRem}rem`, blockSize: `${rowRem}rem` }}
      onFocus={() => ports.current.onFocus(key)}
      onClick={(event) => ports.current.onClick(row, event)}
      onDoubleClick={(event) => ports.current.onDoubleClick(row, event)}
      onContextMenu={(event) => {
        event.preventDefault()
        ports.current.onMenu(row, event.currentTarget)
      }}
      onKeyDown={(event) => {
        if (!ports.current.onKey(row, event)) return
        event.preventDefault()
        event.stopPropagation()
      }}
      onPointerEnter={() => ports.current.onPoint(() => key)}
      onPointerLeave={() => ports.current.onPoint((before) => (before === key ? null : before))}
    >
      {props.children(row, isActive)}
    </tr>
  )
}

/** One row, which is drawn again only when something about it is another: scrolling and picking out leave most alone. */
export const GridRow = memo(PlainRow) as typeof PlainRow
