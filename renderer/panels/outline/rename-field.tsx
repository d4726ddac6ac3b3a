import { useRef, useState } from 'react'
import { Input, TextField } from 'react-aria-components'
import { maxNameLength } from '#shared/domain/text.ts'

interface RenameFieldProps {
  readonly label: string
  readonly name: string
  /** Called once: with the new name, or without one where it stays as it was. */
  readonly onDone: (name: string | null) => void
}

/** A name that is typed anew in its place: Enter, or going elsewhere, takes it over, and Escape lets it be. */
export function RenameField({ label, name, onDone }: RenameFieldProps) {
  const [draft, setDraft] = useState(name)
  const isDone = useRef(false)
  const finish = (isTaken: boolean) => {
    if (isDone.current) return
    isDone.current = true
    onDone(isTaken && draft !== name ? draft : null)
  }
  return (
    <TextField
      className="rename"
      aria-label={label}
      value={draft}
      onChange={setDraft}
      autoFocus
      onFocus={({ target }) => target instanceof HTMLInputElement && target.select()}
      onBlur={() => finish(true)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        event.preventDefault()
        const row = (event.currentTarget as Element).closest<HTMLElement>('[data-row]')
        finish(event.key === 'Enter')
        row?.focus()
      }}
    >
      <Input maxLength={maxNameLength} />
    </TextField>
  )
}
