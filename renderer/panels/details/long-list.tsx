import { type ReactNode, useState } from 'react'
import { Button } from 'react-aria-components'
import { useWorkbench } from '#renderer/widgets/workbench.ts'

interface LongListProps<Item> {
  readonly label: string
  readonly items: readonly Item[]
  readonly toKey: (item: Item) => string
  readonly children: (item: Item) => ReactNode
}

/** As many rows as are drawn before more are asked for. */
const page = 30

/** A list that shows its first rows, and more when asked. */
export function LongList<Item>({ label, items, toKey, children }: LongListProps<Item>) {
  const { details } = useWorkbench().texts
  const [shown, setShown] = useState(page)
  if (items.length === 0) return <p className="quiet">{details.noneYet}</p>
  const rest = Math.min(page, items.length - shown)
  return (
    <>
      <ul className="row-list" aria-label={label}>
        {items.slice(0, shown).map((item) => (
          <li key={toKey(item)} className="list-row">
            {children(item)}
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <Button className="button" onPress={() => setShown(shown + page)}>
          {details.showMore(rest)}
        </Button>
      ) : null}
    </>
  )
}
