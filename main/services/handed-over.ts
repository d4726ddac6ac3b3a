import { randomUUID } from 'node:crypto'
import { mkdtemp, open, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { libraryLimits } from '#shared/contract/library-file.ts'
import { ServiceError } from './service-error.ts'

/** Bytes of one piece: few enough that its call has room in the usual body of one. */
const pieceBytes = 4 * 1024 * 1024
/** Files that are kept at a time; who begins with a further one loses the oldest. */
const mostFiles = 3

/** Files that a window gives or fetches piece by piece, so that neither side ever holds a whole one. */
export interface HandedOver {
  /** Makes room for a file and returns its key. */
  readonly begin: () => Promise<string>
  /** Where a file lies; throws 'handed-over-gone' where there is none of that key. */
  readonly find: (key: string) => string
  readonly size: (key: string) => Promise<number>
  /** Adds a piece at the end. */
  readonly append: (key: string, piece: Uint8Array) => Promise<void>
  /** The piece that begins there; empty at the end. */
  readonly read: (key: string, at: number) => Promise<Buffer>
  readonly drop: (key: string) => Promise<void>
}

/** Keeps such files among the temporary ones of the system, readable by this user alone. */
export function createHandedOver(): HandedOver {
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
    async begin() {
      const key = randomUUID()
      folders.set(key, await mkdtemp(join(tmpdir(), 'csp-library-')))
      for (const oldest of [...folders.keys()].slice(0, -mostFiles)) await drop(oldest)
      return key
    },
    async append(key, piece) {
      await using file = await open(find(key), 'a', 0o600)
      const { size: before } = await file.stat()
      if (before + piece.length > libraryLimits.bytes)
        throw new ServiceError('invalid-input', 'a file larger than 1 GiB')
      await file.writeFile(piece)
    },
    async read(key, at) {
      await using file = await open(find(key))
      const piece = Buffer.alloc(pieceBytes)
      const { bytesRead } = await file.read(piece, 0, pieceBytes, at)
      return piece.subarray(0, bytesRead)
    }
  }
}
