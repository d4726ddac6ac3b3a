import { randomUUID } from 'node:crypto'
import { open, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { renameDurably } from '#main/store/durable-files.ts'

/**
 * Puts a whole file in the place of one that is there, or of none: whoever looks finds the old one or the new one. A
 * link is replaced itself, and not what it leads to. Throws the errors of the file system.
 */
export async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  const draft = join(dirname(file), `.${randomUUID()}.tmp`)
  try {
    const handle = await open(draft, 'wx')
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    renameDurably(draft, file)
  } finally {
    await unlink(draft).catch(() => {})
  }
}
