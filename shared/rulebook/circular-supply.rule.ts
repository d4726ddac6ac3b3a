import { distinct } from '#shared/kernel/distinct.ts'
import { inferred } from './cite.ts'
import { defineRule } from './define-rule.ts'
import { example, sale } from './example.ts'
import { affiliationFacts } from './facts.ts'
import { getBuyer } from './sale.ts'

/** Goods that come back to where they passed: the supplier behind the seller is the buyer or of its kin. */
export const circularSupply = defineRule({
  id: 'circular-supply',
  kind: 'warning',
  ground: 'contract',
  on: ['sell'],
  cites: inferred('0311a-178'),
  judge: (step, world) => {
    const buyer = getBuyer(step)
    const behindSeller = distinct(step.path.slice(1, -2))
    const related = behindSeller.filter((party) => world.cast.areAffiliated(party, buyer))
    if (related.length === 0) return []
    const facts = related.flatMap((party) => affiliationFacts(world, party, buyer))
    return [{ result: 'holds', subjects: [buyer, ...related.filter((party) => party !== buyer)], facts }]
  },
  examples: {
    applies: example(
      'A reseller sells to the sister company of its provider',
      '재판매인이 자기 공급자의 자매 회사에 판매',
      {
        cast: ['p1', 'r1', 'c1'],
        partnerships: [['p1', 'r1']],
        affiliations: [['p1', 'c1']],
        steps: [sale(['p1', 'r1', 'c1'])]
      },
      'holds'
    ),
    not: example(
      'A reseller sells to a company that its provider has nothing to do with',
      '재판매인이 공급자와 무관한 회사에 판매',
      { cast: ['p1', 'r1', 'c1'], partnerships: [['p1', 'r1']], steps: [sale(['p1', 'r1', 'c1'])] },
      'absent'
    )
  }
})
