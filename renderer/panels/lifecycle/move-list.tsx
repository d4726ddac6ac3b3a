import { Button } from 'react-aria-components'
import { judgeSteps } from '#renderer/scenario/judge-steps.ts'
import { useWorkspace } from '#renderer/scenario/use-workspace.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { VerdictMark } from '#renderer/widgets/verdict-mark.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { toStart } from '#shared/language/to-sentence.ts'
import { toSentences } from '#shared/simulator/run-document.ts'
import { toThings } from '#shared/simulator/things.ts'
import { chartOf, type Matter, type Move, movesOf } from './matters.ts'

interface MoveListProps {
  readonly workspace: Workspace
  readonly matter: Matter
}

/** Every event of a machine once, in the order in which its states name them. */
function listEvents(matter: Matter): readonly string[] {
  const moves = chartOf(matter).flatMap(({ states }) => states.flatMap((state) => state.moves))
  return [...new Set(moves.flatMap(({ event }) => (event === null ? [] : [event])))]
}

/** The moves of a lifecycle: those that the programme supports now as buttons, the others with what stands in the way. */
export function MoveList({ workspace, matter }: MoveListProps) {
  const { situation } = useWorkspace(workspace)
  const { lifecycle } = useWorkbench().texts
  const moves = listEvents(matter).flatMap((event) => movesOf(matter, event, situation))
  if (moves.length === 0) return null
  return (
    <ul className="moves" aria-label={lifecycle.moves}>
      {moves.map((move) => (
        <li key={`${move.step.do} ${move.onto ?? ''}`} className="move">
          <MoveButton workspace={workspace} move={move} />
        </li>
      ))}
    </ul>
  )
}

function MoveButton({ workspace, move }: { readonly workspace: Workspace; readonly move: Move }) {
  const { situation } = useWorkspace(workspace)
  const { texts, language } = useWorkbench()
  const { lifecycle, steps, words } = texts
  const { verdict, reason, line } = judgeSteps([move.step], situation)
  const { message, fix } = toSentences(reason, toThings(line), language)
  const verb = steps.verbs[move.step.do]
  const isOpen = verdict === 'supported'
  const take = () => {
    if (!isOpen) return
    const { selection } = workspace.getState()
    if (workspace.insertSteps([move.step])) workspace.select(selection)
  }
  return (
    <Button className={`move-button ${isOpen ? '' : 'is-shut'}`} aria-disabled={!isOpen} onPress={take}>
      <VerdictMark verdict={verdict} />
      <span className="move-verb">{move.onto === undefined ? verb : lifecycle.onto(verb, move.onto)}</span>
      <span className={`move-verdict verdict-${verdict}`}>{words.verdictNames[verdict]}</span>
      <span className="move-reason">
        {toStart(message)}
        {isOpen || verdict === 'out-of-order' || fix === '' ? null : ` — ${fix}`}
      </span>
    </Button>
  )
}
