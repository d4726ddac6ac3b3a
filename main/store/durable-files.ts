import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync
} from 'node:fs'
import { dirname } from 'node:path'

const pieceSize = 1024 * 1024

function flush(path: string, flags: string): void {
  const handle = openSync(path, flags)
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Brings the names in a folder onto the disk: a file that was made or renamed there survives a power loss after this. */
export function flushFolder(folder: string): void {
  // Windows cannot open a folder, and keeps the names of its files by itself.
  if (process.platform !== 'win32') flush(folder, 'r')
}

/** Brings the content of a file onto the disk. */
export function flushFile(file: string): void {
  flush(file, 'r+')
}

function makeFolder(folder: string): string | undefined {
  try {
    return mkdirSync(folder, { recursive: true })
  } catch (error) {
    // A file of that name is told as what it is: no folder.
    if (isSystemError(error) && error.code === 'EEXIST') readdirSync(folder)
    throw error
  }
}

/** Makes a folder with all above it, and brings their names onto the disk. */
export function makeFolderDurably(folder: string): void {
  const first = makeFolder(folder)
  if (first === undefined) return
  for (let made = folder; made.length >= first.length; made = dirname(made)) flushFolder(dirname(made))
}

/** Copies a file and brings the copy onto the disk; the name of the copy must be free. */
export function copyDurably(from: string, to: string): void {
  const source = openSync(from, 'r')
  try {
    const target = openSync(to, 'wx')
    try {
      const piece = Buffer.alloc(pieceSize)
      for (;;) {
        const length = readSync(source, piece)
        if (length === 0) break
        let written = 0
        while (written < length) written += writeSync(target, piece, written, length - written)
      }
      fsyncSync(target)
    } finally {
      closeSync(target)
    }
  } finally {
    closeSync(source)
  }
}

/** Gives a flushed file its name for good, in the same folder; what had that name before is gone. */
export function renameDurably(from: string, to: string): void {
  renameSync(from, to)
  flushFolder(dirname(to))
}

/** Takes a file away for good; nothing happens where it is gone already. */
export function removeDurably(file: string): void {
  rmSync(file, { force: true })
  flushFolder(dirname(file))
}

/**
 * Gives a flushed file a name that must be free, in the same folder, and answers whether it was: of two programs that
 * try at once one is told false. The file's first name is gone either way.
 */
export function claimName(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    rmSync(from)
  } catch (error) {
    if (existsSync(to)) {
      rmSync(from, { force: true })
      return false
    }
    if (!isSystemError(error)) throw error
    // A file system without links, such as that of a memory stick.
    renameSync(from, to)
  }
  flushFolder(dirname(to))
  return true
}

/** The size of a file in bytes, or undefined where there is none. */
export function sizeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.size
}

/** Whether an error is the operating system's, with a code such as ENOSPC. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException & { readonly code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'errno' in error
}
