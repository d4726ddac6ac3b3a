import { useEffect, useRef, useState } from 'react'
import { Button, ComboBox, FieldError, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import { type FieldTrouble, TroubleText } from './field-error.tsx'
import { useWorkbench } from './workbench.ts'

/** One thing to choose, with what it is found by beside its name. */
export interface SearchItem {
  readonly id: string
  readonly name: string
  /** Told beside the name. */
  readonly aside?: string
  /** Other words that find it. */
  readonly also?: string
}

interface SearchChoiceProps {
  readonly label: string
  readonly items: readonly SearchItem[]
  readonly value: string
  readonly onChange: (id: string) => void
  /** What to do with a text that is the name of nothing in the list; answers what is wrong with it, if anything. */
  readonly onText?: (text: string) => FieldTrouble | undefined
  readonly isLabelHidden?: boolean
  readonly description?: string | undefined
  readonly trouble?: FieldTrouble | undefined
}

/** More than this nobody reads; typing narrows the list down. */
const mostShown = 300

/** What a text names in full. */
function findNamed(text: string, items: readonly SearchItem[]): SearchItem | undefined {
  const asked = text.trim().toLocaleLowerCase()
  return items.find((item) => [item.name, item.also].some((each) => each?.toLocaleLowerCase() === asked))
}

/** The things that a text finds; the one that is chosen is always there, or nobody could tell its name. */
function findMatches(items: readonly SearchItem[], text: string, chosen: string): readonly SearchItem[] {
  const asked = text.trim().toLocaleLowerCase()
  const found: SearchItem[] = []
  for (const item of items) {
    if (found.length >= mostShown && item.id !== chosen) continue
    const words = `${item.name} ${item.also ?? ''} ${item.aside ?? ''}`.toLocaleLowerCase()
    if (words.includes(asked)) found.push(item)
  }
  return found
}

/** One of many, found by typing. What was typed stays until it is put right. */
export function SearchChoice({
  label,
  items,
  value,
  onChange,
  onText,
  isLabelHidden = false,
  description,
  trouble
}: SearchChoiceProps) {
  const { details } = useWorkbench().texts
  const name = items.find((item) => item.id === value)?.name ?? value
  const [text, setText] = useState(name)
  const [isTyping, setIsTyping] = useState(false)
  const [ownTrouble, setOwnTrouble] = useState<FieldTrouble>()
  const isFocused = useRef(false)
  useEffect(() => {
    // A text that changes under the caret opens the list again; it is put right when the field is left.
    if (!isFocused.current) setText(name)
    setIsTyping(false)
    setOwnTrouble(undefined)
  }, [name])
  const choose = (id: string) => {
    setIsTyping(false)
    setOwnTrouble(undefined)
    if (id !== value) onChange(id)
  }
  const reset = () => {
    setText(name)
    setIsTyping(false)
    setOwnTrouble(undefined)
  }
  /** Takes what was typed; false where it says nothing. */
  const finish = (): boolean => {
    if (text === name) return true
    const exact = findNamed(text, items)
    if (exact) {
      choose(exact.id)
      return true
    }
    const refused = onText ? onText(text.trim()) : { message: details.notInList(text.trim()) }
    setOwnTrouble(refused)
    return refused === undefined
  }
  const told = ownTrouble ?? trouble
  return (
    <ComboBox
      className="field"
      items={findMatches(items, isTyping ? text : '', value)}
      inputValue={text}
      onInputChange={(next) => {
        if (next === text) return
        setText(next)
        setIsTyping(!items.some((item) => item.name === next))
        setOwnTrouble(undefined)
      }}
      value={value}
      onChange={(key) => {
        if (key === null) return
        setText(items.find((item) => item.id === key)?.name ?? name)
        choose(String(key))
      }}
      onFocus={() => {
        isFocused.current = true
      }}
      onBlur={() => {
        isFocused.current = false
        if (finish()) setText(findNamed(text, items)?.name ?? name)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) finish()
        if (event.key === 'Escape') reset()
      }}
      menuTrigger="input"
      allowsCustomValue
      allowsEmptyCollection
      isInvalid={told !== undefined}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {isLabelHidden ? null : <Label>{label}</Label>}
      <div className="search-box">
        <Input onFocus={(event) => event.currentTarget.select()} />
        <Button className="search-open">
          <svg viewBox="0 0 24 24" aria-hidden="true" className="chevron">
            <path d="m6 9 6 6 6-6" />
          </svg>
        </Button>
      </div>
      {description === undefined ? null : (
        <Text slot="description" className="field-hint">
          {description}
        </Text>
      )}
      <FieldError className="field-error">{told ? <TroubleText trouble={told} /> : null}</FieldError>
      <Popover className="popover">
        <ListBox
          className="choice-list"
          renderEmptyState={() => <span className="choice-item quiet">{details.noMatch}</span>}
        >
          {(item: SearchItem) => (
            <ListBoxItem className="choice-item" textValue={item.name}>
              <bdi>{item.name}</bdi> {item.aside === undefined ? null : <span className="quiet">{item.aside}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
