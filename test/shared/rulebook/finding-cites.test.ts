import { expect, test } from 'vitest'
import type { Finding } from '#shared/domain/finding.ts'
import { toMainLine } from '#shared/domain/line.ts'
import { checkScenario } from '#shared/domain/parse-scenario.ts'
import { example, ownTenant, type RuleExample, sale, toExampleScenario } from '#shared/rulebook/example.ts'
import { simulate } from '#shared/simulator/simulate.ts'

type Parts = Pick<RuleExample, 'cast' | 'partnerships' | 'tenants' | 'subscriptions' | 'steps'>

/** The findings of one rule on the last step. */
function judge(rule: string, parts: Parts): readonly Finding[] {
  const checked = checkScenario(toExampleScenario(example('A case', '사례', parts, 'holds'), 'en'))
  if (!checked.ok) throw new Error(JSON.stringify(checked.error))
  return (simulate(toMainLine(checked.value)).steps.at(-1)?.findings ?? []).filter((finding) => finding.rule === rule)
}

const toCites = ({ subjects, cites }: Finding) => [
  subjects.join(' '),
  cites.map(({ ref, basis }) => `${ref.replace('0311a-', '')} ${basis}`).join(', ')
]

const ofAgreement = '145 stated, 146 stated'
const ofResellersAgreement = `${ofAgreement}, 149 stated, 153 stated`
const ofReseller = '152 stated'
const ofDirectBill = '138 inferred, 141 inferred'
const ofProvider = '119 inferred, 120 inferred, 143 inferred'
const ofTwoChains = `${[158, 159, 160, 161, 162, 163, 164].map((ref) => `${ref} stated`).join(', ')}, 119 inferred, 173 inferred`
const ofScenario6 = [180, 181, 182, 183, 184].map((ref) => `${ref} inferred`).join(', ')
const nothingDone = { completed: [] }
const overReseller = { partnerships: [['p1', 'r1'] as [string, string]], steps: [sale(['p1', 'r1', 'c1'])] }
const fromDirect = { steps: [sale(['d1', 'c1'])] }

test.each<[string, string, Parts, readonly (readonly string[])[]]>([
  [
    'a provider and a reseller have signed',
    'agreement-signed',
    { cast: ['p1', 'r1', 'c1'], ...overReseller },
    [['p1 r1', ofResellersAgreement]]
  ],
  [
    'neither has signed',
    'agreement-signed',
    {
      cast: [{ id: 'p1', ...nothingDone }, { id: 'r1', ...nothingDone }, 'c1'],
      ...overReseller
    },
    [
      ['p1', ofAgreement],
      ['r1', ofResellersAgreement]
    ]
  ],
  ['a chain of the two', 'supported-chain', { cast: ['d1', 'c1'], ...fromDirect }, [['d1 c1', ofTwoChains]]],
  [
    'the chain of sample scenario 6',
    'supported-chain',
    { cast: ['p1', 'r1'], tenants: [ownTenant('r1')], steps: [sale(['p1', 'r1'], { tenant: 'r1.own' })] },
    [['p1 r1', ofScenario6]]
  ],
  [
    'a chain that is not listed',
    'supported-chain',
    { cast: ['p1', 'c1'], steps: [sale(['p1', 'c1'])] },
    [['p1 c1', `${ofTwoChains}, ${ofScenario6}`]]
  ],
  [
    'a direct-bill partner has signed',
    'agreement-signed',
    { cast: ['d1', 'c1'], ...fromDirect },
    [['d1', ofAgreement]]
  ],
  [
    'a provider and a reseller are enrolled',
    'enrolled-in-role',
    { cast: ['p1', 'r1', 'c1'], ...overReseller },
    [['p1 r1', `${ofProvider}, ${ofReseller}`]]
  ],
  [
    'neither is enrolled',
    'enrolled-in-role',
    {
      cast: [{ id: 'p1', ...nothingDone }, { id: 'r1', ...nothingDone }, 'c1'],
      ...overReseller
    },
    [
      ['p1', ofProvider],
      ['r1', ofReseller]
    ]
  ],
  [
    'a direct-bill partner is not enrolled',
    'enrolled-in-role',
    {
      cast: [{ id: 'd1', ...nothingDone }, 'c1'],
      ...fromDirect
    },
    [['d1', ofDirectBill]]
  ],
  [
    'a sale within one region',
    'same-region-sale',
    { cast: ['d1', 'c1'], ...fromDirect },
    [['d1 c1', '190 stated, region-tables linked']]
  ],
  [
    'a move to a tenant of another region',
    'same-region-sale',
    {
      cast: ['d1', 'c1'],
      tenants: [
        { id: 'c1.main', owner: 'c1', type: 'customer' },
        { id: 'c1.us', owner: 'c1', type: 'customer', market: 'US' }
      ],
      steps: [sale(['d1', 'c1'], { as: 'm365' }), { do: 'provision', subscription: 'm365', tenant: 'c1.us' }]
    },
    [['d1 c1', '190 inferred, region-tables linked']]
  ]
])('%s: %s cites what speaks of its subjects', (_, rule, parts, expected) => {
  expect(judge(rule, parts).map(toCites)).toEqual(expected)
})

test('whose a subscription is was settled by the sale that made it, also when it changed since', () => {
  const steps = [
    sale(['d1', 'c1'], { as: 'm365' }),
    { do: 'cancel' as const, subscription: 'm365' },
    { do: 'manage' as const, partner: 'd2', subscription: 'm365' }
  ]
  const [finding] = judge('several-managers', { cast: ['d1', 'd2', 'c1'], steps })
  expect(finding?.facts).toEqual([
    { subject: 'm365', fact: 'subscription', value: 'cancelled', since: 's2' },
    { subject: 'm365', fact: 'subscription.customer', value: 'c1', since: 's1' }
  ])
})
