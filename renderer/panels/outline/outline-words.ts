import type { IconName } from '#renderer/widgets/icons.ts'
import type { Verdict } from '#shared/domain/verdict.ts'
import type { Standing } from '#shared/domain/world.ts'
import { getTexts, languages, type Texts } from '#shared/language/language.ts'
import type { OutlineItem } from './to-outline.ts'

/** What an item is called where it stands in its row. */
export function nameItem(item: OutlineItem, { outline, words }: Texts): string {
  switch (item.kind) {
    case 'microsoft':
      return 'Microsoft'
    case 'party':
      return item.name
    case 'tenant':
      if (item.type === 'csp') return outline.cspTenant
      return item.ownerRole === 'customer' ? outline.customerTenant : outline.ownTenant
    case 'subscription':
      return item.offer === '' ? words.nameOffer('') : item.offer
  }
}

/** What is told of an item beside its name: market, id or state. */
export function noteItem(item: OutlineItem, { words }: Texts): string {
  switch (item.kind) {
    case 'microsoft':
      return ''
    case 'party':
      return item.market === undefined ? '' : words.nameMarket(item.market)
    case 'tenant':
      return item.market === undefined ? item.id : words.nameMarket(item.market)
    case 'subscription':
      return words.factValue('subscription', item.state)
  }
}

/** How far a partner is, in words. */
export function nameStanding(standing: Standing, { words, outline }: Pick<Texts, 'words' | 'outline'>): string {
  return standing === 'unknown' ? outline.standingUnknown : words.factValue('standing', standing)
}

/** Everything that a row tells, in one line for a screen reader: "Fabrikam, indirect reseller, Korea, preparing". */
export function describeItem(item: OutlineItem, texts: Texts): string {
  const { words, outline } = texts
  const name = nameItem(item, texts)
  if (item.kind === 'tenant') {
    return [name, item.id, ...(item.market === undefined ? [] : [words.nameMarket(item.market)])].join(', ')
  }
  if (item.kind === 'subscription') return [name, item.id, noteItem(item, texts)].join(', ')
  if (item.kind === 'microsoft') return name
  const market = item.market === undefined ? outline.marketUnknown : words.nameMarket(item.market)
  const standing = item.standing === null ? [] : [nameStanding(item.standing, texts)]
  return [name, words.roleNames[item.role], market, ...standing].join(', ')
}

/** The drawing of an item, as on the canvas. */
export function iconOf(item: OutlineItem): IconName {
  if (item.kind === 'party') return item.role
  return item.kind === 'tenant' ? `tenant-${item.type}` : item.kind
}

/** The mark of a standing, by its shape. */
export const standingMarks: Readonly<Record<Standing, Verdict>> = {
  'can-transact': 'supported',
  preparing: 'not-yet',
  unknown: 'undetermined'
}

/** What can be searched for in an item, in both languages and in small letters. */
export function toSearchText(item: OutlineItem): string {
  const market = item.kind === 'party' || item.kind === 'tenant' ? item.market : undefined
  const told = languages.flatMap((language) => {
    const texts = getTexts(language)
    const role = item.kind === 'party' ? [texts.words.roleNames[item.role]] : []
    return [nameItem(item, texts), ...role, ...(market === undefined ? [] : [texts.words.nameMarket(market)])]
  })
  return [item.id, market ?? '', ...told].join('\n').normalize('NFC').toLowerCase()
}
