import { useEffect, useState } from 'react'
import { Input, Label, TextArea, TextField } from 'react-aria-components'

interface TextInputProps {
  readonly label: string
  readonly value: string
  /** Called when the person has finished: on leaving the field, and on Enter in a field of one line. */
  readonly onCommit: (value: string) => void
  readonly isLong?: boolean
  readonly type?: 'text' | 'date'
  readonly placeholder?: string
  readonly isLabelHidden?: boolean
}

/** Text that is taken over when it is finished; Escape brings back what was there. */
export function TextInput({
  label,
  value,
  onCommit,
  isLong = false,
  type = 'text',
  placeholder = '',
  isLabelHidden = false
}: TextInputProps) {
  const [draft, setDraft] = useState(value)
  useEffect(() => setDraft(value), [value])
  const commit = () => {
    if (draft !== value) onCommit(draft)
  }
  return (
    <TextField
      className="field"
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      value={draft}
      onChange={setDraft}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !isLong) commit()
        if (event.key === 'Escape') setDraft(value)
      }}
    >
      {isLabelHidden ? null : <Label>{label}</Label>}
      {isLong ? <TextArea rows={4} /> : <Input type={type} placeholder={placeholder} />}
    </TextField>
  )
}
