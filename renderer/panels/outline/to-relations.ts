import type { ItemKey } from '#renderer/scenario/item-key.ts'
import { nameOf } from '#renderer/scenario/meaning-words.ts'
import type { Situation } from '#renderer/scenario/situation.ts'
import { listTies, type Tie, type TieKind } from '#renderer/scenario/ties.ts'
import type { Verdict } from '#shared/domain/verdict.ts'
import type { Texts } from '#shared/language/language.ts'
import type { Things } from '#shared/language/speech.ts'
import type { Run } from '#shared/simulator/simulate.ts'
import { toThings } from '#shared/simulator/things.ts'

/** A tie in words: a row of the relations. */
export interface Relation {
  /** Tells the rows apart. */
  readonly key: string
  /** What is picked out with the row. */
  readonly item: ItemKey
  readonly kind: TieKind
  readonly from: string
  readonly what: string
  readonly to: string
  /** The verdict of a sale. */
  readonly mark: Verdict | null
  readonly state: string
  /** The number of the step that it comes from, from 1; 0 where it comes from none. */
  readonly step: number
  /** All of it in one sentence. */
  readonly sentence: string
}

/** The columns that rows can be ordered by. */
export const relationColumns = ['from', 'what', 'to', 'state'] as const
export type RelationColumn = (typeof relationColumns)[number]

/** An order of the rows. */
export interface RelationOrder {
  readonly column: RelationColumn
  readonly isDescending: boolean
}

interface Speaker {
  readonly texts: Texts
  readonly things: Things
  /** The number of a step by its id. */
  readonly numbers: ReadonlyMap<string, number>
}

/** A tie's kind, and what it is of. */
function nameWhat(tie: Tie, { texts: { outline, workspace } }: Speaker): string {
  switch (tie.kind) {
    case 'supply':
      return outline.supply
    case 'partnership':
      return workspace.meanings.partnership
    case 'relationship':
      return workspace.meanings.relationship
    case 'sale':
      return workspace.meanings.sale(tie.offer)
    case 'management':
      return workspace.meanings.management(tie.offer)
    case 'affiliation':
      return workspace.meanings.affiliation
  }
}

function stepOf(tie: Tie, { numbers }: Speaker): number {
  if (tie.kind === 'sale') return tie.index + 1
  return ('since' in tie && tie.since !== null && numbers.get(tie.since)) || 0
}

function tellState(tie: Tie, speaker: Speaker): string {
  const { outline, words } = speaker.texts
  const step = stepOf(tie, speaker)
  const since = step > 0 ? words.sinceStep(step) : words.given
  switch (tie.kind) {
    case 'supply':
      return outline.byRole
    case 'partnership':
      return outline.stateSince(words.factValue('partnership', tie.state), since)
    case 'relationship':
      return outline.stateSince(words.factValue('customer-relationship', tie.state), since)
    case 'management':
      return outline.stateSince(words.factValue('management', 'on'), since)
    case 'affiliation':
      return outline.declared
    case 'sale': {
      const made = outline.stateSince(words.verdictNames[tie.verdict], outline.atStep(step))
      return tie.state === 'cancelled' ? outline.stateSince(made, outline.cancelled) : made
    }
  }
}

function tellTie(tie: Tie, from: string, to: string, state: string, { texts, things }: Speaker): string {
  const { sentences } = texts.outline
  switch (tie.kind) {
    case 'supply':
    case 'affiliation':
      return sentences[tie.kind](from, to)
    case 'partnership':
      return sentences.partnership(from, to, state)
    case 'relationship':
      return sentences.relationship(from, to, texts.words.nameThing(tie.tenant, things), state)
    case 'sale':
    case 'management':
      return sentences[tie.kind](from, to, tie.offer, state)
  }
}

/** Every tie of a situation in words. */
export function toRelations(run: Run, situation: Situation, texts: Texts): readonly Relation[] {
  const numbers = new Map(situation.line.steps.map(({ id }, index) => [id, index + 1]))
  const speaker: Speaker = { texts, numbers, things: toThings(situation.line) }
  return listTies(run, situation).map((tie) => {
    const from = nameOf(tie.from, situation)
    const to = nameOf(tie.to, situation)
    const state = tellState(tie, speaker)
    return {
      key: `${tie.kind} ${tie.key}`,
      item: tie.key,
      kind: tie.kind,
      from,
      what: nameWhat(tie, speaker),
      to,
      mark: tie.kind === 'sale' ? tie.verdict : null,
      state,
      step: stepOf(tie, speaker),
      sentence: tellTie(tie, from, to, state, speaker)
    }
  })
}

/** The rows of a kind (null for every kind) that are called by the words of a query. */
export function filterRelations(
  relations: readonly Relation[],
  kind: TieKind | null,
  query: readonly string[]
): readonly Relation[] {
  const isCalled = ({ from, what, to, state }: Relation) => {
    const text = [from, what, to, state].join('\n').normalize('NFC').toLowerCase()
    return query.every((word) => text.includes(word))
  }
  return relations.filter((each) => (kind === null || each.kind === kind) && (query.length === 0 || isCalled(each)))
}

/** The rows in an order; null for that in which they came to be. Equal ones stay as they were. */
export function sortRelations(
  relations: readonly Relation[],
  order: RelationOrder | null,
  language: string
): readonly Relation[] {
  if (!order) return relations
  const { column, isDescending } = order
  const { compare } = new Intl.Collator(language, { numeric: true })
  const sign = isDescending ? -1 : 1
  return [...relations].sort((a, b) => sign * (compare(a[column], b[column]) || a.step - b.step))
}
