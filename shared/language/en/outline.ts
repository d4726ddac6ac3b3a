/** What the outline, its relations and the palette say, in English. */
export const outline = {
  tree: 'Who is there',
  relations: 'Relations',
  search: 'Find in the outline',
  clearSearch: 'Clear the search',
  nothingFound: 'Nothing here is called that. Try a name, an id, a market or an offer.',
  emptyCast: 'Nobody is here yet. Add a provider, a reseller or a customer above.',
  noRelations: 'Nothing ties anybody yet. Connect two parties.',
  noSuchRelations: 'There are no relations of this kind here. Choose another kind.',
  opened: 'Open',
  closed: 'Close',

  /** Tenants by what they are to their owner. */
  cspTenant: 'CSP tenant',
  ownTenant: 'Own-use tenant',
  customerTenant: 'Tenant',
  marketUnknown: 'market not known',
  standingUnknown: 'standing not known',

  /** What can be done with a row. */
  connectFrom: (name: string) => `Connect ${name} …`,
  addTenantTo: (name: string) => `Add an own-use tenant to ${name}`,
  moreOf: (name: string) => `More for ${name}`,
  renameOf: (name: string) => `New name of ${name}`,

  /** Choosing the other end of a connection. */
  chooseTitle: (from: string) => `Connect ${from} with …`,
  chooseSearch: 'Find the other end',
  choosePlace: 'Choose on the canvas or in the outline',
  chooseList: 'Other ends',
  chooseNone: 'Nobody here is called that.',
  cancelConnecting: 'Cancel',

  /** The columns and kinds of the relations. */
  from: 'From',
  what: 'What',
  to: 'To',
  state: 'State',
  kind: 'Kind of relation',
  everyKind: 'Every kind',
  supply: 'Supply',
  sales: 'Sale',
  association: 'Reseller association',
  managements: 'Management',
  byRole: 'by its role',
  declared: 'declared',
  'one-company': 'accounts of one company',
  cancelled: 'cancelled since then',
  atStep: (n: number) => `step ${n}`,
  /** A state and where it comes from. */
  stateSince: (state: string, since: string) => `${state}, ${since}`,

  /** A relation in one sentence; `state` comes last. */
  sentences: {
    supply: (_from: string, to: string, state: string) => `Microsoft supplies ${to}: ${state}`,
    partnership: (from: string, to: string, state: string) => `Partnership of ${from} and ${to}: ${state}`,
    relationship: (from: string, to: string, tenant: string, state: string) =>
      `${to} is a customer of ${from} with ${tenant}: ${state}`,
    management: (from: string, to: string, offer: string, state: string) =>
      `${from} manages ${offer} of ${to}: ${state}`,
    affiliation: (from: string, to: string, state: string) => `${from} and ${to} are affiliated: ${state}`,
    /** Of a sale, and of what was tried: the sentence of its step. */
    tried: (summary: string, state: string) => `${summary}: ${state}`
  },

  /** The palette's entries. */
  add: {
    'indirect-provider': 'Indirect provider',
    'indirect-reseller': 'Indirect reseller',
    'direct-bill': 'Direct-bill partner',
    customer: 'Customer',
    tenant: 'Own-use tenant'
  },
  addHint: 'Press to add, or drag onto the canvas.',
  tenantFor: (name: string) => `For ${name}`,
  tenantNeedsOwner: 'Select its owner, or drag it there'
}
