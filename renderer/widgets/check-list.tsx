import { CheckboxGroup, Label } from 'react-aria-components'
import { Check } from './check.tsx'
import type { ChoiceItem } from './choice.tsx'

interface CheckListProps {
  readonly label: string
  readonly items: readonly ChoiceItem[]
  readonly value: readonly string[]
  readonly onChange: (value: string[]) => void
}

/** Any of several. */
export function CheckList({ label, items, value, onChange }: CheckListProps) {
  return (
    <CheckboxGroup className="check-list" value={[...value]} onChange={onChange}>
      <Label>{label}</Label>
      <div className="check-items">
        {items.map((item) => (
          <Check key={item.id} value={item.id}>
            {item.name}
          </Check>
        ))}
      </div>
    </CheckboxGroup>
  )
}
