const numbers = new Intl.NumberFormat('en')
const count = (n: number, one: string, several: string) => `${numbers.format(n)} ${n === 1 ? one : several}`

/** What the workspace says around its panels, in English. */
export const workspace = {
  rail: 'Screens',
  workspace: 'Workspace',
  panels: 'Panels',
  canvas: 'Canvas',
  outline: 'Outline',
  why: 'Why',
  details: 'Details',
  lifecycle: 'Lifecycle',
  timeline: 'Steps',
  palette: 'Add',
  more: 'More',
  rename: 'Title of the scenario',
  otherLanguage: 'Switch to Korean',

  /** What a drawn connection can mean. */
  meanings: {
    partnership: 'Partnership',
    sale: (offer: string) => `Sale of ${offer}`,
    saleThrough: (offer: string, partner: string) => `Sale of ${offer} through ${partner}`,
    ownUse: (offer: string) => `Sale of ${offer} for its own use`,
    ownUseThrough: (offer: string, partner: string) => `Sale of ${offer} for its own use through ${partner}`,
    straight: (offer: string) => `Straight sale of ${offer}`,
    relationship: 'Customer relationship',
    management: (offer: string) => `Management of ${offer}`,
    affiliation: 'Affiliation'
  },
  /** Of a fact of the cast, which has no verdict of its own. */
  affiliationChanges: (n: number) =>
    n === 0
      ? 'A fact about the parties: no step is judged otherwise.'
      : `A fact about the parties: ${count(n, 'step is', 'steps are')} judged otherwise.`,
  affiliationFact: 'A fact about the parties.',
  affiliationExists: 'The two are affiliated already.',
  connectTitle: (from: string, to: string) => `From ${from} to ${to}`,
  otherMeanings: (n: number) => `+ ${count(n, 'other meaning', 'other meanings')}`,
  otherReasons: (n: number) => `and ${count(n, 'more reason', 'more reasons')}`,
  noMeaning: 'Nothing can be meant by this connection.',
  connecting: (from: string) => `Connecting from ${from}: choose the other end. Escape cancels.`,
  offer: 'Offer',

  /** What became of an edit. */
  changedSteps: (n: number, parts: string) => `${count(n, 'later step', 'later steps')} changed: ${parts}`,
  changedPart: (n: number, from: string, to: string) => `${numbers.format(n)} ${from} → ${to}`,
  tookAlong: (parts: string) => `It took along ${parts}.`,
  took: {
    parties: (n: number) => count(n, 'party', 'parties'),
    tenants: (n: number) => count(n, 'tenant', 'tenants'),
    affiliations: (n: number) => count(n, 'affiliation', 'affiliations'),
    subscriptions: (n: number) => count(n, 'subscription', 'subscriptions'),
    partnerships: (n: number) => count(n, 'partnership', 'partnerships'),
    steps: (n: number) => count(n, 'step', 'steps'),
    variants: (n: number) => count(n, 'variant', 'variants')
  },
  undone: 'Taken back.',
  redone: 'Done again.',
  stepVerdict: (number: number, summary: string, verdict: string) => `Step ${number}: ${summary}. ${verdict}`,

  commands: {
    connect: 'Connect …',
    copy: 'Copy',
    cut: 'Cut',
    paste: 'Paste',
    duplicate: 'Duplicate',
    remove: 'Delete',
    selectAll: 'Select all',
    alignRow: 'Put into one row',
    alignColumn: 'Put into one column',
    tidy: 'Tidy up',
    fit: 'Fit into view',
    details: 'Details',
    goToStep: 'Go to the step',
    undo: 'Undo',
    redo: 'Redo'
  },
  copied: (n: number) => `${count(n, 'thing', 'things')} copied.`,
  nothingToPaste: 'There is nothing here that could be pasted. Copy parties or steps first.'
}
