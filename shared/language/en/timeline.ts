const numbers = new Intl.NumberFormat('en')

/** What the timeline says, in English. */
export const timeline = {
  first: 'To before the first step',
  previous: 'Step back',
  play: 'Play',
  pause: 'Pause',
  next: 'Step forward',
  last: 'To the last step',
  position: (step: number, of: number) =>
    step === 0 ? `before step 1 of ${numbers.format(of)}` : `step ${numbers.format(step)} of ${numbers.format(of)}`,
  noSteps: 'no steps yet',
  steps: 'Steps in order',
  tools: 'This step',
  beforeFirst: 'Before the first step',
  startName: (date: string) => `Before the first step, ${date}`,
  /** The head of a card: the number of its step, and its date. */
  head: (number: number, date: string) => `${numbers.format(number)} · ${date}`,
  /** A card in one sentence; what is seen of it stands in it in the same order. */
  stepName: (head: string, summary: string, verdict: string) => `Step ${head}, ${summary}: ${verdict}`,
  /** Of a step that a variant has from the main line. */
  shared: 'Shared with the main line: a change here changes the main line too',
  sharedShort: 'of the main line',
  /** Of a step after what the rulebook's sources speak for. */
  late: 'Later than the sources of this rulebook: check the current programme as well',
  lateShort: 'later than the sources',
  noted: (note: string) => `Note: ${note}`,
  counts: 'Verdicts on this line',
  goToNext: (count: number, verdict: string) => `${numbers.format(count)} ${verdict}: go to the next one`,
  insertFirst: 'Add a step at the beginning',
  insertAfter: (number: number) => `Add a step after step ${numbers.format(number)}`,
  edit: 'Change this step (Enter)',
  duplicate: 'Duplicate this step',
  earlier: 'Move this step earlier (Alt + ←)',
  later: 'Move this step later (Alt + →)',
  remove: 'Delete this step',
  date: (date: string) => `Date: ${date}. Change it`,
  dateTitle: 'Date of this step',
  startTitle: 'Start of the scenario',
  dateRule: (date: string) => `Steps stand in the order of their dates: ${date} or later.`,
  crosses:
    'A step stays on its line: those that the variant shares with the main line come first, then its own. Duplicate it instead, and delete the one you do not want.'
}
