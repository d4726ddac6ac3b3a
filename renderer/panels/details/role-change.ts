import { Cast } from '#shared/domain/cast.ts'
import { findLine } from '#shared/domain/line.ts'
import type { Party, Role } from '#shared/domain/party.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import type { ScenarioStep } from '#shared/domain/step.ts'
import { cspTenantId } from '#shared/domain/tenant-defaults.ts'
import { applyEdit } from '#shared/edits/apply-edit.ts'
import type { Edit, SingleEdit } from '#shared/edits/edit.ts'

/** A party's role, or that it is a customer. */
export type PartyRole = Role | 'customer'

/** How much of each kind a party loses with its role. */
export interface RoleLosses {
  readonly steps: number
  readonly partnerships: number
  readonly completed: number
  readonly capabilities: number
  readonly unknown: number
}

export interface RoleChange {
  /** The whole change as one edit: what does not fit goes, what can be kept is kept. */
  readonly edit: Edit
  readonly losses: RoleLosses
}

interface OwnStep {
  readonly line: string | null
  readonly id: string
  readonly step: ScenarioStep
}

/** Every step of the file once, with the id that it has by its place. */
function listSteps(scenario: Scenario): readonly OwnStep[] {
  const lines = [null, ...(scenario.variants ?? []).map(({ id }) => id)]
  return lines.flatMap((line) => {
    const own = line === null ? scenario.steps : (scenario.variants?.find(({ id }) => id === line)?.steps ?? [])
    const played = findLine(scenario, line)?.steps ?? []
    const offset = played.length - own.length
    return own.map((step, index) => ({ line, id: played[offset + index]?.id ?? '', step }))
  })
}

function fits(step: ScenarioStep, party: string, role: PartyRole): boolean {
  if ('partner' in step && step.partner === party) return role !== 'customer'
  if (!('provider' in step)) return true
  if (step.provider === party) return role === 'indirect-provider'
  return step.reseller !== party || role === 'indirect-reseller'
}

/** Whether a step lands on a main tenant of the party without naming it; a partner has none. */
function leavesTenantOut(step: ScenarioStep, party: string): boolean {
  if (step.do === 'sell') return step.tenant === undefined && step.path.at(-1) === party
  return 'customer' in step && step.tenant === undefined && step.customer === party
}

/** The tenants of a customer to be made a partner are listed, and named by the steps that left them out. */
function keepMainTenant(scenario: Scenario, party: string, kept: readonly OwnStep[]): readonly SingleEdit[] {
  const cast = new Cast(scenario)
  const main = cast.getMainTenant(party)
  const isListed = scenario.tenants?.some(({ owner }) => owner === party)
  const tenant = { id: main, owner: party, type: 'customer' } as const
  return [
    ...(isListed ? [] : [{ kind: 'add-tenant', tenant } as const]),
    ...kept
      .filter(({ step }) => leavesTenantOut(step, party))
      .map(({ line, id, step }): SingleEdit => {
        const named = { ...step, tenant: main } as ScenarioStep
        return { kind: 'change-step', line, id, step: named }
      })
  ]
}

/** The csp tenant of a partner to be made a customer goes on as one of type customer where something is on it. */
function keepCspTenant(scenario: Scenario, party: string, kept: readonly OwnStep[]): readonly SingleEdit[] {
  const listed = scenario.tenants?.find(({ owner, type }) => owner === party && type === 'csp')
  if (listed) return [{ kind: 'change-tenant', id: listed.id, change: { type: 'customer' } }]
  const id = cspTenantId(party)
  const isUsed =
    kept.some(({ step }) => 'tenant' in step && step.tenant === id) ||
    scenario.subscriptions?.some(({ tenant }) => tenant === id)
  return isUsed ? [{ kind: 'add-tenant', tenant: { id, owner: party, type: 'customer' } }] : []
}

/** What it takes to give a party another role, or to make it a customer or a partner. */
export function toRoleChange(scenario: Scenario, party: Party, role: PartyRole): RoleChange {
  const { id } = party
  const isPartner = party.kind === 'partner'
  const [kept, gone]: [OwnStep[], OwnStep[]] = [[], []]
  for (const own of listSteps(scenario)) (fits(own.step, id, role) ? kept : gone).push(own)
  const pairs = (scenario.partnerships ?? []).filter(
    ([provider, reseller]) =>
      (provider === id && role !== 'indirect-provider') || (reseller === id && role !== 'indirect-reseller')
  )
  const change = role === 'customer' ? ({ kind: 'customer' } as const) : ({ kind: 'partner', role } as const)
  const edits: SingleEdit[] = [
    { kind: 'change-party', id, change },
    ...pairs.map(([provider, reseller]) => ({ kind: 'remove-partnership', provider, reseller }) as const),
    ...(role !== 'customer' && !isPartner ? keepMainTenant(scenario, id, kept) : []),
    ...(role === 'customer' && isPartner ? keepCspTenant(scenario, id, kept) : []),
    ...gone.map((own): SingleEdit => ({ kind: 'remove-step', line: own.line, id: own.id }))
  ]
  const edit: Edit = { kind: 'batch', edits }
  const applied = applyEdit(scenario, edit)
  const count = (file: Scenario) => listSteps(file).length
  const lost = role === 'customer' && isPartner ? party : undefined
  return {
    edit,
    losses: {
      steps: applied.ok ? count(scenario) - count(applied.value.scenario) : gone.length,
      partnerships: pairs.length,
      completed: lost?.completed?.length ?? 0,
      capabilities: lost?.capabilities?.length ?? 0,
      unknown: lost?.unknown?.length ?? 0
    }
  }
}
