import { Button, Label, ProgressBar } from 'react-aria-components'
import type { Progress } from '#shared/contract/models.ts'
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
      <ProgressBar value={done} maxValue={Math.max(total, 1)} isIndeterminate={total === 0} className="job-bar">
        {({ percentage = 0 }) => (
          <>
            <Label>{jobs.kinds[kind]}</Label>
            <span className="quiet">{total === 0 ? '…' : jobs.reached(done, total)}</span>
            <span className="job-track">
              <span className="job-fill" style={{ inlineSize: `${total === 0 ? 30 : percentage}%` }} />
            </span>
          </>
        )}
      </ProgressBar>
      <Button className="button" onPress={onCancel}>
        {jobs.stop}
      </Button>
    </div>
  )
}
