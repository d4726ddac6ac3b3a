import { randomUUID } from 'node:crypto'
import { link, open, rename, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { type FileContent, writeDraft } from './write-draft.ts'

/** Puts a whole file in its place, or throws EEXIST where there is one already. */
async function place(draft: string, file: string): Promise<void> {
  try {
    await link(draft, file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') throw error
    // A file system without links, such as a memory stick's: the name is taken first, so that it is nobody else's.
    await (await open(file, 'wx')).close()
    try {
      await rename(draft, file)
    } catch (error) {
      await unlink(file)
      throw error
    }
  }
}

/**
 * Writes a file that was not there before: it appears whole or not at all, and nothing is overwritten.
 * @param names the names to try in turn; the first that is free is taken
 * @param check looks at what was written before it appears; where it throws, nothing does
 * @returns the path of the file. Throws the errors of the file system, EEXIST where no name is free.
 */
export async function writeNewFile(
  folder: string,
  names: Iterable<string>,
  content: FileContent,
  check?: (draft: string) => Promise<void>
): Promise<string> {
  const draft = join(folder, `.${randomUUID()}.tmp`)
  try {
    await writeDraft(draft, content, check)
    let taken: unknown = new Error(`no name for a file in ${folder}`)
    for (const name of names) {
      const file = join(folder, name)
      try {
        await place(draft, file)
        return file
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
        taken = error
      }
    }
    throw taken
  } finally {
    await unlink(draft).catch(() => {})
  }
}
