import { useId } from 'react'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { Verb } from '#shared/domain/step.ts'
import type { ChartRegion } from '#shared/lifecycles/chart.ts'
import { type Arrow, layOutRegion } from './chart-layout.ts'

interface RegionChartProps {
  readonly region: ChartRegion
  readonly label: string
  readonly current: string
  /** A state in words. */
  readonly nameState: (state: string) => string
}

/** The size of a row and of what lies beside it, in rem: the drawing grows with the text. */
const row = 1.875
const lane = 0.75
const indent = 1

function toPath({ row: from, toRow, lane: nth }: Arrow): string {
  const x = indent + nth * lane
  const [y, end] = [(from + 0.5) * row, (toRow + 0.5) * row]
  const bend = 0.3 * Math.sign(end - y)
  return `M 0 ${y} H ${x - 0.3} Q ${x} ${y} ${x} ${y + bend} V ${end - bend} Q ${x} ${end} ${x - 0.3} ${end} H 0.3`
}

/** One region of a machine: its states from top to bottom, and beside them arrows to where each move leads. */
export function RegionChart({ region, label, current, nameState }: RegionChartProps) {
  const { lifecycle, steps } = useWorkbench().texts
  const head = useId()
  const { states, rows, lanes } = layOutRegion(region)
  const isCurrent = (state: { readonly name: string }) => state.name === current
  const currentLast = [...states.filter((state) => !isCurrent(state)), ...states.filter(isCurrent)]
  const width = indent + lanes * lane
  const nameEvent = (event: string | null) => (event === null ? lifecycle.byItself : steps.verbs[event as Verb])
  return (
    <div className="region">
      <ol className="region-states" aria-label={label}>
        {states.map((state) => {
          const isNow = isCurrent(state)
          return (
            <li key={state.name} aria-current={isNow ? 'true' : undefined}>
              <span className={`state ${isNow ? 'is-now' : ''}`} title={nameState(state.name)}>
                <span className="state-dot" aria-hidden="true" />
                <span className="state-name">{nameState(state.name)}</span>
                {isNow ? <span className="state-now">{lifecycle.isNow}</span> : null}
              </span>
              {state.arrows.length === 0 ? null : (
                <ul>
                  {state.arrows.map((arrow) => {
                    const verbs = arrow.events.map(nameEvent).join(' · ')
                    return (
                      <li key={arrow.to} className={`move-name ${isNow ? 'is-open' : ''}`} title={verbs}>
                        <span aria-hidden="true">{verbs}</span>
                        <span className="unseen">{lifecycle.leadsTo(verbs, nameState(arrow.to))}</span>
                      </li>
                    )
                  })}
                </ul>
              )}
            </li>
          )
        })}
      </ol>
      <svg
        className="region-arrows"
        viewBox={`0 0 ${width} ${rows * row}`}
        style={{ width: `${width}rem`, height: `${rows * row}rem` }}
        aria-hidden="true"
      >
        <defs>
          <marker id={head} viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto">
            <path d="M 0 0.5 L 7 4 L 0 7.5 z" className="arrow-head" />
          </marker>
        </defs>
        {currentLast.map((state) =>
          state.arrows.map((arrow) => (
            <path
              key={`${state.name} ${arrow.to}`}
              d={toPath(arrow)}
              markerEnd={`url(#${head})`}
              className={`arrow ${isCurrent(state) ? 'is-open' : ''} ${arrow.events[0] === null ? 'by-itself' : ''}`}
            />
          ))
        )}
      </svg>
    </div>
  )
}
