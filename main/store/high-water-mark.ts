import { closeSync, constants, openSync, readFileSync, writeSync } from 'node:fs'
import { hashContent } from './chain.ts'
import type { Database } from './database.ts'
import { removeDurably } from './durable-files.ts'

/**
 * How far a library has come, kept beside it after every commit. SQLite drops the end of its write-ahead log without a
 * word where that is gone, cut off or damaged, and then opens a whole library of an earlier moment; the mark tells.
 */
interface Mark {
  /** The number and hash of the newest change, 0 and '' where there is none. */
  readonly change: number
  readonly hash: string
  /** The number of the newest scenario. */
  readonly scenario: number
}

// Of one length, so that one write replaces all of it.
const length = 256

function encode(mark: Mark): string {
  const text = JSON.stringify(mark)
  return `${JSON.stringify({ mark, check: hashContent(text) }).padEnd(length - 1)}\n`
}

function decode(text: string): Mark | undefined {
  try {
    const { mark, check } = JSON.parse(text) as { readonly mark: Mark; readonly check: string }
    return hashContent(JSON.stringify(mark)) === check ? mark : undefined
  } catch {
    // Cut off or damaged itself: then it says nothing.
    return undefined
  }
}

function read(file: string): Mark | undefined {
  try {
    return decode(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

const newest = `select coalesce(max(number), 0) as change,
  coalesce((select hash from journal order by number desc limit 1), '') as hash,
  (select coalesce(max(number), 0) from scenario) as scenario from journal`

/** What of the acknowledged a library no longer holds by its mark; undefined where it holds all, or has no mark. */
export function findMissing(db: Database, file: string): string | undefined {
  const mark = read(file)
  if (!mark) return undefined
  const found = db.prepare<[], Mark>(newest).get()
  if (!found) return undefined
  const changes = mark.change - found.change
  if (changes > 0) return `${changes} saved change${changes === 1 ? ' is' : 's are'} missing`
  if (mark.scenario > found.scenario) return 'saved scenarios are missing'
  if (mark.change === 0) return undefined
  const hash = db.prepare<[number], string>('select hash from journal where number = ?').pluck().get(mark.change)
  // A change that is gone while later ones are there belonged to a scenario that was deleted for good.
  return hash === undefined || hash === mark.hash ? undefined : 'saved changes were replaced by others'
}

/** Takes the mark away, before the library is replaced by an earlier one. */
export function clearMark(file: string): void {
  removeDurably(file)
}

function tryToClear(file: string): void {
  try {
    clearMark(file)
  } catch {
    // Where not even this can be written, the deletion can hardly be; else the worst of it is a library that is taken for
    // damaged, and offered again as it is.
  }
}

/**
 * Keeps the mark of an open library from now on: after each commit of this connection that touches scenarios or their
 * journals, and before its caller goes on to answer. A mark that cannot be written is left as it was, which is safe: it
 * then only knows of less. A deletion may take the newest away, and an older mark would then know of more: so it takes
 * the mark away first, and until the next one there is none.
 */
export function keepMark(db: Database, file: string): void {
  let isDue = false
  let isGone = false
  const select = db.prepare<[], Mark>(newest)
  // Under the lock of writers, so that two programs leave the later mark of the two.
  const write = db.transaction(() => {
    const mark = select.get()
    if (!mark) return
    // Made where it is missing, never cut off where it is there.
    const target = openSync(file, constants.O_CREAT | constants.O_RDWR)
    try {
      writeSync(target, encode(mark), 0)
    } finally {
      closeSync(target)
    }
  })
  const keep = () => {
    isDue = false
    isGone = false
    if (!db.open) return
    try {
      write.immediate()
    } catch {
      // Told by the next change that cannot be saved; this one is.
    }
  }
  db.function('mark_is_due', () => {
    if (!isDue) queueMicrotask(keep)
    isDue = true
    return null
  })
  db.function('mark_is_gone', () => {
    if (!isGone) tryToClear(file)
    isGone = true
    return null
  })
  for (const [name, event, call] of [
    ['mark_change', 'insert on main.journal', 'mark_is_due()'],
    ['mark_scenario', 'insert on main.scenario', 'mark_is_due()'],
    ['mark_deletion', 'delete on main.scenario', 'mark_is_gone(), mark_is_due()']
  ]) {
    db.exec(`create temp trigger ${name} after ${event} begin select ${call}; end`)
  }
  keep()
}
