import { type RefObject, useEffect, useState } from 'react'
import { findTermsIn } from '#shared/language/find-terms-in.ts'
import { TermList } from './term-list.tsx'
import { useWorkbench } from './workbench.ts'

interface WordsBesideProps {
  /** The element beside which the words stand. */
  readonly place: RefObject<HTMLElement | null>
}

function readBeside(place: HTMLElement): string {
  const beside = [...(place.parentElement?.children ?? [])].filter((each) => each !== place)
  return beside.map((each) => (each instanceof HTMLElement ? each.innerText : '')).join('\n')
}

/** The terms that what stands beside this place uses, as long as it is there; it follows what changes. */
export function WordsBeside({ place }: WordsBesideProps) {
  const { language, texts } = useWorkbench()
  const [text, setText] = useState('')
  useEffect(() => {
    const element = place.current
    if (!element?.parentElement) return
    const read = () => setText(readBeside(element))
    read()
    const observer = new MutationObserver((changes) => {
      if (changes.some(({ target }) => !element.contains(target))) read()
    })
    const text = { childList: true, characterData: true }
    // What is folded away is not read.
    const folds = { attributeFilter: ['hidden'] }
    observer.observe(element.parentElement, { subtree: true, ...text, ...folds })
    return () => observer.disconnect()
  }, [place])
  const terms = findTermsIn(text, language)
  return terms.length === 0 ? <p className="quiet">{texts.glossary.none}</p> : <TermList terms={terms} />
}
