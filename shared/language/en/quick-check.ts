/** What the quick check says, in English. */
export const quickCheck = {
  title: 'May this be sold?',
  hint: 'Ask about one sale; the answer changes as you do.',
  seller: 'Who sells',
  sellers: {
    'direct-bill': 'A direct-bill partner',
    'reseller-through-provider': 'A reseller, through a provider',
    'reseller-alone': 'A reseller, straight from Microsoft',
    'indirect-provider': 'An indirect provider',
    microsoft: 'Microsoft itself'
  },
  buyer: 'To whom',
  buyers: {
    customer: 'A customer',
    'indirect-reseller': 'An indirect reseller, for its own use',
    'direct-bill': 'A direct-bill partner, for its own use',
    'indirect-provider': 'An indirect provider, for its own use'
  },
  sellerMarket: 'The seller’s market',
  providerMarket: 'The provider’s market',
  buyerMarket: 'The buyer’s market',
  offer: 'What',
  tenant: 'Onto which tenant',
  tenants: { customer: 'A tenant kept for own use', csp: 'Its CSP tenant' },
  kinship: 'Seller and buyer are',
  kinships: { none: 'not related', affiliated: 'affiliates', 'one-company': 'one company' },
  signed: 'The seller has signed the agreement',
  answers: { yes: 'yes', no: 'no', unknown: 'not known' },
  partnership: 'Provider and reseller are partners',
  more: 'More about this sale',
  openScenario: 'Open as a scenario',
  names: { seller: 'Seller', provider: 'Provider', buyer: 'Buyer' },
  scenarioTitle: (offer: string) => `Quick check: ${offer}`
}
