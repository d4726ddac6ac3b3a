import {
  Button,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text
} from 'react-aria-components'
import { type FieldTrouble, TroubleText } from './field-error.tsx'

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
  /** What the choice means, under it. */
  readonly description?: string | undefined
  readonly trouble?: FieldTrouble | undefined
}

/** One of several, in a list that opens. */
export function Choice({ label, items, value, onChange, isLabelHidden = false, description, trouble }: ChoiceProps) {
  return (
    <Select
      className="field"
      value={value}
      isInvalid={trouble !== undefined}
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
      {description === undefined ? null : (
        <Text slot="description" className="field-hint">
          {description}
        </Text>
      )}
      <FieldError className="field-error">{trouble ? <TroubleText trouble={trouble} /> : null}</FieldError>
      <Popover className="popover">
        <ListBox className="choice-list" items={items}>
          {(item) => (
            <ListBoxItem className="choice-item" textValue={item.name}>
              <bdi>{item.name}</bdi>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
