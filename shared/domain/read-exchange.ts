import type { CastNames } from './cast-names.ts'
import { checkStep, type Sold } from './check-step.ts'
import { type ReadStep, readStep } from './read-step.ts'
import { Refusal } from './refusal.ts'
import type { ScenarioStep } from './step.ts'

/** The steps of a line that were found right, from its first on. */
export interface ReadLine {
  readonly cast: CastNames
  readonly steps: readonly ReadStep[]
  readonly dateAt: (index: number) => string
  readonly findStep: (id: string) => ReadStep | undefined
  readonly findSale: (name: string) => ReadStep | undefined
}

/** Steps in the midst of a line that take the place of others, and those after them, which mean what they meant. */
export interface Exchange {
  readonly taken: readonly ReadStep[]
  readonly put: readonly ReadStep[]
  readonly later: readonly ReadStep[]
}

/** What comes of work that may refuse something; undefined where it does. */
function attempt<Value>(work: () => Value): Value | undefined {
  try {
    return work()
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

function countSharedEnd(line: ReadLine, steps: readonly ScenarioStep[], start: number): number {
  const read = line.steps
  const most = Math.min(read.length, steps.length) - start
  let count = 0
  while (count < most && read[read.length - 1 - count]?.step === steps[steps.length - 1 - count]) count++
  return count
}

/** Reads steps after the first ones of a line. Throws a `Refusal` where one is wrong. */
function readAfter(start: number, steps: readonly ScenarioStep[], line: ReadLine): readonly ReadStep[] {
  const read: ReadStep[] = []
  const ids = new Set<string>()
  const sold = new Map<string, Sold>()
  const isBefore = (found: ReadStep | undefined) => found !== undefined && found.index < start
  const findSold = (name: string) => {
    const found = line.findSale(name)
    return isBefore(found) ? found?.sold : sold.get(name)
  }
  const names = {
    cast: line.cast,
    hasStep: (id: string) => ids.has(id) || isBefore(line.findStep(id)),
    findSubscription: (name: string) => line.cast.given.get(name) ?? findSold(name)
  }
  let date = line.dateAt(start - 1)
  for (const step of steps) {
    const one = readStep(step, start + read.length, date, names)
    read.push(one)
    ids.add(one.id)
    if (one.sold) sold.set(one.sold.name, one.sold)
    date = one.on
  }
  return read
}

/** Whether every later step has the id and date that it had, and names nothing that has just got the same name. */
function areNamedAlike({ taken, put, later }: Exchange, line: ReadLine, start: number): boolean {
  const end = start + taken.length
  if ((put.at(-1)?.on ?? line.dateAt(start - 1)) !== line.dateAt(end - 1)) return false
  if (put.length !== taken.length && later.some(({ isNumbered }) => isNumbered)) return false
  const isLater = (found: ReadStep | undefined) => found !== undefined && found.index >= end
  return !put.some(({ id, sold }) => isLater(line.findStep(id)) || (sold && isLater(line.findSale(sold.name))))
}

/** Whether every later step about a subscription that is not sold as before is right all the same. */
function areStillRight({ taken, put, later }: Exchange, line: ReadLine): boolean {
  const sold = new Map(put.flatMap((read) => (read.sold ? [[read.sold.name, read.sold]] : [])))
  const others = new Map(
    taken.flatMap((read) => {
      const now = read.sold && sold.get(read.sold.name)
      return read.sold && now?.owner !== read.sold.owner ? [[read.sold.name, now]] : []
    })
  )
  if (others.size === 0) return true
  const find = (name: string) => (others.has(name) ? others.get(name) : line.findSale(name)?.sold)
  const isAbout = (step: ScenarioStep) => 'subscription' in step && others.has(step.subscription ?? '')
  const check = () => {
    for (const { step, id } of later) if (isAbout(step)) checkStep(step, id, [], line.cast, find)
    return true
  }
  return attempt(check) ?? false
}

/**
 * Reads what is new in the midst of a line, so that what comes after it need not be read again; undefined where something
 * is wrong with it, or where what comes after it would not mean the same.
 * @param start how many of the first steps are the very ones of the line
 */
export function readExchange(steps: readonly ScenarioStep[], start: number, line: ReadLine): Exchange | undefined {
  const kept = countSharedEnd(line, steps, start)
  if (kept === 0) return undefined
  const put = attempt(() => readAfter(start, steps.slice(start, steps.length - kept), line))
  if (!put) return undefined
  const end = line.steps.length - kept
  const exchange = { taken: line.steps.slice(start, end), put, later: line.steps.slice(end) }
  return areNamedAlike(exchange, line, start) && areStillRight(exchange, line) ? exchange : undefined
}
