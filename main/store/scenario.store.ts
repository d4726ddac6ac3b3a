import type { Head, ScenarioSummary } from '#shared/contract/models.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import type { Verdict } from '#shared/domain/verdict.ts'
import type { Database } from './database.ts'
import { normalize, toIndexed, toMatch, toSearchText } from './search-text.ts'

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

/** The list of scenarios, without their content. */
export interface ScenarioStore {
  readonly find: (id: string) => ScenarioRow | undefined
  readonly add: (id: string, scenario: Scenario, head: Head, judgement: Judgement | null, at: string) => number
  /** Takes over what the library shows of a scenario after a change. */
  readonly update: (number: number, scenario: Scenario, head: Head, judgement: Judgement | null, at: string) => void
  /** Keeps a judgement, unless the scenario has been changed since that head. */
  readonly judge: (id: string, head: Head, judgement: Judgement) => void
  readonly list: (query: LibraryQuery) => LibraryPage
  /** Ids of scenarios out of the trash that have no judgement by this version of the rules. */
  readonly listUnjudged: (limit: number) => readonly string[]
  /** Every id out of the trash, the newest change first. */
  readonly listIds: () => readonly string[]
  readonly count: () => number
  /** Puts scenarios into the trash or takes them out; returns the ids that were not there already. */
  readonly trash: (ids: readonly string[], at: string | null) => readonly string[]
  /** Deletes for good what is in the trash; returns the ids that were. */
  readonly delete: (ids: readonly string[]) => readonly string[]
}

interface SummaryRow extends Omit<ScenarioSummary, 'tags'> {
  readonly tags: string
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
       head_sequence, head_hash, search_text, judged_head, judged_by, verdict, picture)
     values (@id, @title, @titleKey, @tags, @at, @at, @steps, @parties, @variants,
       @sequence, @hash, @searchText, @judgedHead, @engine, @verdict, @picture)`
  )
  const update = db.prepare(
    `update scenario set title = @title, title_key = @titleKey, tags = @tags, changed_at = @at, steps = @steps,
       parties = @parties, variants = @variants, head_sequence = @sequence, head_hash = @hash,
       search_text = @searchText, judged_head = @judgedHead, judged_by = @engine, verdict = @verdict,
       picture = @picture
     where number = @number`
  )
  const before = db.prepare<[number], { readonly tags: string; readonly searchText: string }>(
    'select tags, search_text as searchText from scenario where number = ?'
  )
  const judge = db.prepare(
    `update scenario set judged_head = @hash, judged_by = @engine, verdict = @verdict, picture = @picture
     where id = @id and head_hash = @hash`
  )
  const dropTags = db.prepare('delete from tag where scenario = ?')
  const addTag = db.prepare('insert or ignore into tag (scenario, name) values (?, ?)')
  const dropIndexed = db.prepare('delete from search where rowid = ?')
  const addIndexed = db.prepare('insert into search (rowid, pairs) values (?, ?)')
  const tagsInUse = db
    .prepare<[], string>(
      `select distinct tag.name from tag join scenario on scenario.number = tag.scenario
       where scenario.trashed_at is null order by tag.name`
    )
    .pluck()
  const isJudged = 'judged_head = head_hash and judged_by = @engine'
  const unjudged = db
    .prepare<{ engine: string; limit: number }, string>(
      `select id from scenario where trashed_at is null and (${isJudged}) is not 1
       order by changed_at desc limit @limit`
    )
    .pluck()
  const ids = db
    .prepare<[], string>('select id from scenario where trashed_at is null order by changed_at desc, number desc')
    .pluck()
  const count = db.prepare<[], number>('select count(*) from scenario').pluck()
  const toTrash = db.prepare('update scenario set trashed_at = @at where id = @id and trashed_at is null')
  const outOfTrash = db.prepare('update scenario set trashed_at = null where id = @id and trashed_at is not null')
  const remove = db.prepare('delete from scenario where id = ? and trashed_at is not null returning number').pluck()

  const toValues = (scenario: Scenario, head: Head, judgement: Judgement | null, at: string) => ({
    title: scenario.title,
    titleKey: normalize(scenario.title),
    tags: JSON.stringify(scenario.tags ?? []),
    at,
    steps: scenario.steps.length,
    parties: scenario.parties.length,
    variants: scenario.variants?.length ?? 0,
    sequence: head.sequence,
    hash: head.hash,
    searchText: toSearchText(scenario),
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
    add(id, scenario, head, judgement, at) {
      const values = toValues(scenario, head, judgement, at)
      const number = Number(insert.run({ id, ...values }).lastInsertRowid)
      addTags(number, scenario.tags)
      addIndexed.run(number, toIndexed(values.searchText))
      return number
    },
    update(number, scenario, head, judgement, at) {
      const values = toValues(scenario, head, judgement, at)
      const old = before.get(number)
      update.run({ number, ...values })
      if (old?.tags !== values.tags) {
        dropTags.run(number)
        addTags(number, scenario.tags)
      }
      if (old?.searchText === values.searchText) return
      dropIndexed.run(number)
      addIndexed.run(number, toIndexed(values.searchText))
    },
    judge: (id, { hash }, { verdict, picture }) => void judge.run({ id, hash, engine, verdict, picture }),
    list({ query, from, sort, verdict, tag, offset, limit }) {
      const isAsked = query.trim() !== ''
      const match = toMatch(query)
      const conditions = [`trashed_at is ${from === 'trash' ? 'not ' : ''}null`]
      if (match !== null) conditions.push('number in (select rowid from search where search match @match)')
      else if (isAsked) conditions.push('false')
      if (tag !== null) conditions.push('number in (select scenario from tag where name = @tag)')
      if (verdict !== null) conditions.push(`${isJudged} and verdict = @verdict`)
      const where = conditions.join(' and ')
      const total = db.prepare(`select count(*) from scenario where ${where}`).pluck()
      const page = db.prepare<object, SummaryRow>(
        `select id, title, tags, created_at as createdAt, changed_at as changedAt, trashed_at as trashedAt, steps, parties,
           variants, iif(${isJudged}, verdict, null) as verdict, iif(${isJudged}, picture, null) as picture
         from scenario where ${where} order by ${orders[sort]}, number desc limit @limit offset @offset`
      )
      const values = { match, tag, verdict, engine, limit, offset }
      return {
        items: page.all(values).map((row) => ({ ...row, tags: JSON.parse(row.tags) })),
        total: Number(total.get(values)),
        tags: tagsInUse.all()
      }
    },
    listUnjudged: (limit) => unjudged.all({ engine, limit }),
    listIds: () => ids.all(),
    count: () => count.get() ?? 0,
    trash: (ids, at) => ids.filter((id) => (at === null ? outOfTrash.run({ id }) : toTrash.run({ id, at })).changes > 0),
    delete: (ids) =>
      ids.filter((id) => {
        const number = remove.get(id)
        if (number !== undefined) dropIndexed.run(number)
        return number !== undefined
      })
  }
}
