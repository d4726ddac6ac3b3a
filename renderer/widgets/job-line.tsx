import { Button } from 'react-aria-components'
import type { Progress } from '#shared/contract/models.ts'
import { WorkBar } from './work-bar.tsx'
import { useWorkbench } from './workbench.ts'
import './job-line.css'

interface JobLineProps {
  readonly progress: Progress
  readonly onCancel: () => void
}

/** What long work does and how far it is, with what stops it. */
export function JobLine({ progress: { kind, done, total }, onCancel }: JobLineProps) {
  const { jobs } = useWorkbench().texts
  return (
    <div className="job-line">
      <WorkBar label={jobs.kinds[kind]} done={done} total={total} reached={jobs.reached(done, total)} />
      <Button className="button" onPress={onCancel}>
        {jobs.stop}
      </Button>
    </div>
  )
}
