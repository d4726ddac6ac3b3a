import { Button, Label, ProgressBar } from 'react-aria-components'
import type { Job } from './use-job.ts'
import { useWorkbench } from './workbench.ts'

/** How far long work is, with what stops it; nothing while there is none. */
export function JobLine({ job, label }: { readonly job: Job; readonly label: string }) {
  const { settingsScreen } = useWorkbench().texts
  const { progress, cancel } = job
  if (!progress) return null
  const { done, total } = progress
  return (
    <div className="job-line">
      <ProgressBar value={done} maxValue={Math.max(total, 1)} isIndeterminate={total === 0} className="job-bar">
        {({ percentage = 0 }) => (
          <>
            <Label>{label}</Label>
            <span className="quiet">{total === 0 ? '…' : settingsScreen.working(done, total)}</span>
            <span className="job-track">
              <span className="job-fill" style={{ inlineSize: `${total === 0 ? 30 : percentage}%` }} />
            </span>
          </>
        )}
      </ProgressBar>
      <Button className="button" onPress={cancel}>
        {settingsScreen.stop}
      </Button>
    </div>
  )
}
