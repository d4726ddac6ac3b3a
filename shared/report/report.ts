import type { Paper, ReportPart } from '#shared/domain/report-choice.ts'
import type { Verdict } from '#shared/domain/verdict.ts'
import type { Language } from '#shared/language/language.ts'
import type { Drawing } from './drawing.ts'

/** What is asked of a report. */
export interface ReportOptions {
  readonly language: Language
  readonly paper: Paper
  readonly parts: ReadonlySet<ReportPart>
  /** The day on which it is made, as YYYY-MM-DD; null leaves that out. There is no clock here. */
  readonly date: string | null
}

/** A line of a list of facts. */
export interface Entry {
  readonly label: string
  readonly value: string
}

/** Where a reason comes from. */
export interface SourceMark {
  /** Its number in the list of sources. */
  readonly number: number
  readonly sectionTitle: string
  readonly place: string
  readonly basis: string
}

/** A rule's word on a step. */
export interface Reason {
  readonly rule: string
  readonly title: string
  /** What the reason alone would come to. */
  readonly verdict: Verdict
  readonly kind: string
  readonly message: string
  readonly why: string
  /** What to do, or what to ask and whom; empty where nothing stands in the way. */
  readonly fix: string
  readonly facts: readonly string[]
  readonly sources: readonly SourceMark[]
}

export interface ReportStep {
  readonly number: number
  readonly id: string
  readonly verdict: Verdict
  readonly date: string
  readonly summary: string
  /** The person's own note on it; empty where there is none. */
  readonly note: string
  readonly against: readonly Reason[]
  readonly holding: readonly Reason[]
}

export interface ReportCover {
  readonly tags: readonly string[]
  readonly notes: string
  readonly entries: readonly Entry[]
  readonly tally: readonly { readonly verdict: Verdict; readonly count: number }[]
  /** The first steps that are not supported, with their main reasons. */
  readonly obstacles: readonly Pick<ReportStep, 'number' | 'verdict' | 'summary'>[]
  /** How many more there are. */
  readonly moreObstacles: number
}

export interface ReportParty {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly market: string
  readonly region: string
  /** The company, where it is another than the party itself. */
  readonly company: string
  readonly standing: readonly string[]
  readonly tenants: readonly string[]
}

export interface ReportCast {
  readonly parties: readonly ReportParty[]
  /** What is there before the first step, besides parties. */
  readonly given: readonly string[]
}

/** Something that nobody knows yet. */
export interface Unknown {
  readonly message: string
  /** Whom to ask what. */
  readonly ask: string
  /** The numbers of the steps that hang on it. */
  readonly steps: readonly number[]
}

export interface ReportSource {
  readonly number: number
  readonly sectionTitle: string
  readonly place: string
  readonly says: string
  readonly koreanReads: string | null
}

export interface SourcePage {
  readonly title: string
  readonly date: string
  readonly address: string
  readonly sources: readonly ReportSource[]
}

export interface ReportCell {
  readonly seller: string
  readonly buyer: string
  readonly verdict: Verdict
  readonly path: string
  readonly tenant: string
  readonly reason: Reason
}

/** Who can sell to whom at the end. */
export interface ReportMatrix {
  readonly date: string
  readonly cells: readonly ReportCell[]
  /** Why there are no cells, where there are too many to print. */
  readonly tooMany: string | null
}

/**
 * A report: everything in it is said already, in one language, and safe to show. Parts that were not asked for are
 * null. The same run with the same options gives the same report.
 */
export interface Report {
  readonly language: Language
  readonly paper: Paper
  readonly title: string
  /** The name of the variant that it is on; null for the main line. */
  readonly variant: string | null
  /** The verdict of the whole; null where no step was judged. */
  readonly verdict: Verdict | null
  readonly outcome: string
  readonly cover: ReportCover | null
  readonly diagram: Drawing | null
  readonly cast: ReportCast | null
  readonly steps: readonly ReportStep[] | null
  readonly unknowns: readonly Unknown[] | null
  readonly matrix: ReportMatrix | null
  readonly sources: readonly SourcePage[] | null
  readonly edition: readonly Entry[] | null
  /** What was found later than the sources; empty where nothing was. */
  readonly later: string
  readonly disclaimer: readonly string[] | null
}
