import { open } from 'node:fs/promises'
import { atFile } from './at-file.ts'

/** What a file is made of: all of it, or one piece after another. */
export type FileContent = string | Uint8Array | AsyncIterable<string>

/**
 * Writes a file that was not there and brings it onto the disk.
 * Throws the errors of the file system, each with the path of the file.
 * @param check looks at what was written, before anyone else does; what it throws is thrown
 */
export async function writeDraft(
  draft: string,
  content: FileContent,
  check: (draft: string) => Promise<void> = async () => {}
): Promise<void> {
  const handle = await open(draft, 'wx')
  try {
    await atFile(draft, async () => {
      await handle.writeFile(content)
      await handle.sync()
    })
  } finally {
    await handle.close()
  }
  await check(draft)
}
