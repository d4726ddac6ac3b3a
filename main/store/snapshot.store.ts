import type { Head } from '#shared/contract/models.ts'
import { hashContent } from './chain.ts'
import type { Database } from './database.ts'
import { StoreError } from './store-error.ts'

/** How many of the newest snapshots of a scenario are kept, besides its first. */
const keptNewest = 2

/** A scenario's content as it stood at one moment of its journal. */
export interface Snapshot {
  readonly head: Head
  readonly content: string
}

/** The whole contents that patches are played on: each scenario's first, and the newest ones. */
export interface SnapshotStore {
  readonly add: (scenario: number, snapshot: Snapshot) => void
  /** Throws 'damaged' where there is none, or its content is not what its hash says. */
  readonly readNewest: (scenario: number) => Snapshot
  /** What the scenario was before its first change. Throws as `readNewest` does. */
  readonly readFirst: (scenario: number) => Snapshot
}

interface SnapshotRow {
  readonly sequence: number
  readonly hash: string
  readonly content: string
  readonly contentHash: string
}

function toSnapshot(row: SnapshotRow | undefined): Snapshot {
  if (!row) throw new StoreError('damaged', 'no snapshot')
  const { sequence, hash, content, contentHash } = row
  if (hashContent(content) !== contentHash) throw new StoreError('damaged', `the snapshot at change ${sequence}`)
  return { head: { sequence, hash }, content }
}

/** The snapshots in a database. */
export function createSnapshotStore(db: Database): SnapshotStore {
  const insert = db.prepare(
    'insert into snapshot (scenario, sequence, head_hash, content, content_hash) values (?, ?, ?, ?, ?)'
  )
  const thin = db.prepare(
    `delete from snapshot where scenario = @scenario and sequence > 0 and sequence not in
     (select sequence from snapshot where scenario = @scenario order by sequence desc limit ${keptNewest})`
  )
  const columns = 'sequence, head_hash as hash, content, content_hash as contentHash'
  const newest = db.prepare<[number], SnapshotRow>(
    `select ${columns} from snapshot where scenario = ? order by sequence desc limit 1`
  )
  const first = db.prepare<[number], SnapshotRow>(`select ${columns} from snapshot where scenario = ? and sequence = 0`)
  return {
    add(scenario, { head, content }) {
      insert.run(scenario, head.sequence, head.hash, content, hashContent(content))
      if (head.sequence > 0) thin.run({ scenario })
    },
    readNewest: (scenario) => toSnapshot(newest.get(scenario)),
    readFirst: (scenario) => toSnapshot(first.get(scenario))
  }
}
