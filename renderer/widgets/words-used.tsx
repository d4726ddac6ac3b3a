import { lazy, Suspense, useRef, useState } from 'react'
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components'
import { Icon } from './icon.tsx'
import { useWorkbench } from './workbench.ts'
import './words-used.css'

const WordsBeside = lazy(async () => ({ default: (await import('./words-beside.tsx')).WordsBeside }))

/** Explains, where they are read, the terms of the programme that are used by what stands beside this in its parent. */
export function WordsUsed() {
  const { glossary } = useWorkbench().texts
  const place = useRef<HTMLDivElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Disclosure ref={place} className="words-used" isExpanded={isOpen} onExpandedChange={setIsOpen}>
      <Button slot="trigger" className="fold-line words-trigger">
        <Icon name="next" />
        {glossary.wordsUsed}
      </Button>
      <DisclosurePanel>
        {isOpen ? (
          <Suspense>
            <WordsBeside place={place} />
          </Suspense>
        ) : null}
      </DisclosurePanel>
    </Disclosure>
  )
}
