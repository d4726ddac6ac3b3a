import { useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import './tour.css'

/** What each step of the tour points at; a part that is folded away in a narrow window is only told of. */
const targets = ['.stage', '.time', '.side-right', '.stage', '.side-right', '.edition'] as const

interface TourProps {
  readonly onEnd: () => void
}

/** Six steps through the workspace, beside it and not over it: everything can be tried while it is told. */
export function Tour({ onEnd }: TourProps) {
  const { tour } = useWorkbench().texts
  const [index, setIndex] = useState(0)
  const card = useRef<HTMLElement>(null)
  const step = tour.steps[index]
  const isLast = index === tour.steps.length - 1
  useEffect(() => {
    card.current?.focus()
    const target = document.querySelector(targets[index] ?? '')
    target?.classList.add('tour-target')
    return () => target?.classList.remove('tour-target')
  }, [index])
  if (!step) return null
  return (
    <section ref={card} tabIndex={-1} className="tour" aria-label={tour.title}>
      <p className="quiet">
        {tour.title} · {tour.step(index + 1, tour.steps.length)}
      </p>
      <h2>{step.title}</h2>
      <p>{step.text}</p>
      {isLast ? <p className="quiet">{tour.again}</p> : null}
      <div className="row-actions">
        <Button className="button" isDisabled={index === 0} onPress={() => setIndex(index - 1)}>
          {tour.back}
        </Button>
        <Button className="button primary" onPress={() => (isLast ? onEnd() : setIndex(index + 1))}>
          {isLast ? tour.done : tour.next}
        </Button>
        <span className="grow" />
        {isLast ? null : (
          <Button className="button quiet-button" onPress={onEnd}>
            {tour.skip}
          </Button>
        )}
      </div>
    </section>
  )
}
