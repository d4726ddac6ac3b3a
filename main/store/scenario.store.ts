import Sqlite from 'better-sqlite3'
import type { Head, ScenarioSummary } from '#shared/contract/models.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import type { Verdict } from '#shared/domain/verdict.ts'
import type { Database } from './database.ts'
import { isSearchedAlike, normalize, toIndexed, toMatch, toSearched } from './search-text.ts'

/** How a scenario's verdict and picture came out; they hold for one head and one version of the rules. */
export interface Judgement {
  readonly verdict: Verdict
  readonly picture: string
}

/** What of the library is asked for. */
export interface LibraryQuery {
  readonly query: string
  readonly from: 'scenarios' | 'trash'
  readonly sort: 'changed' | 'created' | 'title'
  readonly verdict: Verdict | null
  readonly tag: string | null
  readonly offset: number
  readonly limit: number
}

/** One page of what was asked for. */
export interface LibraryPage {
  readonly items: readonly ScenarioSummary[]
  /** How many there are on all pages. */
  readonly total: number
  /** Every tag in use, also by what the query leaves out. */
  readonly tags: readonly string[]
}

/** A scenario's place in the library. */
export interface ScenarioRow {
  readonly number: number
  readonly title: string
  readonly head: Head
}

/** A scenario as it comes into the library. */
export interface NewScenario {
  readonly id: string
  readonly scenario: Scenario
  readonly head: Head
  readonly judgement: Judgement | null
  readonly at: string
  /** What it is part of, and with which it is published; undefined where it is in sight at once. */
  readonly stagedBy: string | undefined
}

/** A scenario on both sides of a change. */
export interface Change {
  readonly before: Scenario
  readonly after: Scenario
}

/** The list of scenarios, without their content. */
export interface ScenarioStore {
  readonly find: (id: string) => ScenarioRow | undefined
  readonly add: (scenario: NewScenario) => number
  /** Takes over what the library shows of a scenario after a change; how it was judged before holds no longer. */
  readonly update: (number: number, change: Change, head: Head, at: string) => void
  /** Keeps a judgement, unless the scenario has been changed since that head. */
  readonly judge: (id: string, head: Head, judgement: Judgement) => void
  readonly list: (query: LibraryQuery) => LibraryPage
  /** Ids of scenarios out of the trash that have no judgement by this version of the rules. */
  readonly listUnjudged: (limit: number) => readonly string[]
  /** Every id out of the trash, the newest change first. */
  readonly listIds: () => readonly string[]
  /** Ids out of the trash whose title sorts as this one does: all with the same title, and a few with one much like it. */
  readonly listTitled: (title: string) => readonly string[]
  /** Brings everything into sight that was staged by one piece of work; returns how many. */
  readonly publish: (stagedBy: string) => number
  /** Deletes some of what one piece of work staged; returns how many. */
  readonly discard: (stagedBy: string, limit: number) => number
  /** What was staged before a moment, by the work that staged it. */
  readonly listStaged: (before: string) => readonly string[]
  /** Puts scenarios into the trash or takes them out; returns the ids that were not there already. */
  readonly trash: (ids: readonly string[], at: string | null) => readonly string[]
  /** Deletes for good what is in the trash; returns the ids that were. */
  readonly delete: (ids: readonly string[]) => readonly string[]
}

interface SummaryRow extends Omit<ScenarioSummary, 'tags'> {
  readonly tags: string
  readonly total: number
}

const orders = { changed: 'changed_at desc', created: 'created_at desc', title: 'title_key' } as const

/**
 * The scenarios of a database.
 * @param engine the version of the rules that judgements are made by; older judgements count as none
 */
export function createScenarioStore(db: Database, engine: string): ScenarioStore {
  const find = db.prepare<[string], { number: number; title: string; sequence: number; hash: string }>(
    'select number, title, head_sequence as sequence, head_hash as hash from scenario where id = ?'
  )
  const insert = db.prepare(
    `insert into scenario (id, title, title_key, tags, created_at, changed_at, steps, parties, variants,
       head_sequence, head_hash, judged_head, judged_by, verdict, picture, staged_by)
     values (@id, @title, @titleKey, @tags, @at, @at, @steps, @parties, @variants,
       @sequence, @hash, @judgedHead, @engine, @verdict, @picture, @stagedBy)`
  )
  const update = db.prepare(
    `update scenario set changed_at = @at, steps = @steps, parties = @parties, variants = @variants,
       head_sequence = @sequence, head_hash = @hash
     where number = @number`
  )
  const name = db.prepare(
    'update scenario set title = @title, title_key = @titleKey, tags = @tags where number = @number'
  )
  const judge = db.prepare(
    `update scenario set judged_head = @hash, judged_by = @engine, verdict = @verdict, picture = @picture
     where id = @id and head_hash = @hash`
  )
  const dropTags = db.prepare('delete from tag where scenario = ?')
  const addTag = db.prepare('insert or ignore into tag (scenario, name) values (?, ?)')
  const dropIndexed = db.prepare('delete from search where rowid = ?')
  const addIndexed = db.prepare('insert into search (rowid, pairs) values (?, ?)')
  const setDue = db.prepare('insert or replace into search_due (scenario, text) values (?, ?)')
  const due = db.prepare<[], { readonly scenario: number; readonly text: string }>(
    'select scenario, text from search_due'
  )
  const dropDue = db.prepare('delete from search_due')
  const indexDue = db.transaction(() => {
    for (const { scenario, text } of due.all()) {
      dropIndexed.run(scenario)
      addIndexed.run(scenario, toIndexed(text))
    }
    dropDue.run()
  })
  const catchUp = () => {
    try {
      if (due.get()) indexDue.immediate()
    } catch (error) {
      // What can only be read is searched as it was indexed last.
      if (!(error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_READONLY'))) throw error
    }
  }
  const tagsInUse = db
    .prepare<[], string>(
      `select name from (select distinct name from tag) as used where exists (
         select 1 from tag join scenario on scenario.number = tag.scenario
         where tag.name = used.name and scenario.trashed_at is null and scenario.staged_by is null
       ) order by name`
    )
    .pluck()
  const isJudged = 'judged_head = head_hash and judged_by = @engine'
  const unjudged = db
    .prepare<{ engine: string; limit: number }, string>(
      `select id from scenario where trashed_at is null and staged_by is null and (${isJudged}) is not 1
       order by changed_at desc limit @limit`
    )
    .pluck()
  const ids = db
    .prepare<[], string>(
      'select id from scenario where trashed_at is null and staged_by is null order by changed_at desc, number desc'
    )
    .pluck()
  const titled = db
    .prepare<[string], string>(
      'select id from scenario where title_key = ? and trashed_at is null and staged_by is null'
    )
    .pluck()
  const publish = db.prepare('update scenario set staged_by = null where staged_by = ?')
  const discard = db
    .prepare<[string, number], number>(
      `delete from scenario where number in (select number from scenario where staged_by = ? limit ?) returning number`
    )
    .pluck()
  const staged = db
    .prepare<[string], string>('select distinct staged_by from scenario where staged_by is not null and created_at < ?')
    .pluck()
  const toTrash = db.prepare('update scenario set trashed_at = @at where id = @id and trashed_at is null')
  const outOfTrash = db.prepare('update scenario set trashed_at = null where id = @id and trashed_at is not null')
  const remove = db.prepare('delete from scenario where id = ? and trashed_at is not null returning number').pluck()

  const toNames = ({ title, tags = [] }: Scenario) => ({
    title,
    titleKey: normalize(title),
    tags: JSON.stringify(tags)
  })
  const toValues = (scenario: Scenario, head: Head, at: string) => ({
    at,
    steps: scenario.steps.length,
    parties: scenario.parties.length,
    variants: scenario.variants?.length ?? 0,
    sequence: head.sequence,
    hash: head.hash
  })
  const toJudged = (judgement: Judgement | null, head: Head) => ({
    judgedHead: judgement ? head.hash : null,
    engine: judgement ? engine : null,
    verdict: judgement?.verdict ?? null,
    picture: judgement?.picture ?? null
  })
  const addTags = (number: number, tags: readonly string[] = []) => {
    for (const tag of tags) addTag.run(number, tag)
  }

  return {
    find(id) {
      const row = find.get(id)
      return row && { number: row.number, title: row.title, head: { sequence: row.sequence, hash: row.hash } }
    },
    add({ id, scenario, head, judgement, at, stagedBy = null }) {
      const values = {
        id,
        stagedBy,
        ...toNames(scenario),
        ...toValues(scenario, head, at),
        ...toJudged(judgement, head)
      }
      const number = Number(insert.run(values).lastInsertRowid)
      addTags(number, scenario.tags)
      addIndexed.run(number, toIndexed(toSearched(scenario)))
      return number
    },
    update(number, { before, after }, head, at) {
      update.run({ number, ...toValues(after, head, at) })
      const isTaggedAnew = before.tags !== after.tags
      if (isTaggedAnew || before.title !== after.title) name.run({ number, ...toNames(after) })
      if (isTaggedAnew) {
        dropTags.run(number)
        addTags(number, after.tags)
      }
      // Indexing takes as long as the rest of a save, so it waits until someone searches.
      if (!isSearchedAlike(before, after)) setDue.run(number, toSearched(after))
    },
    judge: (id, { hash }, { verdict, picture }) => void judge.run({ id, hash, engine, verdict, picture }),
    list({ query, from, sort, verdict, tag, offset, limit }) {
      const isAsked = query.trim() !== ''
      const match = toMatch(query)
      if (match !== null) catchUp()
      const conditions = ['staged_by is null', `trashed_at is ${from === 'trash' ? 'not ' : ''}null`]
      if (match !== null) conditions.push('number in (select rowid from search where search match @match)')
      else if (isAsked) conditions.push('false')
      if (tag !== null) conditions.push('number in (select scenario from tag where name = @tag)')
      if (verdict !== null) conditions.push(`${isJudged} and verdict = @verdict`)
      const where = conditions.join(' and ')
      const total = db.prepare(`select count(*) from scenario where ${where}`).pluck()
      // The page is found first: sorting whole rows would carry every picture along.
      const page = db.prepare<object, SummaryRow>(
        `select id, title, tags, created_at as createdAt, changed_at as changedAt, trashed_at as trashedAt, steps, parties,
           variants, iif(${isJudged}, verdict, null) as verdict, iif(${isJudged}, picture, null) as picture, total
         from (select number as found, count(*) over () as total from scenario where ${where} order by ${orders[sort]}, number desc
           limit @limit offset @offset)
         join scenario on number = found order by ${orders[sort]}, number desc`
      )
      const values = { match, tag, verdict, engine, limit, offset }
      const rows = page.all(values)
      return {
        items: rows.map(({ total: _, ...row }) => ({ ...row, tags: JSON.parse(row.tags) })),
        total: rows[0]?.total ?? (offset === 0 ? 0 : Number(total.get(values))),
        tags: tagsInUse.all()
      }
    },
    listUnjudged: (limit) => unjudged.all({ engine, limit }),
    listIds: () => ids.all(),
    listTitled: (title) => titled.all(normalize(title)),
    publish: (stagedBy) => publish.run(stagedBy).changes,
    discard(stagedBy, limit) {
      const numbers = discard.all(stagedBy, limit)
      for (const number of numbers) dropIndexed.run(number)
      return numbers.length
    },
    listStaged: (before) => staged.all(before),
    trash: (ids, at) =>
      ids.filter((id) => (at === null ? outOfTrash.run({ id }) : toTrash.run({ id, at })).changes > 0),
    delete: (ids) =>
      ids.filter((id) => {
        const number = remove.get(id)
        if (number !== undefined) dropIndexed.run(number)
        return number !== undefined
      })
  }
}
