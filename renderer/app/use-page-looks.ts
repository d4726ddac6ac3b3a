import { useEffect } from 'react'
import type { Workbench } from '#renderer/widgets/workbench.ts'
import type { Settings } from '#shared/contract/models.ts'

/** The page takes on the language, the theme and the text size that are set. */
export function usePageLooks(settings: Settings, language: Workbench['language']): void {
  useEffect(() => {
    const { documentElement: page } = document
    const system = window.matchMedia('(prefers-color-scheme: dark)')
    const contrast = window.matchMedia('(prefers-contrast: more)')
    const dress = () => {
      const ofSystem = contrast.matches ? 'contrast' : system.matches ? 'dark' : 'light'
      page.dataset.theme = settings.theme === 'system' ? ofSystem : settings.theme
    }
    dress()
    page.lang = language
    page.style.fontSize = `${settings.textSize * 100}%`
    system.addEventListener('change', dress)
    contrast.addEventListener('change', dress)
    return () => {
      system.removeEventListener('change', dress)
      contrast.removeEventListener('change', dress)
    }
  }, [settings.theme, settings.textSize, language])
}
