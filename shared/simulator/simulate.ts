import type { Line } from '#shared/domain/line.ts'
import type { Edition } from '#shared/domain/scenario.ts'
import type { Step } from '#shared/domain/step.ts'
import { type Verdict, worseVerdict } from '#shared/domain/verdict.ts'
import type { World } from '#shared/domain/world.ts'
import { advance, type Decision, decide, decideBriefly } from './decide.ts'
import { getRulebook } from './edition.ts'
import { toInitialWorld } from './initial-world.ts'

/**
 * On a longer line findings are not made but judged when someone looks, and worlds are kept now and then and
 * replayed between: by the ten thousand they would fill the memory with what is hardly ever read. A step in its world
 * always gives the same.
 */
const longestKept = 1000
/** On a longer line, one world in this many is kept. */
const keptEvery = 128

/** The world of a run that was replayed last: whoever reads a long line in order replays one step at a time. */
interface Replay {
  latest?: { readonly played: PlayedStep; readonly after: World }
}

/** One step as it was played: what was decided, and the worlds on both sides of it. */
export class PlayedStep implements Decision {
  readonly step: Step
  readonly verdict: Decision['verdict']
  readonly effects: Decision['effects']
  readonly #edition: Edition
  readonly #previous: PlayedStep | World
  readonly #after: World | undefined
  readonly #replay: Replay
  readonly #findings: Decision['findings'] | undefined

  constructor(
    step: Step,
    edition: Edition,
    decision: Omit<Decision, 'findings'> & { readonly findings?: Decision['findings'] | undefined },
    previous: PlayedStep | World,
    after: World | undefined,
    replay: Replay
  ) {
    this.step = step
    this.verdict = decision.verdict
    this.effects = decision.effects
    this.#edition = edition
    this.#previous = previous
    this.#after = after
    this.#replay = replay
    this.#findings = decision.findings
  }

  /** The world that the step was judged in. */
  get before(): World {
    return this.#previous instanceof PlayedStep ? this.#previous.after : this.#previous
  }

  /** The world after the step; the same as before where it is not supported. */
  get after(): World {
    if (this.#after) return this.#after
    const { latest } = this.#replay
    if (latest?.played === this) return latest.after
    const after = advance(this.before, this.step, this)
    this.#replay.latest = { played: this, after }
    return after
  }

  get findings(): Decision['findings'] {
    return this.#findings ?? decide(this.step, this.before, this.#edition).findings
  }
}

/** A line played from its first step to its last. */
export interface Run {
  readonly line: Line
  readonly start: World
  readonly steps: readonly PlayedStep[]
  /** The worst verdict of the steps; supported where there are none. */
  readonly verdict: Verdict
}

/** How many first steps of a line were played in the run before, in the same way: they need not be judged again. */
export function sharedLength(line: Line, previous: Run): number {
  if (previous.line.cast !== line.cast || previous.line.edition !== line.edition) return 0
  const most = Math.min(line.steps.length, previous.steps.length)
  let length = 0
  while (length < most && previous.steps[length]?.step === line.steps[length]) length++
  return length
}

/** A run that is being made: it begins with what it shares with the run before, and grows by what is decided. */
export class GrowingRun {
  readonly line: Line
  readonly #start: World
  readonly #steps: PlayedStep[]
  readonly #isShort: boolean
  readonly #replay: Replay = {}
  #world: World

  /** @param previous the run before an edit; what lies before the first changed step is shared with it. */
  constructor(line: Line, previous?: Run) {
    this.line = line
    const isSameCast = previous !== undefined && previous.line.cast === line.cast
    this.#start = isSameCast ? previous.start : toInitialWorld(line.cast)
    this.#steps = previous ? previous.steps.slice(0, sharedLength(line, previous)) : []
    this.#isShort = line.steps.length <= longestKept
    this.#world = this.#steps.at(-1)?.after ?? this.#start
  }

  /** The steps that were played so far. */
  get steps(): readonly PlayedStep[] {
    return this.#steps
  }

  /** The step that is decided next; undefined where none is left. */
  get next(): Step | undefined {
    return this.line.steps[this.#steps.length]
  }

  /** The world that the next step is judged in. */
  get world(): World {
    return this.#world
  }

  /**
   * Takes in what was decided of the next step, in this very world. Throws where none is left.
   * @param decision findings that are left out are judged when someone looks.
   */
  add(decision: Omit<Decision, 'findings'> & Partial<Pick<Decision, 'findings'>>): void {
    const step = this.next
    if (!step) throw new Error('the line has no step left')
    const index = this.#steps.length
    this.#world = advance(this.#world, step, decision)
    const after = this.#isShort || index % keptEvery === 0 ? this.#world : undefined
    const previous = this.#steps[index - 1] ?? this.#start
    this.#steps.push(new PlayedStep(step, this.line.edition, decision, previous, after, this.#replay))
  }

  /** The run as far as it was played; nothing may be added after. */
  toRun(): Run {
    let verdict: Verdict = 'supported'
    for (const played of this.#steps) verdict = worseVerdict(verdict, played.verdict)
    return { line: this.line, start: this.#start, steps: this.#steps, verdict }
  }
}

/**
 * Plays a line. The same line gives the same run: no clock, no chance.
 * @param previous the run before an edit; what lies before the first changed step is shared with it, not played again.
 * @param isBrief whether hardly any finding will be read: those of a step are then judged when someone looks.
 */
export function simulate(line: Line, previous?: Run, isBrief = line.steps.length > longestKept): Run {
  const growing = new GrowingRun(line, previous)
  const judge = isBrief ? decideBriefly : decide
  for (let step = growing.next; step; step = growing.next) growing.add(judge(step, growing.world, line.edition))
  return growing.toRun()
}

/** The world after the last step of a run. */
export function getEnd(run: Run): World {
  return run.steps.at(-1)?.after ?? run.start
}

/** The date of a run's end: that of its last step, or the one it starts on. */
export function getEndDate(run: Run): string {
  return run.steps.at(-1)?.step.on ?? run.line.asOf
}

/** The ids of the steps that lie after what the edition's sources speak for. */
export function findStepsBeyondSources(run: Run): readonly string[] {
  const { horizon } = getRulebook(run.line.edition)
  return run.steps.filter((played) => played.step.on > horizon).map((played) => played.step.id)
}
