import type { Dialog } from 'electron'
import type { HostPorts, PickedFile } from '#main/services/ports.ts'
import { desktop as en } from '#shared/language/en/desktop.ts'
import { formatNames } from '#shared/language/format-names.ts'
import { desktop as ko } from '#shared/language/ko/desktop.ts'
import type { Language } from '#shared/language/language.ts'

/** What is said outside of the window: dialogs of the system, and what a start came to. */
export function desktopTexts(language: Language): typeof en {
  return language === 'ko' ? ko : en
}

/**
 * The dialogs of the system, as the services ask for them.
 * @param remember puts a chosen file on the system's list of recent files
 */
export function createDialogs(
  dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog'>,
  language: () => Language,
  remember: (path: string) => void
): Pick<HostPorts, 'pickFiles' | 'pickFolder' | 'pickNewFile'> {
  return {
    async pickFiles(what): Promise<readonly PickedFile[]> {
      const { pickFilesTitle, scenarioFiles, pickLibraryTitle, wholeLibrary } = desktopTexts(language())
      // A Mac knows no endings of two parts and goes by the last one.
      const { canceled, filePaths } = await dialog.showOpenDialog(
        what === 'library'
          ? {
              title: pickLibraryTitle,
              properties: ['openFile'],
              filters: [{ name: wholeLibrary, extensions: ['csp.ndjson', 'ndjson'] }]
            }
          : {
              title: pickFilesTitle,
              properties: ['openFile', 'multiSelections'],
              filters: [{ name: scenarioFiles, extensions: ['csp.json', 'json'] }]
            }
      )
      if (canceled) return []
      // The system opens what is on its list, and opens scenarios alone.
      if (what === 'scenarios') filePaths.forEach(remember)
      return filePaths.map((path) => ({ path }))
    },
    async pickFolder() {
      const { pickFolderTitle } = desktopTexts(language())
      const { canceled, filePaths } = await dialog.showOpenDialog({
        title: pickFolderTitle,
        properties: ['openDirectory', 'createDirectory']
      })
      return canceled ? undefined : filePaths[0]
    },
    async pickNewFile(name, format) {
      const { pickNewFileTitle, newLibraryTitle, wholeLibrary } = desktopTexts(language())
      const isLibrary = format === 'library'
      const ending = isLibrary ? 'csp.ndjson' : format
      const { canceled, filePath } = await dialog.showSaveDialog({
        title: isLibrary ? newLibraryTitle : pickNewFileTitle,
        defaultPath: `${name}.${ending}`,
        filters: [{ name: isLibrary ? wholeLibrary : formatNames[format], extensions: [ending] }],
        properties: ['createDirectory', 'showOverwriteConfirmation']
      })
      return canceled || filePath === '' ? undefined : filePath
    }
  }
}
