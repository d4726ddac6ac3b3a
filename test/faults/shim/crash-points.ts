import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import type { Change } from './io-log.ts'

type Pending = Extract<Change, { readonly kind: 'write' | 'truncate' }>
type Renaming = Exclude<Change, { readonly kind: 'write' | 'truncate' | 'flush' | 'flush-folder' | 'acknowledge' }>

/** Bytes that changes are played on; they take room ahead, for files grow by many small writes. */
class Content {
  #bytes: Buffer
  #length: number

  constructor(bytes: Buffer) {
    this.#bytes = bytes
    this.#length = bytes.length
  }

  apply(change: Pending): void {
    if (change.kind === 'truncate') this.#resize(change.length)
    else {
      this.#resize(Math.max(this.#length, change.offset + change.data.length))
      change.data.copy(this.#bytes, change.offset)
    }
  }

  view(): Buffer {
    return this.#bytes.subarray(0, this.#length)
  }

  #resize(length: number): void {
    if (length > this.#bytes.length) {
      const bytes = Buffer.alloc(length * 2)
      this.view().copy(bytes)
      this.#bytes = bytes
    }
    if (length < this.#length) this.#bytes.fill(0, length, this.#length)
    this.#length = length
  }
}

/** A file as the disk knows it: what was flushed, and what was only asked for since. */
class DiskFile {
  readonly #flushed = new Content(Buffer.alloc(0))
  readonly pending: Pending[] = []

  flush(): void {
    for (const change of this.pending) this.#flushed.apply(change)
    this.pending.length = 0
  }

  /** The content after a crash in which some of what was pending got through. */
  after(survivors: readonly Pending[]): Buffer {
    if (survivors.length === 0) return this.#flushed.view()
    const content = new Content(Buffer.from(this.#flushed.view()))
    for (const change of survivors) content.apply(change)
    return content.view()
  }
}

/** What a disk may keep of the writes that were not flushed. */
const losses = ['nothing', 'some', 'all-but-half-of-the-last', 'all'] as const

function torn(change: Pending, random: () => number): Pending {
  if (change.kind === 'truncate') return change
  const sectors = Math.floor((change.data.length * random()) / 512)
  return { ...change, data: change.data.subarray(0, sectors * 512) }
}

function survive(pending: readonly Pending[], loss: (typeof losses)[number], random: () => number): readonly Pending[] {
  switch (loss) {
    case 'nothing':
      return []
    case 'all':
      return pending
    case 'some':
      return pending.filter(() => random() < 0.5).map((change) => (random() < 0.25 ? torn(change, random) : change))
    case 'all-but-half-of-the-last':
      return pending.map((change, index) => (index === pending.length - 1 ? torn(change, random) : change))
  }
}

/** The names in a folder after some of the changes to it. */
function renameAll(names: ReadonlyMap<string, DiskFile>, changes: readonly (readonly [Renaming, DiskFile])[]) {
  const result = new Map(names)
  for (const [change, file] of changes) {
    if (change.kind === 'remove' || change.kind === 'rename') result.delete(change.name)
    if (change.kind === 'create') result.set(change.name, file)
    if (change.kind === 'rename' || change.kind === 'link') result.set(change.to, file)
  }
  return result
}

/** One moment at which the power went. */
export interface CrashPoint {
  /** The number of changes that had been asked for. */
  readonly at: number
  /** The lines that had been acknowledged by then. */
  readonly acknowledged: readonly string[]
}

/**
 * Cuts the power at `count` random moments of a recording and puts what the disk may then hold into `folder`: all that
 * was flushed, of the rest nothing, a random part with torn writes, or all; of new, renamed and removed names all up to
 * the last flush of their folder, and of the later ones a random number in their order. Calls `visit` at each.
 */
export function visitCrashPoints(
  changes: readonly Change[],
  count: number,
  folder: string,
  random: () => number,
  visit: (point: CrashPoint) => void
): void {
  const moments = Array.from({ length: count }, () => 1 + Math.floor(random() * changes.length)).sort((a, b) => a - b)
  let durable = new Map<string, DiskFile>()
  let renaming: (readonly [Renaming, DiskFile])[] = []
  const current = new Map<string, DiskFile>()
  const acknowledged: string[] = []

  const take = (change: Change) => {
    if (change.kind === 'acknowledge') {
      acknowledged.push(change.line)
      return
    }
    if (change.name.endsWith('-shm')) return
    if (change.kind === 'flush-folder') {
      const isIn = ([{ name }]: readonly [Renaming, DiskFile]) => posix.dirname(name) === (change.name || '.')
      durable = renameAll(durable, renaming.filter(isIn))
      renaming = renaming.filter((entry) => !isIn(entry))
      return
    }
    let file = current.get(change.name)
    if (file === undefined) {
      file = new DiskFile()
      current.set(change.name, file)
    }
    if (change.kind === 'flush') file.flush()
    else if (change.kind === 'write' || change.kind === 'truncate') file.pending.push(change)
    else {
      renaming.push([change, file])
      if (change.kind === 'remove' || change.kind === 'rename') current.delete(change.name)
      if (change.kind === 'rename' || change.kind === 'link') current.set(change.to, file)
    }
  }

  let done = 0
  for (const moment of moments) {
    for (; done < moment; done += 1) {
      const change = changes[done]
      if (change !== undefined) take(change)
    }
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    const names = renameAll(durable, renaming.slice(0, Math.floor(random() * (renaming.length + 1))))
    const loss = losses[Math.floor(random() * losses.length)] ?? 'nothing'
    for (const [name, file] of names) {
      mkdirSync(join(folder, dirname(name)), { recursive: true })
      writeFileSync(join(folder, name), file.after(survive(file.pending, loss, random)))
    }
    visit({ at: moment, acknowledged })
  }
}
