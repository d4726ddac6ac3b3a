import { useMemo, useState } from 'react'
import { Input, SearchField } from 'react-aria-components'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { IconButton } from '#renderer/widgets/icon-button.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { Drawing } from './drawing.ts'
import type { Elements } from './element.ts'
import { findItems } from './find-items.ts'

interface SearchProps {
  readonly drawing: Drawing
  readonly workspace: Workspace
  readonly elements: Elements
  readonly onClose: () => void
}

/** Finds parties, tenants and offers by name; Enter goes from one to the next. */
export function CanvasSearch({ drawing, workspace, elements, onClose }: SearchProps) {
  const { canvas: words } = useWorkbench().texts
  const [wanted, setWanted] = useState('')
  const [at, setAt] = useState(-1)
  const found = useMemo(() => findItems(elements, wanted), [elements, wanted])
  const go = (index: number) => {
    const key = found[index]
    if (key === undefined) return
    setAt(index)
    workspace.select([key])
    requestAnimationFrame(() => {
      const element = drawing.cy.getElementById(key)
      if (element.nonempty()) drawing.cy.center(element)
    })
  }
  return (
    <div className="canvas-float canvas-search">
      <SearchField
        aria-label={words.search}
        value={wanted}
        autoFocus
        onChange={(text) => {
          setWanted(text)
          setAt(-1)
        }}
        onSubmit={() => go(found.length === 0 ? -1 : (at + 1) % found.length)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose()
          else event.continuePropagation()
        }}
      >
        <Input placeholder={words.searchPlaceholder} maxLength={200} />
      </SearchField>
      <span role="status">{wanted.trim() === '' ? '' : words.found(at + 1, found.length)}</span>
      <IconButton icon="close" label={words.closeSearch} onPress={onClose} />
    </div>
  )
}
