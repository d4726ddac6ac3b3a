import {
  type AriaAttributes,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState
} from 'react'
import { afterPaint } from '#renderer/widgets/after-paint.ts'
import { GridRow, type RowPorts } from './grid-row.tsx'
import { findTarget, type Pick, pickRow, readPick } from './row-keys.ts'
import { useShownRows } from './use-shown-rows.ts'

interface RowGridProps<Row extends { readonly key: string }> {
  readonly role: 'treegrid' | 'grid'
  readonly label: string
  readonly className: string
  readonly rows: readonly Row[]
  /** How high a row is, in rem. */
  readonly rowRem: number
  /** The row of column headers. */
  readonly header?: ReactNode
  /** The keys of the rows that are picked out. */
  readonly selected: ReadonlySet<string>
  /** The row that was picked out last; it is brought into view. */
  readonly last: string | undefined
  /** Whether going to a row by an arrow key picks it out. */
  readonly followsFocus: boolean
  /** Whether a press chooses a row instead of picking it out. */
  readonly isChoosing?: boolean
  /** What a row is called. This, and the two below, stay the same while rows need not be drawn again. */
  readonly describe: (row: Row) => string
  readonly toAria?: (row: Row) => AriaAttributes
  /** The cells of a row; an active one is pointed at, focused or picked out. */
  readonly children: (row: Row, isActive: boolean) => ReactNode
  /** These are picked out now; `left` is the one among those before that was let go. */
  readonly onSelect: (keys: readonly string[], left?: string) => void
  /** A row was chosen, or Enter or a double click asks for what it does. */
  readonly onAct: (row: Row, element: Element) => void
  /** F2. */
  readonly onRename?: (row: Row) => void
  /** Opens a row, or closes it; answers where the focus is to go, if anywhere. */
  readonly onOpen?: (row: Row, isToOpen: boolean) => string | undefined
  readonly onMenu: (row: Row, element: Element) => void
}

/** Whether an event comes from a control inside a row, which takes care of it by itself. */
function isOnControl(target: EventTarget, row: Element): boolean {
  const control = target instanceof Element ? target.closest('button, input, a') : null
  return control !== null && row.contains(control)
}

function findRow(list: HTMLElement | null, key: string | undefined): HTMLElement | null {
  return key === undefined ? null : (list?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`) ?? null)
}

/** Rows to go through by keys, pick out and choose from, of which only those in view are drawn. */
export function RowGrid<Row extends { readonly key: string }>(props: RowGridProps<Row>) {
  const { role, label, className, rows, rowRem, header, selected, last, followsFocus, isChoosing = false } = props
  const list = useRef<HTMLDivElement>(null)
  const head = useRef<HTMLTableSectionElement>(null)
  const { first, end, reveal } = useShownRows(list, head, rows.length, rowRem)
  const indexes = useMemo(() => new Map(rows.map(({ key }, index) => [key, index])), [rows])
  const [current, setCurrent] = useState<string | undefined>(last)
  const [pointed, setPointed] = useState<string | null>(null)
  const [hasFocus, setHasFocus] = useState(false)
  const anchor = useRef<string | undefined>(undefined)
  const isToFocus = useRef(false)
  const place = useRef(0)
  const revealed = useRef<string | undefined>(undefined)

  const found = current === undefined ? undefined : indexes.get(current)
  const index = found ?? Math.min(place.current, rows.length - 1)
  const focusable = rows[index]?.key

  useEffect(() => {
    const at = last === undefined ? undefined : indexes.get(last)
    if (last === undefined) revealed.current = undefined
    if (last === revealed.current || at === undefined || last === undefined) return
    revealed.current = last
    reveal(at)
    if (!list.current?.contains(document.activeElement)) setCurrent(last)
  }, [last, indexes, reveal])

  // A row that is gone takes the focus along; it goes on to the one in its place, once menus have closed.
  useEffect(() => {
    if (current === undefined || indexes.has(current)) return
    setCurrent(focusable)
    return afterPaint(() => {
      if (document.activeElement === document.body) findRow(list.current, focusable)?.focus({ preventScroll: true })
    })
  }, [current, indexes, focusable])

  useLayoutEffect(() => {
    if (found !== undefined) place.current = found
    if (!isToFocus.current) return
    isToFocus.current = false
    const row = findRow(list.current, current)
    row?.focus({ preventScroll: true })
    // The list itself may lie in something that scrolls.
    row?.scrollIntoView({ block: 'nearest' })
  })

  function goTo(key: string): void {
    isToFocus.current = true
    setCurrent(key)
    reveal(indexes.get(key) ?? 0)
  }

  function pick(key: string, way: Pick): void {
    const keys = rows.map((row) => row.key)
    if (way !== 'range' || anchor.current === undefined) anchor.current = way === 'range' ? current : key
    const picked = pickRow(keys, selected, key, anchor.current ?? key, way)
    revealed.current = picked.at(-1)
    props.onSelect(picked, way === 'toggle' && selected.has(key) ? key : undefined)
  }

  function onRowKey(row: Row, event: KeyboardEvent<HTMLElement>): boolean {
    const element = event.currentTarget
    const isOnRow = event.target === element
    const page = Math.max(1, Math.floor((list.current?.clientHeight ?? 0) / (element.offsetHeight || 1)) - 1)
    const target =
      event.target instanceof HTMLInputElement ? undefined : findTarget(event.key, index, rows.length, page)
    const next = target === undefined ? undefined : rows[target]?.key
    if (next !== undefined) {
      goTo(next)
      if (isChoosing || event.ctrlKey || event.metaKey) return true
      if (event.shiftKey) pick(next, 'range')
      else if (followsFocus) pick(next, 'only')
      return true
    }
    if (event.key === 'ArrowLeft' && !isOnRow && !(event.target instanceof HTMLInputElement)) {
      element.focus()
      return true
    }
    if (!isOnRow) return false
    const isOpen = props.toAria?.(row)['aria-expanded']
    if (event.key === 'ArrowRight' && isOpen === undefined) {
      element.querySelector<HTMLElement>('button:not([tabindex="-1"])')?.focus()
      return true
    }
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      const to = props.onOpen?.(row, event.key === 'ArrowRight')
      if (to !== undefined) goTo(to)
      return true
    }
    if (event.key === 'Enter' || (event.key === ' ' && isChoosing)) props.onAct(row, element)
    else if (event.key === ' ') pick(row.key, readPick(event))
    else if (event.key === 'F2' && props.onRename) props.onRename(row)
    else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) {
      props.onSelect([...rows.map(({ key }) => key).filter((key) => key !== row.key), row.key])
    } else return false
    return true
  }

  const latest: RowPorts<Row> = {
    onFocus: setCurrent,
    onPoint: setPointed,
    onKey: onRowKey,
    onClick(row, event) {
      setCurrent(row.key)
      if (isOnControl(event.target, event.currentTarget)) return
      if (isChoosing) props.onAct(row, event.currentTarget)
      else pick(row.key, readPick(event))
    },
    onDoubleClick(row, event) {
      if (!isChoosing && !isOnControl(event.target, event.currentTarget)) props.onAct(row, event.currentTarget)
    },
    onMenu(row, element) {
      if (!selected.has(row.key)) pick(row.key, 'only')
      props.onMenu(row, element)
    }
  }
  const ports = useRef(latest)
  ports.current = latest

  const drawn = rows.slice(first, end).map((row, nth) => ({ row, at: first + nth }))
  const apart = rows[index]
  // In its order: what looks for the row that Tab comes to finds it without going through all before it.
  if (apart && index < first) drawn.unshift({ row: apart, at: index })
  else if (apart && index >= end) drawn.push({ row: apart, at: index })
  const headers = header === undefined ? 0 : 1
  const grid = { role, 'aria-label': label, 'aria-multiselectable': true, 'aria-rowcount': rows.length + headers }
  return (
    <div ref={list} className={`row-grid ${className}`}>
      <table
        {...grid}
        onFocus={() => setHasFocus(true)}
        onBlur={({ currentTarget, relatedTarget }) => setHasFocus(currentTarget.contains(relatedTarget))}
      >
        {header === undefined ? null : <thead ref={head}>{header}</thead>}
        <tbody style={{ blockSize: `${rows.length * rowRem}rem` }}>
          {drawn.map(({ row, at }) => {
            const { key } = row
            const isSelected = selected.has(key)
            return (
              <GridRow
                key={key}
                row={row}
                at={at}
                rowIndex={at + 1 + headers}
                rowRem={rowRem}
                isSelected={isSelected}
                isActive={isSelected || pointed === key || (hasFocus && focusable === key)}
                isFocusable={key === focusable}
                describe={props.describe}
                toAria={props.toAria}
                ports={ports}
              >
                {props.children}
              </GridRow>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
