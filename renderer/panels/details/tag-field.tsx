import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { Icon } from '#renderer/widgets/icon.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { EditText } from './edit-text.tsx'
import { useTryEdit } from './try-edit.ts'

interface TagFieldProps {
  readonly workspace: Workspace
  readonly tags: readonly string[]
}

/** The tags of a scenario: each can go, and a new one comes in by Enter. */
export function TagField({ workspace, tags }: TagFieldProps) {
  const { details, ui } = useWorkbench().texts
  const tryEdit = useTryEdit(workspace)
  const [count, setCount] = useState(0)
  return (
    <section className="form-part" aria-label={details.tags}>
      <h3>{details.tags}</h3>
      {tags.length === 0 ? null : (
        <ul className="chips">
          {tags.map((tag, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a file may hold one tag twice, so its place is what tells it apart
            <li key={index} className="chip tag">
              <bdi>{tag}</bdi>
              <Button
                className="chip-button"
                aria-label={`${ui.remove}: ${tag}`}
                onPress={() => void tryEdit({ kind: 'set-tags', tags: tags.toSpliced(index, 1) })}
              >
                <Icon name="close" />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <EditText
        key={count}
        label={details.addTag}
        value=""
        onCommit={(text) => {
          const tag = text.trim()
          if (tag === '') return undefined
          const refused = tryEdit({ kind: 'set-tags', tags: [...tags, tag] })
          if (!refused) setCount(count + 1)
          return refused
        }}
      />
    </section>
  )
}
