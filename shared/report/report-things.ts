import type { Line } from '#shared/domain/line.ts'
import type { Step } from '#shared/domain/step.ts'
import type { Things } from '#shared/language/speech.ts'
import { toThings } from '#shared/simulator/things.ts'
import { isolate } from './safe-text.ts'

/**
 * What a report calls the things of a line by: names from a stranger's file, made safe to stand in a sentence. Whatever
 * else is named by a text, such as a company, is made safe as well.
 */
export function toReportThings(line: Line): Things {
  const things = toThings(line)
  return {
    findParty(id) {
      const party = things.findParty(id)
      return party && { ...party, name: isolate(party.name) }
    },
    findTenant: things.findTenant,
    findOffer: (id) => isolate(things.findOffer(id) ?? id)
  }
}

/** A step as a report tells it: what is sold is a stranger's text too. */
export function toToldStep(step: Step): Step {
  return step.do === 'sell' ? { ...step, offer: isolate(step.offer) } : step
}
