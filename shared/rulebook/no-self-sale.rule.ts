import { microsoftId } from '#shared/domain/id.ts'
import { distinct } from '#shared/kernel/distinct.ts'
import { stated } from './cite.ts'
import { defineRule } from './define-rule.ts'
import { example, sale } from './example.ts'
import { companyFact } from './facts.ts'
import { getBuyer, getSeller } from './sale.ts'

/** Nobody sells to itself, under one account or several of one company; another tenant does not change that. */
export const noSelfSale = defineRule({
  id: 'no-self-sale',
  kind: 'prohibition',
  ground: 'contract',
  on: ['sell'],
  cites: stated('0311a-177', '0311a-178'),
  judge: (step, world) => {
    const seller = getSeller(step)
    const buyer = getBuyer(step)
    if (seller === microsoftId) return []
    const subjects = distinct([seller, buyer])
    const result = world.cast.isOneCompany(seller, buyer) ? 'broken' : 'holds'
    return [{ result, subjects, facts: subjects.map((party) => companyFact(world, party)) }]
  },
  examples: {
    applies: example(
      'A partner sells to another company',
      '파트너가 다른 회사에 판매',
      { cast: ['d1', 'c1'], steps: [sale(['d1', 'c1'])] },
      'holds'
    ),
    not: example(
      'A partner sells to another account of its own company',
      '파트너가 같은 회사의 다른 계정에 판매',
      {
        cast: [
          { id: 'd1', company: 'acme' },
          { id: 'c1', company: 'acme' }
        ],
        steps: [sale(['d1', 'c1'])]
      },
      'broken'
    )
  }
})
