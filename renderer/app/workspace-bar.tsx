import { Button } from 'react-aria-components'
import type { ScenarioDocument } from '#renderer/scenario/scenario-document.ts'
import { useDocument } from '#renderer/scenario/use-document.ts'
import type { Workspace, WorkspaceState } from '#renderer/scenario/workspace.ts'
import { Icon } from '#renderer/widgets/icon.tsx'
import { IconButton } from '#renderer/widgets/icon-button.tsx'
import { TextInput } from '#renderer/widgets/text-input.tsx'
import { VariantChoice } from '#renderer/widgets/variant-choice.tsx'
import { LineBadge } from '#renderer/widgets/verdict-mark.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { getRulebook } from '#shared/simulator/edition.ts'
import { AppBar } from './app-bar.tsx'
import { SaveLine } from './save-line.tsx'

interface WorkspaceBarProps {
  readonly workspace: Workspace
  readonly document: ScenarioDocument
  readonly state: Pick<WorkspaceState, 'scenario' | 'run' | 'variant'>
  readonly onFind: () => void
  readonly onReport: () => void
  readonly onReload: () => void
  readonly onKeepCopy: () => void
}

/** The bar over an open scenario: its title, its verdict, the line that is played, undo and redo. */
export function WorkspaceBar({
  workspace,
  document,
  state,
  onFind,
  onReport,
  onReload,
  onKeepCopy
}: WorkspaceBarProps) {
  const { texts, formatDate } = useWorkbench()
  const { ui } = texts
  const { scenario, run, variant } = state
  const { isPlaying, save } = useDocument(document)
  const { history } = document.getNewest()
  return (
    <AppBar onFind={onFind}>
      <h1 className="scenario-title">
        <TextInput
          label={texts.workspace.rename}
          isLabelHidden
          value={scenario.title}
          placeholder={ui.untitled}
          onCommit={(title) => void workspace.edit({ kind: 'set-title', title })}
        />
      </h1>
      <LineBadge verdict={run.verdict} steps={run.steps.length} />
      <span className="judging" role="status">
        {isPlaying ? ui.judging : ''}
      </span>
      <SaveLine save={save} onRetry={document.retry} onReload={onReload} onKeepCopy={onKeepCopy} />
      <span className="grow" />
      <span className="chip edition">{ui.editionChip(formatDate(getRulebook(run.line.edition).published))}</span>
      <VariantChoice scenario={scenario} value={variant} onChange={workspace.showVariant} isLabelHidden />
      <span className="bar-group">
        <IconButton icon="undo" label={ui.undo} isDisabled={history.undo.length === 0} onPress={workspace.undo} />
        <IconButton icon="redo" label={ui.redo} isDisabled={history.redo.length === 0} onPress={workspace.redo} />
        <Button className="button to-report" aria-label={texts.commands.names['file.report']} onPress={onReport}>
          <Icon name="report" />
          <span className="to-report-words">{texts.reportScreen.title}</span>
        </Button>
      </span>
    </AppBar>
  )
}
