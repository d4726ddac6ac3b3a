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
  /** Whether the items are words of the app, which begin with a capital letter where they stand alone, and no names. */
  readonly hasOwnWords?: boolean
  /** What the choice means, under it. */
  readonly description?: string | undefined
  readonly trouble?: FieldTrouble | undefined
}

/** One of several, in a list that opens. */
export function Choice(props: ChoiceProps) {
  const { label, items, value, onChange, isLabelHidden = false, hasOwnWords = false, description, trouble } = props
  const looks = hasOwnWords ? ' of-own-words' : ''
  return (
    <Select
      className="field"
      value={value}
      isInvalid={trouble !== undefined}
      onChange={(key) => onChange(String(key))}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {isLabelHidden ? null : <Label>{label}</Label>}
      <Button className={`choice${looks}`}>
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
        <ListBox className={`choice-list${looks}`} items={items}>
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
