import { closeSync, openSync, readSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { continueChain, hashContent, type Link, startChain } from './chain.ts'
import type { Database } from './database.ts'
import { sizeOf } from './durable-files.ts'

/** How many problems are told; a file that is damaged all over would tell of every row. */
const mostProblems = 20

/** How many scenarios are checked in one go. */
const sliceSize = 50

/** How far a check is. */
export interface CheckProgress {
  readonly done: number
  readonly total: number
}

/**
 * A check in slices: yields after each how far it is, returns what is wrong, in words, and nothing where all is well.
 * A caller that may not stand still does something else between two slices.
 */
export type Check = Generator<CheckProgress, readonly string[], void>

/** Does all slices of a check at once. */
export function finishCheck(check: Check): readonly string[] {
  for (;;) {
    const step = check.next()
    if (step.done) return step.value
  }
}

/** Whether the fixed bytes of a database's head are what every database of this app has. */
function hasKnownForm(header: Buffer): boolean {
  const versions = [header[18], header[19]]
  const fractions = [header[21], header[22], header[23]].join()
  const encoding = header.readUInt32BE(56)
  const unused = header.subarray(72, 92)
  return (
    versions.every((version) => version === 1 || version === 2) &&
    fractions === '64,32,32' &&
    encoding === 1 &&
    unused.every((byte) => byte === 0)
  )
}

/**
 * What can be told of a database file without SQLite, which opens an empty file as an empty store: undefined where
 * nothing is wrong, or the file is missing.
 */
export function findFileProblem(file: string): string | undefined {
  const size = sizeOf(file)
  if (size === undefined) return undefined
  if (size === 0) return 'the file is empty'
  const header = Buffer.alloc(100)
  const handle = openSync(file, 'r')
  try {
    readSync(handle, header, 0, header.length, 0)
  } finally {
    closeSync(handle)
  }
  if (header.toString('latin1', 0, 16) !== 'SQLite format 3\0') return 'the file is not a database'
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16)
  const wholeSize = header.readUInt32BE(28) * pageSize
  if (!hasKnownForm(header)) return 'the head of the file is damaged'
  // The log may hold the pages that the file lacks, so with a log SQLite has to tell.
  if (size < wholeSize && !sizeOf(`${file}-wal`)) return `the file is cut off: ${size} of ${wholeSize} bytes`
  return undefined
}

interface ScenarioRow {
  readonly number: number
  readonly id: string
  readonly sequence: number
  readonly hash: string
}

interface JournalRow extends Link {
  readonly scenario: number
  readonly previous: string
  readonly hash: string
}

interface SnapshotRow {
  readonly scenario: number
  readonly sequence: number
  readonly hash: string
  readonly content: string
  readonly contentHash: string
}

/** The hash after each change of one scenario, the start first; or what is wrong. */
function followChain(scenario: ScenarioRow, start: string, links: readonly JournalRow[]): readonly string[] | string {
  const hashes = [start]
  for (const [index, link] of links.entries()) {
    const previous = hashes[index] ?? ''
    const isNext = link.sequence === index + 1 && link.previous === previous
    const hash = continueChain(previous, link)
    if (!isNext || hash !== link.hash)
      return `${scenario.id}: change ${index + 1} of the journal is not as it was saved`
    hashes.push(hash)
  }
  if (scenario.sequence !== links.length || scenario.hash !== hashes.at(-1)) {
    return `${scenario.id}: the journal does not end where the scenario stands`
  }
  return hashes
}

/** What is wrong with one scenario: its chain, and every content that its changes are played on. */
function findScenarioProblem(
  scenario: ScenarioRow,
  links: readonly JournalRow[],
  snapshots: readonly SnapshotRow[]
): string | undefined {
  const first = snapshots.find(({ sequence }) => sequence === 0)
  if (!first) return `${scenario.id}: its first content is missing`
  const hashes = followChain(scenario, startChain(scenario.id, hashContent(first.content)), links)
  if (typeof hashes === 'string') return hashes
  const bad = snapshots.find(
    ({ content, contentHash, sequence, hash }) => hashContent(content) !== contentHash || hashes[sequence] !== hash
  )
  return bad && `${scenario.id}: the content at change ${bad.sequence} is not as it was saved`
}

function groupByScenario<Row extends { readonly scenario: number }>(rows: readonly Row[]): ReadonlyMap<number, Row[]> {
  return Map.groupBy(rows, ({ scenario }) => scenario)
}

/**
 * Checks what SQLite cannot know: that every scenario's journal and contents are what was saved. A flipped byte in a text
 * breaks the hash of that text and of all after it.
 */
export function* checkChains(db: Database): Check {
  const problems: string[] = []
  const total = db.prepare<[], number>('select count(*) from scenario').pluck().get() ?? 0
  const selectScenarios = db.prepare<[number], ScenarioRow>(
    `select number, id, head_sequence as sequence, head_hash as hash from scenario
     where number > ? order by number limit ${sliceSize}`
  )
  const selectLinks = db.prepare<[number, number], JournalRow>(
    `select scenario, sequence, kind, edit, subject, patch, inverse, at, previous_hash as previous, hash
     from journal where scenario between ? and ? order by scenario, sequence`
  )
  const selectSnapshots = db.prepare<[number, number], SnapshotRow>(
    `select scenario, sequence, head_hash as hash, content, content_hash as contentHash
     from snapshot where scenario between ? and ? order by scenario, sequence`
  )
  // One slice reads in one transaction: a save in between would look like a journal that is ahead of its scenario.
  const checkSlice = db.transaction((after: number) => {
    const scenarios = selectScenarios.all(after)
    const last = scenarios.at(-1)?.number ?? after
    const links = groupByScenario(selectLinks.all(after + 1, last))
    const snapshots = groupByScenario(selectSnapshots.all(after + 1, last))
    const found = scenarios.map((row) =>
      findScenarioProblem(row, links.get(row.number) ?? [], snapshots.get(row.number) ?? [])
    )
    return { found: found.filter((problem) => problem !== undefined), last, count: scenarios.length }
  })
  let after = 0
  let done = 0
  while (problems.length < mostProblems) {
    const { found, last, count } = checkSlice(after)
    problems.push(...found)
    if (count < sliceSize) break
    after = last
    done += count
    yield { done, total: Math.max(done, total) }
  }
  return problems
}

/** Checks the file as SQLite knows it: its pages, its indexes, its constraints, its references. */
export function checkPages(db: Database): readonly string[] {
  const rows = db.pragma(`integrity_check(${mostProblems})`) as readonly { readonly integrity_check: string }[]
  const pages = rows.map((row) => row.integrity_check).filter((text) => text !== 'ok')
  const references = db.pragma('foreign_key_check') as readonly { readonly table: string; readonly rowid: number }[]
  return [
    ...pages,
    ...references.slice(0, mostProblems).map(({ table, rowid }) => `${table} ${rowid} belongs to nothing`)
  ]
}

/**
 * Whether an error of SQLite says that the file is damaged; not, that it is busy, cannot be read just now, or that there
 * is no room.
 */
export function isDamage(error: unknown): error is Error {
  return error instanceof Sqlite.SqliteError && /^SQLITE_(CORRUPT|NOTADB|ERROR|FORMAT|MISMATCH)/.test(error.code)
}

/**
 * Checks all of an open library of the current version. What SQLite says of a damaged file is a problem too; its other
 * errors are thrown.
 */
export function* checkLibrary(db: Database): Check {
  try {
    const problems = checkPages(db)
    if (problems.length > 0) return problems
    return yield* checkChains(db)
  } catch (error) {
    if (isDamage(error)) return [error.message]
    throw error
  }
}
