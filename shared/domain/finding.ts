import { z } from 'zod'
import type { Verdict } from './verdict.ts'

/** What sort of statement a rule makes; it decides which verdict a breach leads to. */
export const ruleKinds = [
  'lifecycle',
  'prohibition',
  'listing',
  'precondition',
  'fact',
  'permission',
  'warning'
] as const
export const RuleKind = z.enum(ruleKinds)
export type RuleKind = z.infer<typeof RuleKind>

/** What a rule looks at. */
export const grounds = [
  'lifecycle',
  'chain',
  'role',
  'relationship',
  'agreement',
  'tenant',
  'contract',
  'region'
] as const
export const Ground = z.enum(grounds)
export type Ground = z.infer<typeof Ground>

/** How a rule came out: it holds, it is broken, or a fact that it needs is not known. */
export const FindingResult = z.enum(['holds', 'broken', 'unknown'])
export type FindingResult = z.infer<typeof FindingResult>

/** How a sentence carries a rule: it says so, it is our reading of it, or it stands on a page that the source links to. */
export const Basis = z.enum(['stated', 'inferred', 'linked'])
export type Basis = z.infer<typeof Basis>

/** A place in a source: document, section and passage. */
export const Cite = z.strictObject({ document: z.string(), section: z.string(), ref: z.string(), basis: Basis })
export type Cite = Readonly<z.infer<typeof Cite>>

/**
 * One thing that a finding rests on. `subject` is the id of a party, tenant, subscription or step, `with` the other side
 * where the fact is about two; `since` is the id of the step that made it so, null where the file gives it.
 */
export const Fact = z.strictObject({
  subject: z.string(),
  fact: z.string(),
  with: z.string().optional(),
  value: z.union([z.string(), z.boolean()]),
  since: z.string().nullable()
})
export type Fact = Readonly<Omit<z.infer<typeof Fact>, 'with'>> & { readonly with?: string }

/** One fact that a supported step changes. */
export const Effect = z.strictObject({
  subject: z.string(),
  fact: z.string(),
  with: z.string().optional(),
  from: z.string(),
  to: z.string()
})
export type Effect = Readonly<Omit<z.infer<typeof Effect>, 'with'>> & { readonly with?: string }

/** One rule's word on one step, as data; sentences are made of it elsewhere. */
export interface Finding {
  readonly rule: string
  readonly kind: RuleKind
  readonly ground: Ground
  readonly result: FindingResult
  readonly subjects: readonly string[]
  readonly facts: readonly Fact[]
  readonly cites: readonly Cite[]
  /** Of a lifecycle finding that holds: what changes. */
  readonly changes?: readonly Effect[]
  /** Of a lifecycle finding that is broken: the verbs that would be in order now. */
  readonly moves?: readonly string[]
}

/** The verdict that one finding alone would lead to. Permissions and warnings never stand in the way. */
export function verdictOfFinding(finding: Pick<Finding, 'kind' | 'result'>): Verdict {
  if (finding.result === 'holds') return 'supported'
  if (finding.result === 'unknown') return 'undetermined'
  switch (finding.kind) {
    case 'lifecycle':
      return 'out-of-order'
    case 'prohibition':
      return 'prohibited'
    case 'listing':
      return 'not-listed'
    case 'precondition':
      return 'not-yet'
    case 'fact':
      return 'undetermined'
    default:
      return 'supported'
  }
}
