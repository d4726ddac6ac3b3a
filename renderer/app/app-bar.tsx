import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { languageNames } from '#shared/language/language.ts'

/** The bar on top of a screen: what the screen puts there, and the other language. */
export function AppBar({ children }: { readonly children: ReactNode }) {
  const { language, texts, changeSettings } = useWorkbench()
  const other = language === 'ko' ? 'en' : 'ko'
  return (
    <header className="bar">
      {children}
      <Button
        className="button quiet-button"
        lang={other}
        aria-label={`${languageNames[other]}: ${texts.workspace.otherLanguage}`}
        onPress={() => changeSettings({ language: other })}
      >
        {languageNames[other]}
      </Button>
    </header>
  )
}
