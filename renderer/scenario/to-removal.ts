import { microsoftId } from '#shared/domain/id.ts'
import type { Step } from '#shared/domain/step.ts'
import { getCustomer, getManagement, getPartnership } from '#shared/domain/world.ts'
import type { Edit, SingleEdit } from '#shared/edits/edit.ts'
import { type ItemKey, readKey } from './item-key.ts'
import { type Situation, toPlace } from './situation.ts'

function removeStepOf(isIt: (step: Step) => boolean, situation: Situation): SingleEdit | undefined {
  const { scenario, variant, line } = situation
  const index = line.steps.findIndex(isIt)
  const step = line.steps[index]
  if (!step) return undefined
  const place = toPlace(scenario, variant, line.steps.length, index)
  return { kind: 'remove-step', line: place.line, id: step.id }
}

function removeMaker(since: string | null, situation: Situation): SingleEdit | undefined {
  return since === null ? undefined : removeStepOf((step) => step.id === since, situation)
}

function toEdit(key: ItemKey, situation: Situation): SingleEdit | undefined {
  const { kind, id, ids } = readKey(key)
  const { scenario, world } = situation
  const other = ids[1] ?? ''
  switch (kind) {
    case 'party':
      return id === microsoftId ? undefined : { kind: 'remove-party', id }
    case 'tenant':
      return scenario.tenants?.some((tenant) => tenant.id === id) ? { kind: 'remove-tenant', id } : undefined
    case 'subscription':
      return scenario.subscriptions?.some((subscription) => subscription.id === id)
        ? { kind: 'remove-subscription', id }
        : removeStepOf((step) => step.do === 'sell' && step.as === id, situation)
    case 'step':
      return removeStepOf((step) => step.id === id, situation)
    case 'partnership': {
      const { since } = getPartnership(world, id, other)
      const isGiven = scenario.partnerships?.some(([provider, reseller]) => provider === id && reseller === other)
      if (since === null && isGiven) return { kind: 'remove-partnership', provider: id, reseller: other }
      return removeMaker(since, situation)
    }
    case 'relationship':
      return removeMaker(getCustomer(world, id, other).since, situation)
    case 'management':
      return removeMaker(getManagement(world, id, other).since, situation)
    case 'affiliation':
      return { kind: 'remove-affiliation', between: [id, other] }
  }
}

/**
 * The edit that removes things from a scenario: a party, tenant, given fact or step by itself, and what a step has
 * brought about by the step. Undefined where nothing of it can go: Microsoft, and tenants that are there by default.
 */
export function toRemoval(keys: readonly ItemKey[], situation: Situation): Edit | undefined {
  const edits = keys.flatMap((key) => toEdit(key, situation) ?? [])
  const distinct = [...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values()]
  if (distinct.length <= 1) return distinct[0]
  return { kind: 'batch', edits: distinct }
}
