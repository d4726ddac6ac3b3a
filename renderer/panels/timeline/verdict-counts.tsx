import { useMemo } from 'react'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import { useWorkspace } from '#renderer/scenario/use-workspace.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { VerdictMark } from '#renderer/widgets/verdict-mark.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { countVerdicts, findNextOf } from './count-verdicts.ts'

/** How many steps have which verdict; each goes to the next of them. */
export function VerdictCounts({ workspace }: { readonly workspace: Workspace }) {
  const { timeline, words } = useWorkbench().texts
  const { run, situation } = useWorkspace(workspace)
  const counts = useMemo(() => countVerdicts(run.steps), [run])
  if (counts.length === 0) return null
  return (
    <ul className="timeline-counts" aria-label={timeline.counts}>
      {counts.map(({ verdict, count }) => {
        const label = timeline.goToNext(count, words.verdictNames[verdict])
        return (
          <li key={verdict}>
            <TooltipTrigger delay={500} closeDelay={0}>
              <Button
                className="timeline-count"
                aria-label={label}
                onPress={() => workspace.standAt(findNextOf(verdict, situation.moment, run.steps))}
              >
                <VerdictMark verdict={verdict} />
                {count.toLocaleString('en')}
              </Button>
              <Tooltip className="tip" offset={6}>
                {label}
              </Tooltip>
            </TooltipTrigger>
          </li>
        )
      })}
    </ul>
  )
}
