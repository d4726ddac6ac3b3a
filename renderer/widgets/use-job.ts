import { useCallback, useEffect, useRef, useState } from 'react'
import type { Progress } from '#shared/contract/models.ts'
import { useWorkbench } from './workbench.ts'

/** Long work of this window: how far it is, and what stops it. */
export interface Job {
  readonly progress: Progress | null
  /** Begins work under a name of its own, and hears how far it gets until it ends. */
  readonly run: <Value>(kind: Progress['kind'], work: (job: string) => Promise<Value>) => Promise<Value>
  readonly cancel: () => void
}

let count = 0

/** One piece of long work at a time. */
export function useJob(): Job {
  const { client } = useWorkbench()
  const [progress, setProgress] = useState<Progress | null>(null)
  const current = useRef('')
  useEffect(
    () =>
      client.listen('job.progress', (each) => {
        if (each.job === current.current) setProgress(each.state === 'running' ? each : null)
      }),
    [client]
  )
  const run = useCallback<Job['run']>(async (kind, work) => {
    const job = `${kind}-${Date.now()}-${++count}`
    current.current = job
    setProgress({ job, kind, done: 0, total: 0, state: 'running' })
    try {
      return await work(job)
    } finally {
      if (current.current === job) setProgress(null)
    }
  }, [])
  const cancel = useCallback(() => void client.call('job.cancel', { job: current.current }), [client])
  return { progress, run, cancel }
}
