import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { Icon } from '#renderer/widgets/icon.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { languageNames } from '#shared/language/language.ts'
import { showKey } from './commands.tsx'

interface AppBarProps {
  readonly children: ReactNode
  /** Opens what finds and runs anything. */
  readonly onFind: () => void
}

/** The bar on top of a screen: what the screen puts there, the way to anything, and the other language. */
export function AppBar({ children, onFind }: AppBarProps) {
  const { language, texts, changeSettings } = useWorkbench()
  const other = language === 'ko' ? 'en' : 'ko'
  return (
    <header className="bar">
      {children}
      <span className="bar-group">
        <Button className="find" onPress={onFind}>
          <Icon name="search" />
          <span className="find-words">{texts.commands.palette}</span>
          <kbd>{showKey('mod+k')}</kbd>
        </Button>
        <Button
          className="button quiet-button"
          lang={other}
          aria-label={`${languageNames[other]}: ${texts.workspace.otherLanguage}`}
          onPress={() => changeSettings({ language: other })}
        >
          {languageNames[other]}
        </Button>
      </span>
    </header>
  )
}
