import { Choice } from '#renderer/widgets/choice.tsx'
import type { FieldTrouble } from '#renderer/widgets/field-error.tsx'
import { SearchChoice, type SearchItem } from '#renderer/widgets/search-choice.tsx'

interface PickFieldProps {
  readonly label: string
  readonly items: readonly SearchItem[]
  readonly value: string
  readonly onChange: (id: string) => void
  readonly description?: string | undefined
  readonly trouble?: FieldTrouble | undefined
  readonly isLabelHidden?: boolean
}

/** As many as can be looked over at once. */
const mostListed = 20

/** One of several: from a list, or found by typing where there are many. */
export function PickField({ items, ...rest }: PickFieldProps) {
  if (items.length > mostListed) return <SearchChoice {...rest} items={items} />
  return (
    <Choice
      {...rest}
      items={items.map(({ id, name, aside }) => ({ id, name: aside === undefined ? name : `${name} · ${aside}` }))}
    />
  )
}
