import { isolate } from '../isolate.ts'

const numbers = new Intl.NumberFormat('en')
const count = (n: number, one: string, several: string) => `${numbers.format(n)} ${n === 1 ? one : several}`

/** What stands on the canvas and around it, in English. */
export const canvas = {
  label: 'Drawing of the scenario',
  hint: 'Arrow keys go from party to party, Shift and an arrow key moves what is picked out, Enter opens its menu, + and − zoom, 0 shows everything. Everything that is drawn here can be read and changed in the outline.',
  /** The roles as short as they can be told beside a drawing of each. */
  roles: {
    'indirect-provider': 'Provider',
    'indirect-reseller': 'Reseller',
    'direct-bill': 'Direct-bill',
    customer: 'Customer'
  },
  aboutParty: (role: string, market: string | undefined) => `${role} · ${market ?? 'market not known'}`,
  ownTenant: (id: string) => `Own use: ${isolate(id)}`,
  tenantOf: (id: string) => `Tenant ${isolate(id)}`,
  elsewhere: (tenant: string, market: string) => `${tenant} · ${market}`,
  cancelled: (offer: string) => `${isolate(offer)} · cancelled`,
  moreRows: (n: number) => `+ ${numbers.format(n)} more`,
  partnership: { requested: 'asked for', active: 'partnership', declined: 'declined', ended: 'ended' },
  manages: 'manages',
  affiliated: 'affiliated',
  oneCompany: 'one company',
  relationshipEnded: 'no longer a customer',
  triedAt: (what: string, step: number) => `${isolate(what)} · tried at step ${numbers.format(step)}`,
  tried: {
    partnership: 'Partnership',
    relationship: 'Customer relationship',
    association: 'Reseller association',
    management: 'Management'
  },
  andEarlier: (what: string, n: number) => `${isolate(what)} · + ${numbers.format(n)} earlier`,
  sold: isolate,

  moment: (step: number, date: string) =>
    step === 0 ? `before the first step · ${date}` : `after step ${numbers.format(step)} · ${date}`,
  regionLane: (region: string) => `Region: ${region}`,
  noRegion: 'In no region',

  tools: 'View',
  zoomIn: 'Zoom in (+)',
  zoomOut: 'Zoom out (−)',
  percent: (n: number) => `${numbers.format(n)} %`,
  fit: 'Show everything (0)',
  tidy: 'Tidy up',
  alignRow: 'Align in a row',
  alignColumn: 'Align in a column',
  lanes: 'Regions',
  search: 'Find on the canvas (Ctrl+F)',
  searchPlaceholder: 'Find a name or offer',
  found: (at: number, of: number) => (of === 0 ? 'nothing found' : `${numbers.format(at)} of ${numbers.format(of)}`),
  closeSearch: 'Close the search',
  minimap: 'Overview',
  connectFrom: (name: string) => `Draw a connection from ${name}`,
  cancel: 'Cancel',
  dropTenant: 'A tenant belongs to a party: drop it on a partner or customer.',
  nothingHere: 'Nobody is here yet. Drag a party from “Add” onto this ground, or press one there.',
  partly: (n: number) =>
    `Drawn is what lies up to two connections from what is picked out; ${count(n, 'thing is', 'things are')} not drawn. The outline has everything.`,
  pickSomething: (n: number) =>
    `The scenario is too large to draw whole: pick something out in the outline, and what is around it is drawn here. ${count(n, 'thing is', 'things are')} not drawn.`
}
