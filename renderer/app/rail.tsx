import { IconButton } from '#renderer/widgets/icon-button.tsx'
import type { IconName } from '#renderer/widgets/icons.ts'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { ScreenName } from './screen-name.ts'

interface RailProps {
  readonly screen: ScreenName
  /** Whether a scenario is open, so that there is a workspace to go to. */
  readonly hasScenario: boolean
  readonly onGo: (screen: ScreenName) => void
}

/** The strip at the side with a mark for each screen. */
export function Rail({ screen, hasScenario, onGo }: RailProps) {
  const { ui, workspace, rulebookScreen, reportScreen } = useWorkbench().texts
  const entries: readonly (readonly [ScreenName, IconName, string, boolean])[] = [
    ['library', 'library', ui.library, true],
    ['scenario', 'workspace', workspace.workspace, hasScenario],
    ['report', 'report', reportScreen.title, hasScenario],
    ['rulebook', 'book', rulebookScreen.title, true],
    ['settings', 'settings', ui.settings, true]
  ]
  return (
    <nav className="rail" aria-label={workspace.rail}>
      {entries.map(([name, icon, label, isThere]) => (
        <IconButton
          key={name}
          icon={icon}
          label={label}
          isDisabled={!isThere}
          className={name === screen ? 'is-current' : ''}
          aria-current={name === screen ? 'page' : 'false'}
          onPress={() => onGo(name)}
        />
      ))}
    </nav>
  )
}
