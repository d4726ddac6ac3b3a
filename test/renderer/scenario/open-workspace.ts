import type { Client } from '#renderer/host.ts'
import { createScenarioDocument } from '#renderer/scenario/scenario-document.ts'
import { createWorkspace, type Outcome, type Workspace } from '#renderer/scenario/workspace.ts'
import type { InputError } from '#shared/domain/input-error.ts'
import { checkScenario } from '#shared/domain/parse-scenario.ts'
import type { Scenario } from '#shared/domain/scenario.ts'

/** A client whose store takes everything at once. */
export const storing: Client = {
  call: async (_name, input) => {
    const { base } = input as unknown as { readonly base: { readonly sequence: number } }
    return { ok: true, value: { head: { sequence: base.sequence + 1, hash: '' } } } as never
  },
  listen: () => () => undefined
}

/** A file that has to be valid. */
export function check(file: object): Scenario {
  const checked = checkScenario({
    format: 'csp-scenario',
    version: 1,
    title: '',
    asOf: '2020-06-01',
    steps: [],
    ...file
  })
  if (!checked.ok) throw new Error(JSON.stringify(checked.error))
  return checked.value
}

/** A workspace over a scenario, with all that it told. */
export function openWorkspace(scenario: Scenario): {
  readonly workspace: Workspace
  readonly outcomes: Outcome[]
  readonly refusals: InputError[]
} {
  const outcomes: Outcome[] = []
  const refusals: InputError[] = []
  const open = { id: 'one', scenario, head: { sequence: 0, hash: '' }, undo: [], redo: [] }
  const workspace = createWorkspace(createScenarioDocument(open, storing), {
    onOutcome: (outcome) => outcomes.push(outcome),
    onRefusal: (error) => refusals.push(error)
  })
  return { workspace, outcomes, refusals }
}

const ready = ['onboard', 'enroll', 'sign-agreement']

/** A market place: two providers, two resellers, a direct-bill partner and two customers; p1 and r1 are partners. */
export function marketPlace(change: object = {}): Scenario {
  const partner = (id: string, role: string, name: string) => ({
    id,
    kind: 'partner',
    role,
    name,
    market: 'KR',
    completed: ready
  })
  return check({
    parties: [
      partner('p1', 'indirect-provider', 'Contoso'),
      partner('p2', 'indirect-provider', 'Northwind'),
      partner('r1', 'indirect-reseller', 'Fabrikam'),
      partner('r2', 'indirect-reseller', 'Litware'),
      partner('d1', 'direct-bill', 'Proseware'),
      { id: 'c1', kind: 'customer', name: 'Adatum', market: 'KR' },
      { id: 'c2', kind: 'customer', name: 'Wingtip', market: 'KR' }
    ],
    partnerships: [['p1', 'r1']],
    ...change
  })
}
