import { useRef } from 'react'
import { IconButton } from '#renderer/widgets/icon-button.tsx'
import type { IconName } from '#renderer/widgets/icons.ts'

interface RowActionProps {
  readonly icon: IconName
  readonly label: string
  /** What opens in answer opens near the element. */
  readonly onPress: (near: Element) => void
}

/** A small button at the end of a row. */
export function RowAction({ icon, label, onPress }: RowActionProps) {
  const place = useRef<HTMLSpanElement>(null)
  return (
    <span ref={place}>
      <IconButton
        icon={icon}
        label={label}
        className="row-action"
        onPress={() => place.current && onPress(place.current)}
      />
    </span>
  )
}
