import { IconButton } from '#renderer/widgets/icon-button.tsx'
import type { IconName } from '#renderer/widgets/icons.ts'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { ScreenName } from './screen-name.ts'

/** A screen, its sign, its name, and whether one can go there. */
type Entry = readonly [ScreenName, IconName, string, boolean]

interface RailProps {
  readonly screen: ScreenName
  /** Whether a scenario is open, so that there is a workspace to go to. */
  readonly hasScenario: boolean
  readonly onGo: (screen: ScreenName) => void
  readonly onHelp: () => void
}

/** The strip at the side with a mark for each screen. */
export function Rail({ screen, hasScenario, onGo, onHelp }: RailProps) {
  const { ui, workspace, rulebookScreen, reportScreen, commands } = useWorkbench().texts
  const entries: readonly Entry[] = [
    ['library', 'library', ui.library, true],
    ['scenario', 'workspace', workspace.workspace, hasScenario],
    ['report', 'report', reportScreen.title, hasScenario],
    ['rulebook', 'book', rulebookScreen.title, true]
  ]
  const toEntry = ([name, icon, label, isThere]: Entry) => (
    <IconButton
      key={name}
      icon={icon}
      label={label}
      isDisabled={!isThere}
      className={name === screen ? 'is-current' : ''}
      aria-current={name === screen ? 'page' : 'false'}
      onPress={() => onGo(name)}
    />
  )
  return (
    <nav className="rail" aria-label={workspace.rail}>
      {entries.map(toEntry)}
      <span className="grow" />
      <IconButton icon="help" label={commands.help} onPress={onHelp} />
      {toEntry(['settings', 'settings', ui.settings, true])}
    </nav>
  )
}
