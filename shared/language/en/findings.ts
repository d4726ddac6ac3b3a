const numbers = new Intl.NumberFormat('en')
const count = (n: number, one: string, several: string) => `${numbers.format(n)} ${n === 1 ? one : several}`

/** What the panel that says why says, in English. */
export const findings = {
  /** Which step is explained: always the one where the person stands. */
  explains: (step: number, of: number, date: string) =>
    `Step ${numbers.format(step)} of ${numbers.format(of)} · ${date}`,
  aboutScenario: 'What this scenario is about',
  beforeFirst: 'Before the first step',
  beforeFirstHint:
    'Nothing has happened yet. Step forward, play, or choose a step below to see why it is judged as it is.',
  noSteps: 'No steps yet',
  noStepsHint: 'Connect two parties, or add a step below: what the programme says of it, and why, appears here.',
  inTheWay: 'What stands in the way',
  notKnown: 'What is not known',
  reason: 'Why',
  worthKnowing: 'Worth knowing',
  changes: 'What it changes',
  noChanges: 'The step changes no state.',
  whatToDo: 'What to do:',
  shownAbove: (n: number) => `${count(n, 'fact', 'facts')} already shown above`,
  proof: (n: number) => `${count(n, 'fact', 'facts')} and the source`,
  proofAlone: (n: number) => count(n, 'fact', 'facts'),
  places: (n: number) => `${numbers.format(n)} places`,
  says: 'What the source says',
  noSource: 'The source is silent on this',
  openRule: (rule: string) => `Open the rule “${rule}”`,
  given: 'given',
  sinceStep: (n: number) => `since step ${numbers.format(n)}`,
  goToStep: (n: number, summary: string) => `Go to step ${numbers.format(n)}: ${summary}`,
  /** The badge, and the two senses under it. */
  koreanDiffers: 'The Korean page reads otherwise here',
  englishDecides: 'The English original decides',
  koreanReads: 'The Korean page'
}
