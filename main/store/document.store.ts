import { randomUUID } from 'node:crypto'
import type { Head, JournalEntry } from '#shared/contract/models.ts'
import type { InputError } from '#shared/domain/input-error.ts'
import { printScenario } from '#shared/domain/parse-scenario.ts'
import { limits, type Scenario } from '#shared/domain/scenario.ts'
import { applyPatch } from '#shared/edits/apply-patch.ts'
import type { Patch } from '#shared/edits/patch.ts'
import { hashContent, startChain } from './chain.ts'
import { checkChange } from './check-change.ts'
import type { Database } from './database.ts'
import type { JournalStore } from './journal.store.ts'
import { isQuicklyJudged, judge } from './judge.ts'
import { createRecent, type Held } from './recent.ts'
import type { ScenarioRow, ScenarioStore } from './scenario.store.ts'
import type { Snapshot, SnapshotStore } from './snapshot.store.ts'
import { StoreError } from './store-error.ts'

/** A snapshot is taken after this many changes. */
const snapshotEvery = 100
/** How many scenarios are held ready for their next save. */
const heldReady = 4
/** A printed file has line breaks and indents; this many times the bytes of its snapshot and patches is never reached. */
const printedGrowth = 4

/** A scenario as it stands, with the journal that led there. */
export interface Document {
  readonly id: string
  readonly scenario: Scenario
  readonly head: Head
  readonly entries: readonly JournalEntry[]
}

/** The contents of scenarios and their changes. */
export interface DocumentStore {
  /**
   * Stores a new scenario, which has to be valid, and returns it.
   * @param stagedBy what it is part of; it is out of sight until all of that is published (see `ScenarioStore.publish`)
   */
  readonly create: (scenario: Scenario, stagedBy?: string) => Document
  /**
   * Reads a scenario with its whole journal. Throws 'not-found', and 'damaged' where any link between its first content
   * and its head does not hold.
   */
  readonly open: (id: string) => Document
  /** Reads the content alone, from memory where it is there. Throws as `open` does. */
  readonly read: (id: string) => Omit<Document, 'entries'>
  /**
   * Adds changes to a scenario, all or none, and returns its new head once they are on the disk. Throws 'not-found',
   * 'changed-elsewhere' where the head is not the one they build on, 'invalid-scenario' where they lead to none, and
   * 'damaged'.
   */
  readonly save: (id: string, base: Head, entries: readonly JournalEntry[]) => Head
  /**
   * Judges what was saved last and is short. A save does not wait for it: a judgement can be made again at any time, and
   * holds for one head alone.
   */
  readonly judgeSaved: () => void
  /** Forgets what is held in memory. */
  readonly forget: (ids: readonly string[]) => void
}

interface Stores {
  readonly scenarios: ScenarioStore
  readonly journal: JournalStore
  readonly snapshots: SnapshotStore
}

function isSameHead(a: Head | undefined, b: Head): boolean {
  return a?.sequence === b.sequence && a.hash === b.hash
}

function refuse(error: InputError): never {
  throw new StoreError('invalid-scenario', error.code, error)
}

function applyAll(scenario: Scenario, patches: readonly Patch[]): Scenario {
  return patches.reduce((before, patch) => applyPatch(before, patch).scenario, scenario)
}

/** Plays changes that are already in the journal; one that does not fit means that it is not what was written. */
function replay(from: Snapshot, entries: readonly JournalEntry[]): Scenario {
  try {
    return applyAll(
      JSON.parse(from.content),
      entries.map((entry) => entry.patch)
    )
  } catch (error) {
    throw new StoreError('damaged', error instanceof Error ? error.message : String(error))
  }
}

function checkSize(scenario: Scenario, most: number): void {
  if (most * printedGrowth <= limits.bytes) return
  const bytes = Buffer.byteLength(printScenario(scenario))
  if (bytes > limits.bytes) refuse({ code: 'too-large', found: String(bytes), expected: String(limits.bytes) })
}

/** What changes lead to, checked as a whole. */
function advance(held: Held, entries: readonly JournalEntry[]): Omit<Held, 'head'> {
  let scenario: Scenario
  try {
    scenario = applyAll(
      held.scenario,
      entries.map((entry) => entry.patch)
    )
  } catch (error) {
    throw new StoreError('invalid-scenario', error instanceof Error ? error.message : String(error))
  }
  const wrong = checkChange(held.scenario, scenario)
  if (wrong) refuse(wrong)
  const bytes = held.bytes + entries.reduce((sum, { patch }) => sum + JSON.stringify(patch).length * 3, 0)
  checkSize(scenario, bytes)
  return { scenario, bytes, isJudgementDue: true }
}

/** The contents in a database. */
export function createDocumentStore(db: Database, stores: Stores, now: () => Date): DocumentStore {
  const { scenarios, journal, snapshots } = stores
  const recent = createRecent(heldReady)
  const at = () => now().toISOString()

  const findRow = (id: string): ScenarioRow => {
    const row = scenarios.find(id)
    if (!row) throw new StoreError('not-found', id)
    return row
  }

  const readAll = (id: string, row: ScenarioRow) => {
    const first = snapshots.readFirst(row.number)
    if (startChain(id, hashContent(first.content)) !== first.head.hash) {
      throw new StoreError('damaged', 'the first snapshot')
    }
    const { entries, heads } = journal.read(row.number, first.head)
    if (!isSameHead(heads.at(-1), row.head)) throw new StoreError('damaged', 'the end of the journal')
    return { first, entries, heads }
  }

  const load = (id: string, row: ScenarioRow): Document & { readonly bytes: number } => {
    const { entries, heads } = readAll(id, row)
    const newest = snapshots.readNewest(row.number)
    if (!isSameHead(heads[newest.head.sequence], newest.head)) throw new StoreError('damaged', 'the newest snapshot')
    const scenario = replay(newest, entries.slice(newest.head.sequence))
    return { id, scenario, head: row.head, entries, bytes: Buffer.byteLength(JSON.stringify(scenario)) }
  }

  const inScenario = <Value>({ title }: ScenarioRow, read: () => Value): Value => {
    try {
      return read()
    } catch (error) {
      if (error instanceof StoreError && error.code === 'damaged') {
        throw new StoreError('damaged', `${title}: ${error.detail}`)
      }
      throw error
    }
  }

  const hold = (id: string, row: ScenarioRow): Held => {
    const known = recent.find(id, row.head)
    if (known) return known
    const { scenario, head, bytes } = load(id, row)
    return { scenario, head, bytes, isJudgementDue: false }
  }

  const create = db.transaction((scenario: Scenario, stagedBy: string | undefined): Document => {
    const id = randomUUID()
    const content = JSON.stringify(scenario)
    const head = { sequence: 0, hash: startChain(id, hashContent(content)) }
    const judgement = isQuicklyJudged(scenario) ? judge(scenario) : null
    const number = scenarios.add({ id, scenario, head, judgement, at: at(), stagedBy })
    snapshots.add(number, { head, content })
    return { id, scenario, head, entries: [] }
  })

  const open = db.transaction((id: string): Document => {
    const row = findRow(id)
    const { bytes, ...document } = inScenario(row, () => load(id, row))
    const { scenario, head } = document
    recent.keep(id, { scenario, head, bytes, isJudgementDue: recent.find(id, head)?.isJudgementDue ?? false })
    return document
  })

  // In a transaction as well: between two looks at the file another program may save.
  const read = db.transaction((id: string) => {
    const row = findRow(id)
    const { scenario, head } = inScenario(row, () => hold(id, row))
    return { id, scenario, head }
  })

  const save = db.transaction((id: string, base: Head, entries: readonly JournalEntry[]): Held => {
    const row = findRow(id)
    if (!isSameHead(row.head, base)) throw new StoreError('changed-elsewhere', row.title)
    const before = inScenario(row, () => hold(id, row))
    const next = advance(before, entries)
    const moment = at()
    let head = base
    for (const entry of entries) head = journal.append(row.number, head, entry, moment)
    const snapshotDue = Math.floor(head.sequence / snapshotEvery) > Math.floor(base.sequence / snapshotEvery)
    if (snapshotDue) snapshots.add(row.number, { head, content: JSON.stringify(next.scenario) })
    scenarios.update(row.number, { before: before.scenario, after: next.scenario }, head, moment)
    return { ...next, head }
  })

  const judgeSaved = db.transaction((saved: readonly (readonly [string, Held])[]) => {
    for (const [id, { head, scenario }] of saved) scenarios.judge(id, head, judge(scenario))
  })

  return {
    create: (scenario, stagedBy) => create.immediate(scenario, stagedBy),
    open: (id) => open(id),
    read: (id) => read(id),
    save(id, base, entries) {
      const held = save.immediate(id, base, entries)
      // Only now: a transaction that failed to commit leaves nothing behind.
      recent.keep(id, held)
      return held.head
    },
    judgeSaved() {
      const saved = recent.list().filter(([, held]) => held.isJudgementDue && isQuicklyJudged(held.scenario))
      if (saved.length === 0) return
      judgeSaved.immediate(saved)
      for (const [id, held] of saved) recent.keep(id, { ...held, isJudgementDue: false })
    },
    forget: (ids) => recent.forget(ids)
  }
}
