import { useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { useCommandList } from './commands.tsx'
import './tour.css'

interface Target {
  /** The part of the workspace that is marked while the step is told. */
  readonly part: 'stage' | 'time' | 'side' | 'edition'
  /** The command that brings it to the front where it shares its place with others. */
  readonly command?: string
}

const targets: readonly Target[] = [
  { part: 'stage', command: 'pane.canvas' },
  { part: 'time' },
  { part: 'side', command: 'pane.why' },
  { part: 'stage', command: 'pane.canvas' },
  { part: 'side', command: 'pane.details' },
  { part: 'edition' }
]

interface TourProps {
  readonly onEnd: () => void
}

/** Six steps through the workspace, above it and not over it: everything can be tried while it is told. */
export function Tour({ onEnd }: TourProps) {
  const { tour } = useWorkbench().texts
  const listCommands = useCommandList()
  const [index, setIndex] = useState(0)
  const card = useRef<HTMLElement>(null)
  const step = tour.steps[index]
  const target = targets[index]
  const isLast = index === tour.steps.length - 1
  useEffect(() => {
    if (!target) return
    card.current?.focus()
    document.documentElement.dataset.tour = target.part
    // After the frame in which the workspace comes to stand: its commands are there from then on.
    const frame = requestAnimationFrame(() => {
      const command = listCommands().find(({ id }) => id === target.command)
      if (command && command.isPossible !== false) command.run()
    })
    return () => {
      cancelAnimationFrame(frame)
      delete document.documentElement.dataset.tour
    }
  }, [target, listCommands])
  if (!step) return null
  return (
    <section ref={card} tabIndex={-1} className="tour" aria-label={tour.title}>
      <div className="tour-text">
        <h2>
          {step.title}{' '}
          <small>
            {tour.title} · {tour.step(index + 1, tour.steps.length)}
          </small>
        </h2>
        <p>
          {step.text} {isLast ? tour.again : null}
        </p>
      </div>
      <div className="row-actions">
        {isLast ? null : (
          <Button className="button quiet-button" onPress={onEnd}>
            {tour.skip}
          </Button>
        )}
        <Button className="button" isDisabled={index === 0} onPress={() => setIndex(index - 1)}>
          {tour.back}
        </Button>
        <Button className="button primary" onPress={() => (isLast ? onEnd() : setIndex(index + 1))}>
          {isLast ? tour.done : tour.next}
        </Button>
      </div>
    </section>
  )
}
