import { expect, test } from 'vitest'
import {
  type QuickQuestion,
  quickAnswers,
  quickBuyers,
  quickKinships,
  quickSellers,
  quickTenants,
  toQuickScenario
} from '#renderer/panels/quick-check/quick-scenario.ts'
import { toMainLine } from '#shared/domain/line.ts'
import { checkScenario } from '#shared/domain/parse-scenario.ts'
import { simulate } from '#shared/simulator/simulate.ts'

const names = { title: 'Quick', seller: 'Seller', provider: 'Provider', buyer: 'Buyer' }
const plain: QuickQuestion = {
  seller: 'reseller-through-provider',
  buyer: 'customer',
  sellerMarket: 'KR',
  providerMarket: 'KR',
  buyerMarket: 'KR',
  offer: 'Microsoft 365',
  tenant: 'customer',
  kinship: 'none',
  signed: 'yes',
  partnership: true
}

function judge(change: Partial<QuickQuestion>) {
  const checked = checkScenario(toQuickScenario({ ...plain, ...change }, names, '2020-06-01'))
  if (!checked.ok) throw new Error(JSON.stringify(checked.error))
  const { steps, verdict } = simulate(toMainLine(checked.value))
  const broken = steps[0]?.findings.filter(({ result }) => result !== 'holds').map(({ rule }) => rule) ?? []
  return [verdict, ...broken]
}

test.each<[string, Partial<QuickQuestion>, readonly string[]]>([
  ['through a provider to a customer', {}, ['supported']],
  ['by a direct-bill partner', { seller: 'direct-bill' }, ['supported']],
  [
    'by a reseller straight from Microsoft',
    { seller: 'reseller-alone' },
    ['prohibited', 'supported-chain', 'no-direct-microsoft-billing']
  ],
  ['by a provider straight to a customer', { seller: 'indirect-provider' }, ['not-listed', 'supported-chain']],
  ['by Microsoft itself', { seller: 'microsoft' }, ['not-listed', 'supported-chain']],
  ['before the agreement', { signed: 'no' }, ['not-yet', 'agreement-signed']],
  ['with a signature that nobody knows of', { signed: 'unknown' }, ['undetermined', 'agreement-signed']],
  ['without a partnership', { partnership: false }, ['not-yet', 'active-partnership']],
  ['into another region', { buyerMarket: 'US' }, ['prohibited', 'same-region-sale']],
  ['from a provider of another region', { providerMarket: 'US' }, ['prohibited', 'same-region-partnership']],
  ['from a market that is not known', { sellerMarket: null }, ['undetermined', 'known-market', 'known-market']],
  ['to an affiliate', { kinship: 'affiliated' }, ['prohibited', 'no-affiliate-sale']],
  ['to oneself', { kinship: 'one-company' }, ['prohibited', 'no-self-sale']],
  ['for own use, onto a tenant for it', { seller: 'direct-bill', buyer: 'direct-bill' }, ['supported']],
  [
    'for own use, onto the CSP tenant',
    { seller: 'direct-bill', buyer: 'indirect-reseller', tenant: 'csp' },
    ['prohibited', 'own-use-tenant']
  ]
])('a sale %s', (_, change, expected) => {
  expect(judge(change)).toEqual(expected)
})

test('every question is a valid scenario', () => {
  let count = 0
  for (const seller of quickSellers) {
    for (const buyer of quickBuyers) {
      for (const tenant of quickTenants) {
        for (const kinship of quickKinships) {
          for (const signed of quickAnswers) {
            for (const market of ['KR', null]) {
              judge({ seller, buyer, tenant, kinship, signed, sellerMarket: market, buyerMarket: market })
              count++
            }
          }
        }
      }
    }
  }
  expect(count).toBe(5 * 4 * 2 * 3 * 3 * 2)
})
