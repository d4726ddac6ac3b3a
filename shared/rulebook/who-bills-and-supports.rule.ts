import type { StepOf } from '#shared/domain/step.ts'
import type { World } from '#shared/domain/world.ts'
import { inferred, stated } from './cite.ts'
import { defineRule } from './define-rule.ts'
import { example, sale } from './example.ts'
import { capabilityFact, roleFact } from './facts.ts'
import { findListedChain, getSeller } from './sale.ts'

/** The partners that can carry it, and the facts that say so. */
function judgeChain(step: StepOf<'sell'>, world: World) {
  const seller = getSeller(step)
  if (findListedChain(step.path, world) !== 'two-tier') return { subjects: [seller], facts: [roleFact(world, seller)] }
  const provider = step.path[1] ?? ''
  const facts = [capabilityFact(world, seller, 'billing'), capabilityFact(world, seller, 'support')]
  const carriers = facts.every((fact) => fact.value === 'present') ? [seller] : [seller, provider]
  const isNeither = facts.every((fact) => fact.value === 'absent')
  return { subjects: isNeither ? [provider] : carriers, facts: [...facts, roleFact(world, provider)] }
}

/**
 * Who can carry billing and support towards the customer: the direct-bill partner itself; a reseller that is able to,
 * else its provider on its behalf; the provider where the reseller is the end customer.
 */
export const whoBillsAndSupports = defineRule({
  id: 'who-bills-and-supports',
  kind: 'permission',
  ground: 'role',
  on: ['sell'],
  cites: [...stated('0311a-127', '0311a-131', '0311a-140'), ...inferred('0311a-158', '0311a-159')],
  judge: (step, world) => (findListedChain(step.path, world) ? [{ result: 'holds', ...judgeChain(step, world) }] : []),
  examples: {
    applies: example(
      'A reseller without billing of its own sells through its provider',
      '자체 청구 역량이 없는 재판매인이 공급자를 통해 판매',
      { cast: ['p1', 'r1', 'c1'], partnerships: [['p1', 'r1']], steps: [sale(['p1', 'r1', 'c1'])] },
      'holds'
    ),
    not: example(
      'Over a chain that is not listed nobody is named',
      '원문에 없는 경로에서는 맡을 곳이 정해지지 않음',
      { cast: ['p1', 'c1'], steps: [sale(['p1', 'c1'])] },
      'absent'
    )
  }
})
