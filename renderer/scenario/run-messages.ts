import type { Scenario } from '#shared/domain/scenario.ts'
import type { Patch } from '#shared/edits/patch.ts'
import type { Decision } from '#shared/simulator/decide.ts'

/** What the one who judges beside the page is told: the scenario once, then its changes, and what to judge. */
export type RunMessage =
  | { readonly kind: 'open'; readonly scenario: Scenario }
  | { readonly kind: 'change'; readonly patch: Patch }
  | {
      readonly kind: 'judge'
      /** Comes back with the answers. A later request calls off those before it. */
      readonly request: number
      readonly variant: string | null
      /** The index of the first step to answer for. */
      readonly from: number
    }

/** Some steps' decisions, in turn; a request is answered piece by piece, so that no piece takes long to take in. */
export interface RunAnswer {
  readonly request: number
  readonly decisions: readonly Omit<Decision, 'findings'>[]
}
