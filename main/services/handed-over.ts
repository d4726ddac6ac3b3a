import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { mkdtemp, open, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { libraryLimits } from '#shared/contract/library-file.ts'
import { atFile } from './at-file.ts'
import { ServiceError } from './service-error.ts'

/** Bytes of one piece: few enough that its call has room in the usual body of one. */
const pieceBytes = 4 * 1024 * 1024
/** What the name of the folder of each file begins with. */
const folderStart = 'csp-library-'
/** A folder older than this was left behind by a program that was ended, in milliseconds. */
const leftBehindAfter = 24 * 60 * 60 * 1000
/** Files that are kept at a time; who begins with a further one loses the oldest. */
const mostFiles = 3

/** Files that a window gives or fetches piece by piece, so that neither side ever holds a whole one. */
export interface HandedOver {
  /** Takes away what a program that was ended left behind long ago; to be called when this one starts. */
  readonly sweep: () => Promise<void>
  /** Makes room for a file and returns its key. Throws the errors of the file system. */
  readonly begin: () => Promise<string>
  /** Where a file lies; throws 'handed-over-gone' where there is none of that key. */
  readonly find: (key: string) => string
  readonly size: (key: string) => Promise<number>
  /** Adds a piece at the end; throws 'handed-over-gone', 'library-too-large', and the errors of the file system. */
  readonly append: (key: string, piece: Uint8Array) => Promise<void>
  /** The piece that begins there; empty at the end. */
  readonly read: (key: string, at: number) => Promise<Buffer>
  readonly drop: (key: string) => Promise<void>
  /** Takes away every file there is; to be called when the program ends. */
  readonly close: () => void
}

/**
 * Keeps such files among the temporary ones of the system, readable by this user alone.
 * @param now the moment now, which tells what was left behind
 */
export function createHandedOver(now: () => Date): HandedOver {
  const folders = new Map<string, string>()
  const find = (key: string) => {
    const folder = folders.get(key)
    if (folder === undefined) throw new ServiceError('handed-over-gone')
    return join(folder, 'library')
  }
  const size = async (key: string) => (await stat(find(key))).size
  const drop = async (key: string) => {
    const folder = folders.get(key)
    folders.delete(key)
    if (folder !== undefined) await rm(folder, { recursive: true, force: true })
  }
  return {
    find,
    size,
    drop,
    async sweep() {
      const before = now().getTime() - leftBehindAfter
      for (const name of await readdir(tmpdir()).catch(() => [])) {
        if (!name.startsWith(folderStart)) continue
        const folder = join(tmpdir(), name)
        try {
          if ((await stat(folder)).mtimeMs < before) await rm(folder, { recursive: true, force: true })
        } catch {
          // Another user's, or another program was faster.
        }
      }
    },
    async begin() {
      const key = randomUUID()
      folders.set(key, await mkdtemp(join(tmpdir(), folderStart)))
      for (const oldest of [...folders.keys()].slice(0, -mostFiles)) await drop(oldest)
      return key
    },
    async append(key, piece) {
      await using file = await open(find(key), 'a', 0o600)
      const { size: before } = await file.stat()
      if (before + piece.length > libraryLimits.bytes) throw new ServiceError('library-too-large')
      await atFile(find(key), () => file.writeFile(piece))
    },
    async read(key, at) {
      await using file = await open(find(key))
      const piece = Buffer.alloc(pieceBytes)
      const { bytesRead } = await file.read(piece, 0, pieceBytes, at)
      return piece.subarray(0, bytesRead)
    },
    close() {
      for (const folder of folders.values()) rmSync(folder, { recursive: true, force: true })
      folders.clear()
    }
  }
}
