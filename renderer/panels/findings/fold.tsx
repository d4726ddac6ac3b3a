import { type ReactNode, useDeferredValue, useState } from 'react'
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components'
import { Icon } from '#renderer/widgets/icon.tsx'

interface FoldProps {
  /** What the fold holds; always to be seen. */
  readonly label: ReactNode
  readonly children: ReactNode
}

/** What only some want to see. While nobody sees it, it is drawn after what is seen; it is there to be searched for. */
export function Fold({ label, children }: FoldProps) {
  const [isOpen, setIsOpen] = useState(false)
  const folded = useDeferredValue(children, null)
  return (
    <Disclosure className="why-fold" isExpanded={isOpen} onExpandedChange={setIsOpen}>
      <Button slot="trigger" className="fold-line why-trigger">
        <Icon name="next" />
        {label}
      </Button>
      <DisclosurePanel className="why-folded">{isOpen ? children : folded}</DisclosurePanel>
    </Disclosure>
  )
}
