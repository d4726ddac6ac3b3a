import { expandQuery } from '#shared/language/glossary.ts'
import { getTexts, type Language, languages } from '#shared/language/language.ts'
import type { Rule } from '#shared/rulebook/define-rule.ts'
import { explainCite } from '#shared/simulator/explain.ts'

function toSearched(rule: Rule, language: Language): string {
  const { rules, words } = getTexts(language)
  const { title, why, fix } = rules[rule.id]
  const places = rule.cites.map((cite) => {
    const { sectionTitle, place, says } = explainCite(cite, language)
    return `${sectionTitle} ${place} ${says}`
  })
  return [rule.id, title, why, fix, words.kindNames[rule.kind], words.groundNames[rule.ground], ...places].join('\n')
}

const searched = new WeakMap<Rule, string>()

function getSearched(rule: Rule): string {
  const known = searched.get(rule)
  if (known !== undefined) return known
  const text = languages
    .map((language) => toSearched(rule, language))
    .join('\n')
    .normalize('NFC')
    .toLowerCase()
  searched.set(rule, text)
  return text
}

/**
 * The rules in whose name, meaning, ground or passages all words of a query stand, in either language; a word of the
 * glossary is also found by its synonyms. Blank text finds all of them.
 */
export function findRules(rules: readonly Rule[], query: string): readonly Rule[] {
  const words = query
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
  const wanted = words.map((word) => expandQuery(word).map((name) => name.normalize('NFC').toLowerCase()))
  return rules.filter((rule) => wanted.every((names) => names.some((name) => getSearched(rule).includes(name))))
}
