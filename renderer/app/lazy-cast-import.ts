import { lazy } from 'react'

/** The import of a cast, with the reader of tables; loaded when a table is to be read. */
export const CastImportPanel = lazy(async () => {
  const part = await import('#renderer/panels/cast-import/cast-import.panel.tsx')
  return { default: part.CastImportPanel }
})
