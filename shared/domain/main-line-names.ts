import type { CastNames, Owned } from './cast-names.ts'
import { type ReadLine, readExchange } from './read-exchange.ts'
import { type NamesBefore, type ReadStep, readStep } from './read-step.ts'
import type { ScenarioStep } from './step.ts'

/** What the steps of the main line name, read from the first one on and taken back from the last one on. */
export class MainLineNames {
  readonly #cast: CastNames
  readonly #asOf: string
  readonly #read: ReadStep[] = []
  readonly #byId = new Map<string, ReadStep>()
  readonly #bySale = new Map<string, ReadStep>()

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
    return this.#read.splice(length).flatMap((read) => this.#forget(read))
  }

  /**
   * Reads steps that share their first and their last with those that were read, without reading the last again.
   * @param start how many of the first are shared
   * @returns the names of what is sold no longer; undefined where that cannot be done, and nothing was.
   */
  exchange(steps: readonly ScenarioStep[], start: number): readonly string[] | undefined {
    const line: ReadLine = {
      cast: this.#cast,
      steps: this.#read,
      dateAt: (index) => this.dateAt(index),
      findStep: (id) => this.#byId.get(id),
      findSale: (name) => this.#bySale.get(name)
    }
    const exchange = readExchange(steps, start, line)
    if (!exchange) return undefined
    const { taken, put, later } = exchange
    const isMoved = put.length !== taken.length
    if (isMoved) this.#read.length = start
    const names = taken.flatMap((read) => this.#forget(read))
    for (const read of put) this.#keep(read)
    for (const read of isMoved ? later : []) {
      read.index = this.#read.length
      this.#read.push(read)
    }
    return names.filter((name) => !this.#bySale.has(name))
  }

  /** Reads on with the steps that were not read yet. Throws a `Refusal` at the first wrong one, having read those before. */
  readOn(steps: readonly ScenarioStep[]): void {
    const names: NamesBefore = {
      cast: this.#cast,
      hasStep: (id) => this.#byId.has(id),
      findSubscription: (name) => this.findSubscription(name)
    }
    for (let index = this.#read.length; index < steps.length; index++) {
      const step = steps[index]
      if (step) this.#keep(readStep(step, index, this.dateAt(index - 1), names))
    }
  }

  /** The date of the step at an index; at -1 the one that the line starts on. */
  dateAt(index: number): string {
    return this.#read[index]?.on ?? this.#asOf
  }

  /** The index of the step of an id. */
  findIndex(id: string): number | undefined {
    return this.#byId.get(id)?.index
  }

  /** A subscription that is given, or sold at or before an index. */
  findSubscription(name: string, index = Number.POSITIVE_INFINITY): Owned | undefined {
    const given = this.#cast.given.get(name)
    if (given) return given
    const sale = this.#bySale.get(name)
    return sale && sale.index <= index ? sale.sold : undefined
  }

  #keep(read: ReadStep): void {
    this.#read[read.index] = read
    this.#byId.set(read.id, read)
    if (read.sold) this.#bySale.set(read.sold.name, read)
  }

  #forget({ id, sold }: ReadStep): readonly string[] {
    this.#byId.delete(id)
    if (!sold) return []
    this.#bySale.delete(sold.name)
    return [sold.name]
  }
}
