import type { CastNames, Owned } from './cast-names.ts'
import { checkStep, type Sold } from './check-step.ts'
import { refuse } from './refusal.ts'
import type { ScenarioStep } from './step.ts'

interface ReadStep {
  readonly step: ScenarioStep
  readonly id: string
  readonly on: string
  readonly sold: Sold | undefined
}

/** What the steps of the main line name, read from the first one on and taken back from the last one on. */
export class MainLineNames {
  readonly #cast: CastNames
  readonly #asOf: string
  readonly #read: ReadStep[] = []
  readonly #indexes = new Map<string, number>()
  readonly #sold = new Map<string, Owned & { readonly index: number }>()

  constructor(cast: CastNames, asOf: string) {
    this.#cast = cast
    this.#asOf = asOf
  }

  /** How many of the first steps are the very ones that were read. */
  countShared(steps: readonly ScenarioStep[]): number {
    const most = Math.min(steps.length, this.#read.length)
    let count = 0
    while (count < most && this.#read[count]?.step === steps[count]) count++
    return count
  }

  /** Forgets the steps from an index on; returns the names of what they sold. */
  rewind(length: number): readonly string[] {
    const lost: string[] = []
    for (const { id, sold } of this.#read.splice(length)) {
      this.#indexes.delete(id)
      if (!sold) continue
      this.#sold.delete(sold.name)
      lost.push(sold.name)
    }
    return lost
  }

  /** Reads on with the steps that were not read yet. Throws a `Refusal` at the first wrong one, having read those before. */
  readOn(steps: readonly ScenarioStep[]): void {
    const find = (name: string) => this.findSubscription(name)
    for (let index = this.#read.length; index < steps.length; index++) {
      const step = steps[index]
      if (!step) continue
      const path = ['steps', index]
      const id = step.id ?? `s${index + 1}`
      if (this.#indexes.has(id)) refuse('duplicate-id', [...path, 'id'], id)
      const before = this.dateAt(index - 1)
      if (step.on !== undefined && step.on < before) refuse('date-goes-back', [...path, 'on'], step.on, before)
      const sold = checkStep(step, id, path, this.#cast, find)
      this.#read.push({ step, id, on: step.on ?? before, sold })
      this.#indexes.set(id, index)
      if (sold) this.#sold.set(sold.name, { owner: sold.owner, index })
    }
  }

  /** The date of the step at an index; at -1 the one that the line starts on. */
  dateAt(index: number): string {
    return this.#read[index]?.on ?? this.#asOf
  }

  /** The index of the step of an id. */
  findIndex(id: string): number | undefined {
    return this.#indexes.get(id)
  }

  /** A subscription that is given, or sold at or before an index. */
  findSubscription(name: string, index = Number.POSITIVE_INFINITY): Owned | undefined {
    const given = this.#cast.given.get(name)
    if (given) return given
    const sold = this.#sold.get(name)
    return sold && sold.index <= index ? sold : undefined
  }
}
