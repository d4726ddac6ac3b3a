import type { ReactNode } from 'react'
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components'
import { Icon } from '#renderer/widgets/icon.tsx'

interface FoldProps {
  /** What the fold holds; always to be seen. */
  readonly label: ReactNode
  readonly children: ReactNode
}

/** What only some want to see. */
export function Fold({ label, children }: FoldProps) {
  return (
    <Disclosure className="why-fold">
      <Button slot="trigger" className="why-trigger">
        <Icon name="next" />
        {label}
      </Button>
      <DisclosurePanel className="why-folded">{children}</DisclosurePanel>
    </Disclosure>
  )
}
