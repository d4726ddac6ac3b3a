import type { ItemKey } from '#renderer/scenario/item-key.ts'
import type { Situation } from '#renderer/scenario/situation.ts'
import { isAttempt, type Tie, type TieKind } from '#renderer/scenario/tie.ts'
import { listTies } from '#renderer/scenario/ties.ts'
import type { Line } from '#shared/domain/line.ts'
import type { Verdict } from '#shared/domain/verdict.ts'
import type { Texts } from '#shared/language/language.ts'
import type { Things } from '#shared/language/speech.ts'
import type { Run } from '#shared/simulator/simulate.ts'
import { toThings } from '#shared/simulator/things.ts'
import { nameStanding } from './outline-words.ts'

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
  /** The verdict of a sale, or of what was tried. */
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
  readonly line: Line
}

/** A tie's kind, and what it is of. */
function nameWhat(tie: Tie, { texts: { outline, workspace } }: Speaker): string {
  switch (tie.kind) {
    case 'supply':
    case 'association':
      return outline[tie.kind]
    case 'sale':
    case 'management':
      return workspace.meanings[tie.kind](tie.offer)
    default:
      return workspace.meanings[tie.kind]
  }
}

/** How it is, and since when or why. */
function tellState(tie: Tie, { texts: { outline, words } }: Speaker): string {
  if (isAttempt(tie)) {
    const judged = outline.stateSince(words.verdictNames[tie.verdict], outline.atStep(tie.step + 1))
    return tie.state === 'cancelled' ? outline.stateSince(judged, outline.cancelled) : judged
  }
  const since = tie.step === null ? words.given : words.sinceStep(tie.step + 1)
  switch (tie.kind) {
    case 'supply':
      return outline.stateSince(outline.byRole, nameStanding(tie.state, { outline, words }))
    case 'affiliation':
      return outline[tie.state]
    case 'relationship':
      return outline.stateSince(words.factValue('customer-relationship', tie.state), since)
    default:
      return outline.stateSince(words.factValue(tie.kind, tie.state), since)
  }
}

/** All of a tie in one sentence, which ends in its state: the sentence of a step that was made or tried, or what is so. */
function tellTie(tie: Tie, from: string, to: string, state: string, { texts, things, line }: Speaker): string {
  const { sentences } = texts.outline
  // The sentence of a step that manages leaves out whose the subscription is.
  if (isAttempt(tie) && tie.kind !== 'management') {
    const step = line.steps[tie.step]
    return sentences.tried(step ? texts.steps.summarize(step, things) : '', state)
  }
  switch (tie.kind) {
    case 'relationship':
      return sentences.relationship(from, to, texts.words.nameThing(tie.tenant, things), state)
    case 'management':
      return sentences.management(from, to, tie.offer, state)
    default:
      return sentences[tie.kind](from, to, state)
  }
}

/** Every tie of a situation in words. */
export function toRelations(run: Run, situation: Situation, texts: Texts): readonly Relation[] {
  const { line } = situation
  const things = toThings(line)
  const speaker: Speaker = { texts, things, line }
  const nameOf = (id: string) => things.findParty(id)?.name ?? id
  return listTies(run, situation).map((tie) => {
    const from = nameOf(tie.from)
    const to = nameOf(tie.to)
    const state = tellState(tie, speaker)
    return {
      key: tie.id,
      item: tie.key,
      kind: tie.kind,
      from,
      what: nameWhat(tie, speaker),
      to,
      mark: tie.verdict,
      state,
      step: tie.step === null ? 0 : tie.step + 1,
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
