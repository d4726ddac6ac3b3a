import { Checkbox, CheckboxGroup, Label } from 'react-aria-components'
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
          <Checkbox key={item.id} value={item.id} className="check">
            <span className="check-box" aria-hidden="true">
              <svg viewBox="0 0 18 18" aria-hidden="true">
                <path d="m4 9 4 4 7-8" />
              </svg>
            </span>
            {item.name}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  )
}
