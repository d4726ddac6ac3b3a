/** What the lifecycle charts say, in English. */
export const lifecycle = {
  chooseOne: 'Choose a party, a tenant, a subscription or a step to see where it stands and what it can do next.',
  account: 'Partner account',
  accountParts: {
    account: 'Account',
    enrolment: 'Enrolment',
    agreement: 'Agreement',
    standing: 'Standing'
  } as Readonly<Record<string, string>>,
  partnershipOf: (provider: string, reseller: string) => `Partnership of ${provider} and ${reseller}`,
  relationship: (partner: string, tenant: string) => `Customer relationship of ${partner} with ${tenant}`,
  management: (partner: string, offer: string) => `Management of ${offer} by ${partner}`,
  subscription: (offer: string) => `Subscription ${offer}`,
  capabilities: 'Capabilities',
  partnerships: 'Partnerships',
  relationships: 'Customer relationships',
  subscriptions: 'Subscriptions',
  managements: 'Management',
  chart: 'States',
  isNow: 'now',
  leadsTo: (verb: string, state: string) => `${verb}, leads to: ${state}`,
  byItself: 'follows by itself',
  moves: 'What can happen next',
  movesAt: (moment: string) => `What you choose becomes a step here: ${moment}.`,
  afterStep: (n: number) => `after step ${n}`,
  atStart: 'before the first step',
  withAnother: 'Partnership with another',
  onto: (verb: string, tenant: string) => `${verb}: ${tenant}`
}
