import type { OpenDialogOptions, SaveDialogOptions } from 'electron'
import { expect, test } from 'vitest'
import { createDialogs } from '#main/electron/dialogs.ts'

/** Dialogs in which a person chooses at once, and what they were asked. */
function open(chosen: string | null) {
  const asked: (OpenDialogOptions | SaveDialogOptions)[] = []
  const remembered: string[] = []
  const canceled = chosen === null
  const dialog = {
    async showOpenDialog(options: unknown) {
      asked.push(options as OpenDialogOptions)
      return { canceled, filePaths: canceled ? [] : [chosen] }
    },
    async showSaveDialog(options: unknown) {
      asked.push(options as SaveDialogOptions)
      return { canceled, filePath: chosen ?? '' }
    }
  }
  return {
    asked,
    remembered,
    dialogs: createDialogs(
      dialog,
      () => 'ko',
      (path) => remembered.push(path)
    )
  }
}

test('a whole library is one file of its own kind, and not put on the list of recent scenarios', async () => {
  const { asked, remembered, dialogs } = open('/a/all.csp.ndjson')
  expect(await dialogs.pickFiles?.('library')).toEqual([{ path: '/a/all.csp.ndjson' }])
  expect(await dialogs.pickNewFile?.('Library', 'library')).toBe('/a/all.csp.ndjson')
  expect(asked).toMatchObject([
    { title: '라이브러리 가져오기', properties: ['openFile'], filters: [{ extensions: ['csp.ndjson', 'ndjson'] }] },
    {
      title: '라이브러리 전체 내보내기',
      defaultPath: 'Library.csp.ndjson',
      filters: [{ extensions: ['csp.ndjson'] }],
      properties: ['createDirectory', 'showOverwriteConfirmation']
    }
  ])
  expect(remembered).toEqual([])
})

test('scenarios are several files, and are put on the list', async () => {
  const { asked, remembered, dialogs } = open('/a/b.csp.json')
  expect(await dialogs.pickFiles?.('scenarios')).toEqual([{ path: '/a/b.csp.json' }])
  expect(asked).toMatchObject([{ properties: ['openFile', 'multiSelections'] }])
  expect(remembered).toEqual(['/a/b.csp.json'])
})

test('who cancels has chosen nothing', async () => {
  const { dialogs, remembered } = open(null)
  expect(await dialogs.pickFiles?.('library')).toEqual([])
  expect(await dialogs.pickNewFile?.('Library', 'library')).toBeUndefined()
  expect(remembered).toEqual([])
})
