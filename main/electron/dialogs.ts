import type { Dialog } from 'electron'
import type { HostPorts, PickedFile } from '#main/services/ports.ts'
import { desktop as en } from '#shared/language/en/desktop.ts'
import { formatNames } from '#shared/language/format-names.ts'
import { desktop as ko } from '#shared/language/ko/desktop.ts'
import type { Language } from '#shared/language/language.ts'

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
    async pickFiles(): Promise<readonly PickedFile[]> {
      const { pickFilesTitle, scenarioFiles } = desktopTexts(language())
      const { canceled, filePaths } = await dialog.showOpenDialog({
        title: pickFilesTitle,
        properties: ['openFile', 'multiSelections'],
        // A Mac knows no endings of two parts and goes by the last one.
        filters: [{ name: scenarioFiles, extensions: ['csp.json', 'json'] }]
      })
      if (canceled) return []
      filePaths.forEach(remember)
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
      const { pickNewFileTitle } = desktopTexts(language())
      const { canceled, filePath } = await dialog.showSaveDialog({
        title: pickNewFileTitle,
        defaultPath: `${name}.${format}`,
        filters: [{ name: formatNames[format], extensions: [format] }],
        properties: ['createDirectory', 'showOverwriteConfirmation']
      })
      return canceled || filePath === '' ? undefined : filePath
    }
  }
}
