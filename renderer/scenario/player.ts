import type { Line } from '#shared/domain/line.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import type { Patch } from '#shared/edits/patch.ts'
import { GrowingRun, type Run, sharedLength, simulate } from '#shared/simulator/simulate.ts'
import type { RunAnswer } from './run-messages.ts'
import type { Runner, StartRunner } from './runner.ts'

/** So many steps are judged at once, some 10 µs each; more are judged beside the page, which would stand still else. */
export const mostAtOnce = 2000

/** A line to be played, and what it was made of. */
export interface Playable {
  readonly scenario: Scenario
  readonly variant: string | null
  readonly line: Line
}

/** Plays the lines of one scenario. */
export interface Player {
  /** Is told every change of the scenario, before the line that comes of it is to be played. */
  readonly follow: (patch: Patch) => void
  /**
   * Plays a line; the one that was asked for before it is called off.
   * @param previous the run that the line's may share with
   * @returns the run where little has to be judged; else undefined, and `onRun` is called with it later.
   */
  readonly play: (playable: Playable, previous: Run | undefined, onRun: (run: Run) => void) => Run | undefined
  /** Ends what judges beside the page. */
  readonly close: () => void
}

interface Job {
  readonly growing: GrowingRun
  readonly previous: Run | undefined
  readonly onRun: (run: Run) => void
}

/** Makes a player. Where its runner fails, it plays everything itself. */
export function createPlayer(startRunner: StartRunner): Player {
  let runner: Runner | undefined
  let hasFailed = false
  let requests = 0
  let job: Job | undefined

  function onAnswer({ request, decisions }: RunAnswer): void {
    if (request !== requests || !job) return
    const { growing, onRun } = job
    for (const decision of decisions) growing.add(decision)
    if (growing.next) return
    job = undefined
    onRun(growing.toRun())
  }

  function close(): void {
    runner?.stop()
    runner = undefined
    job = undefined
  }

  function onFailure(): void {
    const left = job
    hasFailed = true
    close()
    if (left) left.onRun(simulate(left.growing.line, left.previous))
  }

  /** The runner, which knows the scenario; undefined where there is none to be had. */
  function findRunner(scenario: Scenario): Runner | undefined {
    if (runner || hasFailed) return runner
    try {
      runner = startRunner({ onAnswer, onFailure })
      runner.post({ kind: 'open', scenario })
    } catch {
      onFailure()
    }
    return runner
  }

  return {
    follow: (patch) => runner?.post({ kind: 'change', patch }),
    play({ scenario, variant, line }, previous, onRun) {
      job = undefined
      requests++
      const from = previous ? sharedLength(line, previous) : 0
      const known = line.steps.length - from > mostAtOnce ? findRunner(scenario) : undefined
      if (!known) return simulate(line, previous)
      job = { growing: new GrowingRun(line, previous), previous, onRun }
      known.post({ kind: 'judge', request: requests, variant, from })
      return undefined
    },
    close
  }
}
