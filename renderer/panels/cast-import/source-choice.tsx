import { useState } from 'react'
import { Button, FileTrigger, Label, Text, TextArea, TextField } from 'react-aria-components'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { TableSource } from './load-table.ts'

/** How long a text may be to stay in its field, should it be no table yet; a longer one is corrected where it comes from. */
const correctable = 50_000

interface SourceChoiceProps {
  readonly onChoose: (source: TableSource) => void
  readonly onCancel: () => void
}

/** Where the table comes from: a file, or the clipboard, whose text is read as soon as it is pasted. */
export function SourceChoice({ onChoose, onCancel }: SourceChoiceProps) {
  const { castImport } = useWorkbench().texts
  const [text, setText] = useState('')
  return (
    <>
      <p>{castImport.intro}</p>
      <div>
        <FileTrigger
          acceptedFileTypes={['.csv', '.tsv', '.txt', 'text/csv']}
          onSelect={(files) => {
            const [file] = files ?? []
            if (file) onChoose({ kind: 'file', file })
          }}
        >
          <Button className="button" autoFocus>
            {castImport.chooseFile}
          </Button>
        </FileTrigger>
      </div>
      <TextField className="field cast-paste" value={text} onChange={setText}>
        <Label>{castImport.paste}</Label>
        <TextArea
          rows={3}
          spellCheck={false}
          onPaste={(event) => {
            if (text !== '') return
            event.preventDefault()
            const pasted = event.clipboardData.getData('text/plain')
            if (pasted.length <= correctable) setText(pasted)
            onChoose({ kind: 'text', text: pasted })
          }}
        />
        <Text slot="description" className="field-hint">
          {castImport.pasteHint}
        </Text>
      </TextField>
      <div className="row-actions">
        <Button className="button" isDisabled={text.trim() === ''} onPress={() => onChoose({ kind: 'text', text })}>
          {castImport.read}
        </Button>
        <Button className="button" onPress={onCancel}>
          {castImport.cancel}
        </Button>
      </div>
    </>
  )
}
