import { lazy } from 'react'

/** What opening a scenario needs; loaded after the library stands, or when the first one is opened. */
export const loadWorkspace = () => import('./workspace-part.ts')

export const SettingsPanel = lazy(async () => {
  const part = await import('#renderer/panels/settings/settings.panel.tsx')
  return { default: part.SettingsPanel }
})

export const QuickCheckPanel = lazy(async () => {
  const part = await import('#renderer/panels/quick-check/quick-check.panel.tsx')
  return { default: part.QuickCheckPanel }
})

export const ReportPanel = lazy(async () => {
  const part = await import('#renderer/panels/report/report.panel.tsx')
  return { default: part.ReportPanel }
})

export const RulebookPanel = lazy(async () => {
  const part = await import('#renderer/panels/rulebook/rulebook.panel.tsx')
  return { default: part.RulebookPanel }
})

export const RulePanel = lazy(async () => {
  const part = await import('#renderer/panels/rulebook/rule.panel.tsx')
  return { default: part.RulePanel }
})

const loadPalette = () => import('./command-palette.tsx')

/** Loads what is wanted at once when it is asked for: a scenario, and the palette, into which one types right after its key. */
export const loadAhead = () => Promise.all([loadPalette(), loadWorkspace()])

export const CommandPalette = lazy(async () => {
  const part = await loadPalette()
  return { default: part.CommandPalette }
})

export const HelpSheet = lazy(async () => {
  const part = await import('./help-sheet.tsx')
  return { default: part.HelpSheet }
})

export const Tour = lazy(async () => {
  const part = await import('./tour.tsx')
  return { default: part.Tour }
})
