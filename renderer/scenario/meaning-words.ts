import type { Language, Texts } from '#shared/language/language.ts'
import { getTexts } from '#shared/language/language.ts'
import { toSentence } from '#shared/language/to-sentence.ts'
import { toSentences } from '#shared/simulator/run-document.ts'
import { toThings } from '#shared/simulator/things.ts'
import type { Judgement } from './judge-steps.ts'
import type { Meaning } from './meanings.ts'
import type { Situation } from './situation.ts'

/** The plain name of a party, tenant's owner or subscription, without quotes; the id where it has none. */
export function nameOf(id: string, { line }: Pick<Situation, 'line'>): string {
  const things = toThings(line)
  const party = things.findParty(id)
  if (party) return party.name
  return things.findOffer(id) ?? id
}

/** What a meaning is called; its partners are told where others of its kind go through different ones. */
export function nameMeaning(
  meaning: Meaning,
  all: readonly Meaning[],
  situation: Situation,
  { workspace: { meanings } }: Texts
): string {
  if (meaning.kind === 'affiliation') return meanings.affiliation
  const sale = meaning.steps.find((step) => step.do === 'sell')
  const offer = sale?.offer ?? nameOf(meaning.subscription ?? '', situation)
  const alike = all.filter((other) => other.kind === meaning.kind)
  const other = alike.length > 1 ? findTelling(meaning.through, alike) : undefined
  const partner = other === undefined ? undefined : nameOf(other, situation)
  switch (meaning.kind) {
    case 'partnership':
      return meanings.partnership
    case 'customer-relationship':
      return meanings.relationship
    case 'management':
      return meanings.management(offer)
    case 'straight-sale':
      return meanings.straight(offer)
    case 'sale':
      return partner === undefined ? meanings.sale(offer) : meanings.saleThrough(offer, partner)
    case 'own-use-sale':
      return partner === undefined ? meanings.ownUse(offer) : meanings.ownUseThrough(offer, partner)
  }
}

/** The first partner of a way that not all ways of the kind go through. */
function findTelling(through: readonly string[], alike: readonly Meaning[]): string | undefined {
  return through.find((id) => alike.some((other) => other.kind !== 'affiliation' && !other.through.includes(id)))
}

/** A judgement in words: the verdict's name, and the reason in one sentence. */
export function describeJudgement(
  judgement: Judgement,
  language: Language
): { readonly verdict: string; readonly reason: string } {
  const { message } = toSentences(judgement.reason, toThings(judgement.line), language)
  return { verdict: getTexts(language).words.verdictNames[judgement.verdict], reason: toSentence(message, language) }
}
