import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'

/** One thing to choose. */
export interface ChoiceItem {
  readonly id: string
  readonly name: string
}

interface ChoiceProps {
  readonly label: string
  readonly items: readonly ChoiceItem[]
  readonly value: string
  readonly onChange: (id: string) => void
  readonly isLabelHidden?: boolean
}

/** One of several, in a list that opens. */
export function Choice({ label, items, value, onChange, isLabelHidden = false }: ChoiceProps) {
  return (
    <Select
      className="field"
      value={value}
      onChange={(key) => onChange(String(key))}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {isLabelHidden ? null : <Label>{label}</Label>}
      <Button className="choice">
        <SelectValue />
        <svg viewBox="0 0 24 24" aria-hidden="true" className="chevron">
          <path d="m6 9 6 6 6-6" />
        </svg>
      </Button>
      <Popover className="popover">
        <ListBox className="choice-list" items={items}>
          {(item) => <ListBoxItem className="choice-item">{item.name}</ListBoxItem>}
        </ListBox>
      </Popover>
    </Select>
  )
}
