import { microsoftId } from '#shared/domain/id.ts'
import { stated } from './cite.ts'
import { defineRule } from './define-rule.ts'
import { example, sale } from './example.ts'
import { affiliationFacts } from './facts.ts'
import { getBuyer, getSeller } from './sale.ts'

/** A partner does not sell to its affiliates; that the relation is symmetric and transitive is our reading. */
export const noAffiliateSale = defineRule({
  id: 'no-affiliate-sale',
  kind: 'prohibition',
  ground: 'contract',
  on: ['sell'],
  cites: stated('0311a-178'),
  judge: (step, world) => {
    const seller = getSeller(step)
    const buyer = getBuyer(step)
    if (seller === microsoftId || world.cast.isOneCompany(seller, buyer)) return []
    const result = world.cast.areAffiliated(seller, buyer) ? 'broken' : 'holds'
    return [{ result, subjects: [seller, buyer], facts: affiliationFacts(world, seller, buyer) }]
  },
  examples: {
    applies: example(
      'A partner sells to a company that is not related to it',
      '파트너가 관련 없는 회사에 판매',
      { cast: ['d1', 'c1'], steps: [sale(['d1', 'c1'])] },
      'holds'
    ),
    not: example(
      'A partner sells to its sister company',
      '파트너가 자매 회사에 판매',
      { cast: ['d1', 'c1'], affiliations: [['d1', 'c1']], steps: [sale(['d1', 'c1'])] },
      'broken'
    )
  }
})
