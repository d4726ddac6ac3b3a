import { inferred, stated } from './cite.ts'
import { defineRule, judgeEach } from './define-rule.ts'
import { example, sale } from './example.ts'
import { accountFact, roleFact } from './facts.ts'
import { toResult } from './result.ts'
import { citesFor, type RoleCites } from './role-cites.ts'
import { sellingPartners } from './sale.ts'

/** What speaks of enrolling in each role. */
const sources: RoleCites = {
  'indirect-reseller': stated('0311a-152'),
  'direct-bill': inferred('0311a-138', '0311a-141'),
  'indirect-provider': inferred('0311a-119', '0311a-120', '0311a-143')
}

/** Every partner that sells on a path is enrolled in the role in which it sells. */
export const enrolledInRole = defineRule({
  id: 'enrolled-in-role',
  kind: 'precondition',
  ground: 'role',
  on: ['sell'],
  cites: Object.values(sources).flat(),
  judge: (step, world) =>
    judgeEach(
      sellingPartners(step.path, world).map((partner) => {
        const enrolment = accountFact(world, partner, 'enrolment')
        const facts = [enrolment, roleFact(world, partner)]
        const cites = citesFor(partner, sources, world)
        return { result: toResult(enrolment.value, 'enrolled'), subjects: [partner], facts, cites }
      })
    ),
  examples: {
    applies: example(
      'An enrolled direct-bill partner sells',
      '자기 역할로 등록한 직접 청구 파트너가 판매',
      { cast: ['d1', 'c1'], steps: [sale(['d1', 'c1'])] },
      'holds'
    ),
    not: example(
      'A reseller that has not enrolled sells',
      '등록하지 않은 재판매인이 판매',
      {
        cast: ['p1', { id: 'r1', completed: ['onboard', 'sign-agreement'] }, 'c1'],
        partnerships: [['p1', 'r1']],
        steps: [sale(['p1', 'r1', 'c1'])]
      },
      'broken'
    )
  }
})
