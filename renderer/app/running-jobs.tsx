import { useEffect, useRef, useState } from 'react'
import { JobLine } from '#renderer/widgets/job-line.tsx'
import { useKeptFocus } from '#renderer/widgets/use-kept-focus.ts'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { Progress } from '#shared/contract/models.ts'

/** What goes on wherever the person is; of the rest, the screen tells on which it was begun. */
const kinds: ReadonlySet<Progress['kind']> = new Set(['import', 'export'] as const)

/** Work that ends sooner, in milliseconds, is not worth a sign that comes and goes. */
const shownAfter = 400

/** How far files have come that are on their way in or out, on every screen. */
export function RunningJobs() {
  const { client } = useWorkbench()
  const [running, setRunning] = useState<ReadonlyMap<string, Progress>>(new Map())
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    const timers = new Map<string, ReturnType<typeof setTimeout>>()
    const stopListening = client.listen('job.progress', (progress) => {
      const { job, kind, state } = progress
      if (!kinds.has(kind)) return
      const isRunning = state === 'running'
      if (isRunning && !timers.has(job)) {
        timers.set(
          job,
          setTimeout(() => setShown((before) => new Set(before).add(job)), shownAfter)
        )
      }
      if (!isRunning) {
        clearTimeout(timers.get(job))
        timers.delete(job)
      }
      setRunning((before) => {
        const next = new Map(before)
        if (isRunning) next.set(job, progress)
        else next.delete(job)
        return next
      })
    })
    return () => {
      stopListening()
      for (const timer of timers.values()) clearTimeout(timer)
    }
  }, [client])
  const told = [...running.values()].filter(({ job }) => shown.has(job))
  const frame = useRef<HTMLDivElement>(null)
  useKeptFocus(frame, () => frame.current?.querySelector('button') ?? document.querySelector('main'))
  if (told.length === 0) return null
  return (
    <div ref={frame} className="running-jobs">
      {told.map((progress) => (
        <div key={progress.job} className="notice">
          <JobLine progress={progress} onCancel={() => void client.call('job.cancel', { job: progress.job })} />
        </div>
      ))}
    </div>
  )
}
