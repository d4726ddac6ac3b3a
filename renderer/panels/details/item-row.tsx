import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { IconButton } from '#renderer/widgets/icon-button.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'

interface ItemRowProps {
  /** Its name, for a screen reader. */
  readonly name: string
  readonly aside?: ReactNode
  readonly onOpen: () => void
  readonly onRemove?: (() => void) | undefined
}

/** A thing in a list: opened by its name, removed by its cross. */
export function ItemRow({ name, aside, onOpen, onRemove }: ItemRowProps) {
  const { ui } = useWorkbench().texts
  return (
    <>
      <Button className="item-open" onPress={onOpen}>
        <bdi className="item-name">{name}</bdi>
        {aside === undefined ? null : <span className="quiet">{aside}</span>}
      </Button>
      {onRemove ? <IconButton icon="remove" label={`${ui.remove}: ${name}`} onPress={onRemove} /> : null}
    </>
  )
}
