import { randomUUID } from 'node:crypto'
import { unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { renameDurably } from '#main/store/durable-files.ts'
import { type FileContent, writeDraft } from './write-draft.ts'

/**
 * Puts a whole file in the place of one that is there, or of none: whoever looks finds the old one or the new one. A
 * link is replaced itself, and not what it leads to. Throws the errors of the file system.
 * @param check looks at what was written before it takes the place; where it throws, the old one stays
 */
export async function replaceFile(
  file: string,
  content: FileContent,
  check?: (draft: string) => Promise<void>
): Promise<void> {
  const draft = join(dirname(file), `.${randomUUID()}.tmp`)
  try {
    await writeDraft(draft, content, check)
    renameDurably(draft, file)
  } finally {
    await unlink(draft).catch(() => {})
  }
}
