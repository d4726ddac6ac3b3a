import { useEffect, useRef, useState } from 'react'
import { JobLine } from '#renderer/widgets/job-line.tsx'
import { useForAWhile } from '#renderer/widgets/use-for-a-while.ts'
import { useKeptFocus } from '#renderer/widgets/use-kept-focus.ts'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { Progress } from '#shared/contract/models.ts'

/** What goes on wherever the person is; of the rest, the screen tells on which it was begun. */
const kinds: ReadonlySet<Progress['kind']> = new Set(['import', 'export'] as const)

function RunningJob({ progress }: { readonly progress: Progress }) {
  const { client } = useWorkbench()
  if (!useForAWhile(true)) return null
  return (
    <div className="notice">
      <JobLine progress={progress} onCancel={() => void client.call('job.cancel', { job: progress.job })} />
    </div>
  )
}

/** How far files have come that are on their way in or out, on every screen. */
export function RunningJobs() {
  const { client } = useWorkbench()
  const [running, setRunning] = useState<ReadonlyMap<string, Progress>>(new Map())
  useEffect(
    () =>
      client.listen('job.progress', (progress) => {
        const { job, kind, state } = progress
        if (!kinds.has(kind)) return
        setRunning((before) => {
          const next = new Map(before)
          if (state === 'running') next.set(job, progress)
          else next.delete(job)
          return next
        })
      }),
    [client]
  )
  const frame = useRef<HTMLDivElement>(null)
  useKeptFocus(frame, () => frame.current?.querySelector('button') ?? document.querySelector('main'))
  return (
    <div ref={frame} className="running-jobs">
      {[...running.values()].map((progress) => (
        <RunningJob key={progress.job} progress={progress} />
      ))}
    </div>
  )
}
