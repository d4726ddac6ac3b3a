import { microsoftKey, toKey } from '#renderer/scenario/item-key.ts'
import { microsoftId } from '#shared/domain/id.ts'
import type { Step } from '#shared/domain/step.ts'

/** The ids of everything on the drawing that a step is about: the whole path of a sale, and where it lands. */
export function toLitPath(step: Step): ReadonlySet<string> {
  const lit = new Set<string>([toKey('step', step.id)])
  const addParty = (party: string) => lit.add(party === microsoftId ? microsoftKey : toKey('party', party))
  const addPair = (provider: string, reseller: string) => {
    addParty(provider)
    addParty(reseller)
    lit.add(toKey('partnership', provider, reseller))
  }
  if (step.do === 'sell') {
    for (const [index, party] of step.path.entries()) {
      addParty(party)
      const next = step.path[index + 1]
      if (next === undefined) continue
      lit.add(party === microsoftId ? `structure:${next}` : toKey('partnership', party, next))
    }
    lit.add(toKey('tenant', step.tenant)).add(toKey('subscription', step.as))
    return lit
  }
  if ('reseller' in step) addPair(step.provider, step.reseller)
  if ('partner' in step) addParty(step.partner)
  if ('customer' in step) {
    addParty(step.customer)
    lit.add(toKey('tenant', step.tenant)).add(toKey('relationship', step.partner, step.tenant))
  }
  if ('subscription' in step && step.subscription !== null) {
    lit.add(toKey('subscription', step.subscription))
    if ('partner' in step) lit.add(toKey('management', step.partner, step.subscription))
    if ('tenant' in step) lit.add(toKey('tenant', step.tenant))
  }
  return lit
}
