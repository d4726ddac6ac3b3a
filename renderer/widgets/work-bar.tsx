import { Label, ProgressBar } from 'react-aria-components'
import './work-bar.css'

interface WorkBarProps {
  /** What is being done. */
  readonly label: string
  readonly done: number
  /** How much there is to do; 0 where that is not known. */
  readonly total: number
  /** How far it is, in words; told only where that is known. */
  readonly reached: string
}

/** How far work is. */
export function WorkBar({ label, done, total, reached }: WorkBarProps) {
  const isKnown = total > 0
  return (
    <ProgressBar value={done} maxValue={Math.max(total, 1)} isIndeterminate={!isKnown} className="work-bar">
      {({ percentage = 0 }) => (
        <>
          <Label>{label}</Label>
          <span className="quiet">{isKnown ? reached : '…'}</span>
          <span className="work-track">
            <span className="work-fill" style={{ inlineSize: `${isKnown ? percentage : 30}%` }} />
          </span>
        </>
      )}
    </ProgressBar>
  )
}
