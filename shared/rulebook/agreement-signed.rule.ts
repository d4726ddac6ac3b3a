import { stated } from './cite.ts'
import { defineRule, judgeEach } from './define-rule.ts'
import { example, sale } from './example.ts'
import { accountFact } from './facts.ts'
import { toResult } from './result.ts'
import { citesFor, type RoleCites } from './role-cites.ts'
import { sellingPartners } from './sale.ts'

const ofAll = stated('0311a-145', '0311a-146')
const ofResellers = stated('0311a-149', '0311a-153')
/** The duty is everybody's; of resellers the text says it twice more. */
const sources: RoleCites = {
  'indirect-reseller': [...ofAll, ...ofResellers],
  'direct-bill': ofAll,
  'indirect-provider': ofAll
}

/** From 1 February 2020 on, every partner that sells on a path has signed the Microsoft Partner Agreement. */
export const agreementSigned = defineRule({
  id: 'agreement-signed',
  kind: 'precondition',
  ground: 'agreement',
  on: ['sell'],
  from: '2020-02-01',
  cites: sources['indirect-reseller'],
  judge: (step, world) =>
    judgeEach(
      sellingPartners(step.path, world).map((partner) => {
        const agreement = accountFact(world, partner, 'agreement')
        const cites = citesFor(partner, sources, world)
        return { result: toResult(agreement.value, 'signed'), subjects: [partner], facts: [agreement], cites }
      })
    ),
  examples: {
    applies: example(
      'A direct-bill partner that has signed sells',
      '계약에 서명한 직접 청구 파트너가 판매',
      { cast: ['d1', 'c1'], steps: [sale(['d1', 'c1'])] },
      'holds'
    ),
    not: example(
      'A direct-bill partner that has not signed sells',
      '계약에 서명하지 않은 직접 청구 파트너가 판매',
      { cast: [{ id: 'd1', completed: ['onboard', 'enroll'] }, 'c1'], steps: [sale(['d1', 'c1'])] },
      'broken'
    )
  }
})
