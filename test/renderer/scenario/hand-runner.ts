import { createPlayer, type Player } from '#renderer/scenario/player.ts'
import { createRunJudge } from '#renderer/scenario/run-judge.ts'
import type { RunMessage } from '#renderer/scenario/run-messages.ts'
import { createScenarioDocument, type ScenarioDocument } from '#renderer/scenario/scenario-document.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { check, storing } from './open-workspace.ts'

/** A player whose runner is no worker, and does nothing until it is told to. */
export interface HandRunner {
  readonly player: Player
  /** Everything that it was told, as it came over. */
  readonly messages: RunMessage[]
  /** Lets it do one thing: take in a message, go on judging, or hand over an answer; false where nothing is left. */
  readonly goOn: () => boolean
  /** Lets it do all there is to do. */
  readonly finish: () => void
  /** Breaks it. */
  readonly fail: () => void
  readonly isStopped: () => boolean
}

/** Makes one; what crosses is copied, as it is between threads. */
export function createHandRunner(): HandRunner {
  const messages: RunMessage[] = []
  const due: (() => void)[] = []
  let fail = () => {}
  let isStopped = false
  const player = createPlayer(({ onAnswer, onFailure }) => {
    fail = onFailure
    const receive = createRunJudge(
      (answer) => {
        const copy = structuredClone(answer)
        due.push(() => onAnswer(copy))
      },
      (goOn) => due.push(goOn)
    )
    return {
      post(message) {
        const copy = structuredClone(message)
        messages.push(copy)
        due.push(() => receive(copy))
      },
      stop() {
        isStopped = true
        due.length = 0
      }
    }
  })
  function goOn(): boolean {
    const next = due.shift()
    next?.()
    return next !== undefined
  }
  return {
    player,
    messages,
    goOn,
    finish() {
      while (goOn());
    },
    fail: () => fail(),
    isStopped: () => isStopped
  }
}

/** A document over a scenario that is played by hand. */
export function openByHand(scenario: Scenario, hand = createHandRunner()): { document: ScenarioDocument } & HandRunner {
  const open = { id: 'one', scenario, head: { sequence: 0, hash: '' }, undo: [], redo: [] }
  return { document: createScenarioDocument(open, storing, hand.player), ...hand }
}

const ready = ['onboard', 'enroll', 'sign-agreement']

/** A scenario of so many steps, each named: sales by a direct-bill partner, and a second onboarding now and then. */
export function longScenario(length: number): Scenario {
  return check({
    parties: [
      { id: 'd1', kind: 'partner', role: 'direct-bill', name: 'Proseware', market: 'KR', completed: ready },
      { id: 'c1', kind: 'customer', name: 'Adatum', market: 'KR' }
    ],
    steps: Array.from({ length }, (_, n) =>
      n % 10 === 9
        ? { id: `k${n}`, do: 'onboard', partner: 'd1' }
        : { id: `k${n}`, do: 'sell', path: ['microsoft', 'd1', 'c1'], offer: 'Azure' }
    ),
    variants: [{ id: 'v', name: 'Short', after: 'k4', steps: [{ id: 'w', do: 'cancel', subscription: 'sub-k1' }] }]
  })
}
