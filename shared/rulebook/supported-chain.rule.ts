import { distinct } from '#shared/kernel/distinct.ts'
import { inferred, stated } from './cite.ts'
import { defineRule, type Judgement } from './define-rule.ts'
import { example, ownTenant, sale } from './example.ts'
import { roleFact } from './facts.ts'
import { findListedChain, type ListedChain } from './sale.ts'

const ofTwoChains = [
  ...stated('0311a-158', '0311a-159', '0311a-160', '0311a-161', '0311a-162', '0311a-163', '0311a-164'),
  ...inferred('0311a-119', '0311a-173')
]
/** No sentence states the chain of sample scenario 6: it says that some may want it, and goes on to the ways there. */
const ofScenario6 = inferred('0311a-180', '0311a-181', '0311a-182', '0311a-183', '0311a-184')

/** What speaks of the chain that a path makes; everything where it makes none of them. */
function citesFor(chain: ListedChain | undefined): Pick<Judgement, 'cites'> {
  if (chain === undefined) return {}
  return { cites: chain === 'provider-to-reseller' ? ofScenario6 : ofTwoChains }
}

/** Who may stand on a path: the chains that the programme lists, and the one of sample scenario 6. */
export const supportedChain = defineRule({
  id: 'supported-chain',
  kind: 'listing',
  ground: 'chain',
  on: ['sell'],
  cites: [...ofTwoChains, ...ofScenario6],
  judge: (step, world) => {
    const parties = step.path.slice(1)
    const chain = findListedChain(step.path, world)
    return [
      {
        result: chain ? 'holds' : 'broken',
        subjects: parties,
        facts: distinct(parties).map((party) => roleFact(world, party)),
        ...citesFor(chain)
      }
    ]
  },
  examples: {
    applies: example(
      'A provider, its reseller and a customer',
      '공급자와 그 재판매인, 그리고 고객',
      { cast: ['p1', 'r1', 'c1'], partnerships: [['p1', 'r1']], steps: [sale(['p1', 'r1', 'c1'])] },
      'holds'
    ),
    not: example(
      'A provider sells to a direct-bill partner',
      '공급자가 직접 청구 파트너에게 판매',
      { cast: ['p1', 'd1'], tenants: [ownTenant('d1')], steps: [sale(['p1', 'd1'], { tenant: 'd1.own' })] },
      'broken'
    )
  }
})
