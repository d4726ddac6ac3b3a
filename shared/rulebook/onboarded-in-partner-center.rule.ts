import { stated } from './cite.ts'
import { defineRule, judgeEach } from './define-rule.ts'
import { example, sale } from './example.ts'
import { accountFact } from './facts.ts'
import { toResult } from './result.ts'
import { sellingAs } from './sale.ts'

/** The first of the three things that an indirect reseller does before new business. */
export const onboardedInPartnerCenter = defineRule({
  id: 'onboarded-in-partner-center',
  kind: 'precondition',
  ground: 'role',
  on: ['sell'],
  cites: stated('0311a-150', '0311a-151'),
  judge: (step, world) =>
    judgeEach(
      sellingAs('indirect-reseller', step.path, world).map((reseller) => {
        const account = accountFact(world, reseller, 'account')
        return { result: toResult(account.value, 'onboarded'), subjects: [reseller], facts: [account] }
      })
    ),
  examples: {
    applies: example(
      'An onboarded reseller sells',
      '파트너 센터에 등록한 재판매인이 판매',
      { cast: ['p1', 'r1', 'c1'], partnerships: [['p1', 'r1']], steps: [sale(['p1', 'r1', 'c1'])] },
      'holds'
    ),
    not: example(
      'A reseller sells before it is onboarded',
      '파트너 센터에 등록하기 전의 재판매인이 판매',
      {
        cast: ['p1', { id: 'r1', completed: ['enroll', 'sign-agreement'] }, 'c1'],
        partnerships: [['p1', 'r1']],
        steps: [sale(['p1', 'r1', 'c1'])]
      },
      'broken'
    )
  }
})
