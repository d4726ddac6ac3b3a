import { type CastNames, type Owned, readCastNames } from './cast-names.ts'
import { checkStep } from './check-step.ts'
import { microsoftId } from './id.ts'
import { describeValue, type InputError, toJsonPath } from './input-error.ts'
import { MainLineNames } from './main-line-names.ts'
import { type Path, Refusal, refuse } from './refusal.ts'
import type { Scenario, Variant } from './scenario.ts'

const castLists = ['parties', 'tenants', 'affiliations', 'subscriptions', 'partnerships'] as const

/** A variant whose steps were found right. */
interface ReadVariant {
  /** The index on the main line of the step that it goes on after; -1 where it is from the start. */
  readonly anchor: number
  readonly steps: ReadonlySet<string>
  readonly sold: ReadonlyMap<string, Owned>
}

/** What was read with one cast from one date on. */
interface Reading {
  readonly scenario: Scenario
  readonly cast: CastNames
  readonly main: MainLineNames
}

/** Whether an id can have a place without the help of a variant. */
function isPlaced(id: string, { cast, main }: Reading): boolean {
  return id === microsoftId || cast.parties.has(id) || cast.tenants.has(id) || main.findSubscription(id) !== undefined
}

function findAnchor({ after }: Variant, path: Path, { main }: Reading): number {
  if (after === null) return -1
  return main.findIndex(after) ?? refuse('unknown-reference', [...path, 'after'], after, 'step')
}

function readVariant(variant: Variant, path: Path, anchor: number, { cast, main }: Reading): ReadVariant {
  const steps = new Set<string>()
  const sold = new Map<string, Owned>()
  const find = (name: string) => main.findSubscription(name, anchor) ?? sold.get(name)
  let date = main.dateAt(anchor)
  for (const [index, step] of variant.steps.entries()) {
    const here = [...path, 'steps', index]
    const id = step.id ?? `s${anchor + index + 2}`
    const isTaken = steps.has(id) || (main.findIndex(id) ?? Number.POSITIVE_INFINITY) <= anchor
    if (isTaken) refuse('duplicate-id', [...here, 'id'], id)
    steps.add(id)
    if (step.on !== undefined) {
      if (step.on < date) refuse('date-goes-back', [...here, 'on'], step.on, date)
      date = step.on
    }
    const sale = checkStep(step, id, here, cast, find)
    if (sale) sold.set(sale.name, sale)
  }
  return { anchor, steps, sold }
}

/**
 * Checks the references of one scenario after another. What a scenario shares with the one before, as the same objects,
 * is not read again: the cast where no list of it is another one, the main line up to the first step that is another one
 * and after the last one as long as that means the same, and every variant that goes on before the first. What is found
 * wrong never depends on what was checked before.
 */
export class ReferenceReader {
  #reading: Reading | undefined
  #variants: ReadonlyMap<Variant, ReadVariant> = new Map()
  #layout: Scenario['layout']
  /** Names that were there when the layout was found right and may be gone since. */
  readonly #lost = new Set<string>()

  /** The first thing that is wrong, or undefined. */
  check(scenario: Scenario): InputError | undefined {
    const wrong = this.#read(scenario)
    if (wrong) return wrong
    const [stray] = this.#listStray(scenario)
    if (stray === undefined) return undefined
    const expected = 'party, tenant, subscription'
    return { code: 'unknown-reference', path: toJsonPath(['layout', stray]), found: describeValue(stray), expected }
  }

  /** The ids in the layout that stand for nothing; undefined where the layout is not all that is wrong. */
  findStray(scenario: Scenario): readonly string[] | undefined {
    return this.#read(scenario) ? undefined : this.#listStray(scenario)
  }

  /**
   * Tells of an id whether anything of the scenario has it: of the cast, a variant, a step or a subscription of any line.
   * It answers until something else is read; undefined where the scenario is wrong.
   */
  findNames(scenario: Scenario): ((id: string) => boolean) | undefined {
    const reading = this.#read(scenario) ? undefined : this.#reading
    if (!reading) return undefined
    const { main } = reading
    const variants = [...this.#variants]
    return (id) =>
      main.findIndex(id) !== undefined ||
      isPlaced(id, reading) ||
      variants.some(([variant, { steps, sold }]) => variant.id === id || steps.has(id) || sold.has(id))
  }

  #read(scenario: Scenario): InputError | undefined {
    try {
      const reading = this.#readCast(scenario)
      this.#readMainLine(scenario, reading)
      this.#readVariants(scenario, reading)
      return undefined
    } catch (error) {
      if (error instanceof Refusal) return error.error
      throw error
    }
  }

  #readCast(scenario: Scenario): Reading {
    const before = this.#reading
    const isSame =
      before?.scenario.asOf === scenario.asOf && castLists.every((list) => before.scenario[list] === scenario[list])
    if (before && isSame) return before
    this.#reading = undefined
    this.#variants = new Map()
    this.#layout = undefined
    this.#lost.clear()
    const cast = readCastNames(scenario)
    this.#reading = { scenario, cast, main: new MainLineNames(cast, scenario.asOf) }
    return this.#reading
  }

  #readMainLine({ steps }: Scenario, { main }: Reading): void {
    const shared = main.countShared(steps)
    for (const name of main.exchange(steps, shared) ?? main.rewind(shared)) this.#lost.add(name)
    this.#keepVariants((_, { anchor }) => anchor < shared)
    main.readOn(steps)
  }

  #keepVariants(isKept: (variant: Variant, read: ReadVariant) => boolean): void {
    const kept = new Map<Variant, ReadVariant>()
    for (const [variant, read] of this.#variants) {
      if (isKept(variant, read)) kept.set(variant, read)
      else for (const name of read.sold.keys()) this.#lost.add(name)
    }
    this.#variants = kept
  }

  #readVariants({ variants = [] }: Scenario, reading: Reading): void {
    const read = new Map<Variant, ReadVariant>()
    const ids = new Set<string>()
    for (const [index, variant] of variants.entries()) {
      const path = ['variants', index]
      if (ids.has(variant.id)) refuse('duplicate-id', [...path, 'id'], variant.id)
      ids.add(variant.id)
      const anchor = findAnchor(variant, path, reading)
      read.set(variant, this.#variants.get(variant) ?? readVariant(variant, path, anchor, reading))
    }
    this.#keepVariants((variant) => read.has(variant))
    this.#variants = read
  }

  #listStray({ layout = {} }: Scenario): readonly string[] {
    const reading = this.#reading
    const isUntouched = layout === this.#layout && ![...this.#lost].some((name) => Object.hasOwn(layout, name))
    if (!reading || isUntouched) return []
    const ofVariants = new Set([...this.#variants.values()].flatMap(({ sold }) => [...sold.keys()]))
    const stray = Object.keys(layout).filter((id) => !isPlaced(id, reading) && !ofVariants.has(id))
    if (stray.length > 0) return stray
    this.#layout = layout
    this.#lost.clear()
    return []
  }
}
