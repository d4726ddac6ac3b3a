import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components'
import { type FieldTrouble, TroubleText } from '#renderer/widgets/field-error.tsx'

interface EditTextProps {
  readonly label: string
  readonly value: string
  /** Takes what was typed when it is finished; answers what is wrong with it, if anything. */
  readonly onCommit: (value: string) => FieldTrouble | undefined
  readonly description?: string | undefined
  readonly isLong?: boolean
  readonly type?: 'text' | 'date'
  readonly isLabelHidden?: boolean
}

/**
 * A text of the scenario. It is taken over on leaving the field, on Enter in a field of one line, and when the field goes
 * away; Escape brings back what was there. What is refused stays, with the reason under it.
 */
export function EditText({
  label,
  value,
  onCommit,
  description,
  isLong = false,
  type = 'text',
  isLabelHidden = false
}: EditTextProps) {
  const [draft, setDraft] = useState(value)
  const [trouble, setTrouble] = useState<FieldTrouble>()
  const latest = useRef({ draft, value, onCommit })
  latest.current = { draft, value, onCommit }
  useEffect(() => {
    setDraft(value)
    setTrouble(undefined)
  }, [value])
  useEffect(
    () => () => {
      const { draft: typed, value: before, onCommit: take } = latest.current
      if (typed !== before) take(typed)
    },
    []
  )
  const commit = () => {
    if (draft !== value) setTrouble(onCommit(draft))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !isLong) commit()
    if (event.key === 'Escape') {
      setDraft(value)
      setTrouble(undefined)
    }
  }
  return (
    <TextField
      className="field"
      value={draft}
      onChange={(next) => {
        setDraft(next)
        setTrouble(undefined)
      }}
      onBlur={commit}
      onKeyDown={onKeyDown}
      isInvalid={trouble !== undefined}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {isLabelHidden ? null : <Label>{label}</Label>}
      {isLong ? <TextArea rows={4} dir="auto" /> : <Input type={type} dir={type === 'text' ? 'auto' : undefined} />}
      {description === undefined ? null : (
        <Text slot="description" className="field-hint">
          {description}
        </Text>
      )}
      <FieldError className="field-error">{trouble ? <TroubleText trouble={trouble} /> : null}</FieldError>
    </TextField>
  )
}
