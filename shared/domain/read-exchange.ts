import type { CastNames } from './cast-names.ts'
import type { Sold } from './check-step.ts'
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

/** Steps in the midst of a line that take the place of others, and those after them, for which all is as it was. */
export interface Exchange {
  readonly taken: readonly ReadStep[]
  readonly put: readonly ReadStep[]
  readonly later: readonly ReadStep[]
}

function countSharedEnd(line: ReadLine, steps: readonly ScenarioStep[], start: number): number {
  const most = Math.min(line.steps.length, steps.length) - start
  let count = 0
  while (count < most && line.steps.at(-1 - count)?.step === steps.at(-1 - count)) count++
  return count
}

/** Reads steps after the first ones of a line; undefined where one is wrong. */
function tryToRead(steps: readonly ScenarioStep[], start: number, line: ReadLine): readonly ReadStep[] | undefined {
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
  try {
    for (const step of steps) {
      const one = readStep(step, start + read.length, date, names)
      read.push(one)
      ids.add(one.id)
      if (one.sold) sold.set(one.sold.name, one.sold)
      date = one.on
    }
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
  return read
}

/** Whether every step after an exchange has the id and date that it had, names no one else's, and finds what it found. */
function isUnnoticed({ taken, put, later }: Exchange, line: ReadLine, start: number): boolean {
  const end = start + taken.length
  if ((put.at(-1)?.on ?? line.dateAt(start - 1)) !== line.dateAt(end - 1)) return false
  if (put.length !== taken.length && later.some(({ step }) => step.id === undefined)) return false
  const isLater = (found: ReadStep | undefined) => found !== undefined && found.index >= end
  if (put.some(({ id, sold }) => isLater(line.findStep(id)) || (sold && isLater(line.findSale(sold.name)))))
    return false
  const owners = new Map(put.flatMap(({ sold }) => (sold ? [[sold.name, sold.owner]] : [])))
  const others = new Set(taken.flatMap(({ sold }) => (sold && owners.get(sold.name) !== sold.owner ? [sold.name] : [])))
  const isOther = (name: string | undefined) => name !== undefined && others.has(name)
  return others.size === 0 || !later.some(({ step }) => 'subscription' in step && isOther(step.subscription))
}

/**
 * Reads what is new in the midst of a line, so that what comes after it need not be read again; undefined where something
 * is wrong with it, or where what comes after it would not mean the same.
 * @param start how many of the first steps are the very ones of the line
 */
export function readExchange(steps: readonly ScenarioStep[], start: number, line: ReadLine): Exchange | undefined {
  const kept = countSharedEnd(line, steps, start)
  if (kept === 0) return undefined
  const put = tryToRead(steps.slice(start, steps.length - kept), start, line)
  if (!put) return undefined
  const end = line.steps.length - kept
  const exchange = { taken: line.steps.slice(start, end), put, later: line.steps.slice(end) }
  return isUnnoticed(exchange, line, start) ? exchange : undefined
}
