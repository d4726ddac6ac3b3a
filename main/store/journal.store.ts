import type { Head, JournalEntry } from '#shared/contract/models.ts'
import { continueChain, type Link } from './chain.ts'
import type { Database } from './database.ts'
import { StoreError } from './store-error.ts'

interface JournalRow extends Link {
  readonly kind: JournalEntry['kind']
  readonly previous: string
  readonly hash: string
}

/** A journal as it was read: every change, and the hash after each. */
export interface ReadJournal {
  readonly entries: readonly JournalEntry[]
  /** The heads that the scenario had, the one before the first change first. */
  readonly heads: readonly Head[]
}

/** The changes of every scenario. Nothing in it is ever changed or taken out. */
export interface JournalStore {
  /** Adds a change after a head; returns the new head. */
  readonly append: (scenario: number, head: Head, entry: JournalEntry, at: string) => Head
  /** Every change of a scenario. Throws 'damaged' where a link does not hold. */
  readonly read: (scenario: number, start: Head) => ReadJournal
  /** The number of the newest entry of all; grows with each. */
  readonly newest: () => number
  /** The ids of the scenarios that have entries newer than a number. */
  readonly changedSince: (number: number) => readonly string[]
}

/** The journal in a database. */
export function createJournalStore(db: Database): JournalStore {
  const insert = db.prepare(
    `insert into journal (scenario, sequence, kind, edit, subject, patch, inverse, at, previous_hash, hash)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
  )
  const select = db.prepare<[number], JournalRow>(
    `select sequence, kind, edit, subject, patch, inverse, at, previous_hash as previous, hash
     from journal where scenario = ? order by sequence`
  )
  const newest = db.prepare<[], number>('select coalesce(max(number), 0) from journal').pluck()
  const changed = db
    .prepare<[number], string>(
      `select distinct scenario.id from journal join scenario on scenario.number = journal.scenario
       where journal.number > ?`
    )
    .pluck()
  return {
    append(scenario, head, { kind, label, patch, inverse }, at) {
      const link: Link = {
        sequence: head.sequence + 1,
        kind,
        edit: label.edit,
        subject: label.subject,
        patch: JSON.stringify(patch),
        inverse: JSON.stringify(inverse),
        at
      }
      const hash = continueChain(head.hash, link)
      const { sequence, edit, subject } = link
      insert.run(scenario, sequence, kind, edit, subject, link.patch, link.inverse, at, head.hash, hash)
      return { sequence, hash }
    },
    read(scenario, start) {
      const entries: JournalEntry[] = []
      const heads = [start]
      let head = start
      for (const row of select.iterate(scenario)) {
        const { sequence, kind, edit, subject, patch, inverse, previous, hash } = row
        const isNext = sequence === head.sequence + 1 && previous === head.hash
        if (!isNext || continueChain(previous, row) !== hash) {
          throw new StoreError('damaged', `change ${head.sequence + 1} of the journal`)
        }
        head = { sequence, hash }
        heads.push(head)
        entries.push({ kind, label: { edit, subject }, patch: JSON.parse(patch), inverse: JSON.parse(inverse) })
      }
      return { entries, heads }
    },
    newest: () => newest.get() ?? 0,
    changedSince: (number) => changed.all(number)
  }
}
