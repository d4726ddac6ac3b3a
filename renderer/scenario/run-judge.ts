import { findLine } from '#shared/domain/line.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { applyPatch } from '#shared/edits/apply-patch.ts'
import { decideBriefly } from '#shared/simulator/decide.ts'
import { GrowingRun } from '#shared/simulator/simulate.ts'
import type { RunAnswer, RunMessage } from './run-messages.ts'

/** How many steps are judged, and told of, in one go: few enough that the page takes them in within a frame. */
const stepsPerAnswer = 1000

interface Job {
  readonly request: number
  readonly growing: GrowingRun
  /** How many steps of the line were answered for, or need no answer. */
  told: number
}

/**
 * Keeps a scenario and its run, and judges what has to be judged again.
 * @param pause calls back after a while in which messages can come in: a newer request calls off the one at work.
 * @returns what takes in messages. Throws where they do not fit together.
 */
export function createRunJudge(
  post: (answer: RunAnswer) => void,
  pause: (goOn: () => void) => void
): (message: RunMessage) => void {
  let scenario: Scenario | undefined
  let current: Job | undefined

  function goOn(job: Job): void {
    const { request, growing, told } = job
    if (job !== current || told >= growing.line.steps.length) return
    const end = Math.min(told, growing.steps.length) + stepsPerAnswer
    for (let step = growing.next; step && growing.steps.length < end; step = growing.next) {
      growing.add(decideBriefly(step, growing.world, growing.line.edition))
    }
    if (end > told) {
      const decisions = growing.steps.slice(told, end).map(({ verdict, effects }) => ({ verdict, effects }))
      job.told = end
      post({ request, decisions })
    }
    pause(() => goOn(job))
  }

  function getScenario(): Scenario {
    if (!scenario) throw new Error('there is no scenario yet')
    return scenario
  }

  return (message) => {
    switch (message.kind) {
      case 'open':
        scenario = message.scenario
        break
      case 'change':
        scenario = applyPatch(getScenario(), message.patch).scenario
        break
      case 'judge': {
        // A run that was called off is as good a beginning as a whole one.
        const previous = current?.growing.toRun()
        const line = findLine(getScenario(), message.variant, previous?.line)
        if (!line) throw new Error(`no variant ${message.variant}`)
        current = { request: message.request, growing: new GrowingRun(line, previous), told: message.from }
        goOn(current)
      }
    }
  }
}
