import { defaultEdition, type Edition } from '#shared/domain/scenario.ts'
import { getTexts, type Language } from '#shared/language/language.ts'
import type { Rule } from '#shared/rulebook/define-rule.ts'
import { toExampleScenario } from '#shared/rulebook/example.ts'
import { getRulebook } from './edition.ts'
import { explainCite } from './explain.ts'

function toRuleDocument(rule: Rule, language: Language) {
  const texts = getTexts(language)
  const { title, why, fix } = texts.rules[rule.id]
  const toExample = (example: Rule['examples']['applies']) => ({
    title: example.title[language],
    expect: example.expect,
    scenario: toExampleScenario(example, language)
  })
  return {
    id: rule.id,
    kind: rule.kind,
    ground: rule.ground,
    on: rule.on,
    from: rule.from ?? null,
    title,
    why,
    fix,
    cites: rule.cites.map((cite) => explainCite(cite, language)),
    examples: { applies: toExample(rule.examples.applies), not: toExample(rule.examples.not) }
  }
}

/** The rulebook as it is printed: every rule with its meaning, sources and examples. */
export function toRulesDocument(language: Language, edition: Edition = defaultEdition) {
  const { published, horizon, rules } = getRulebook(edition)
  return {
    format: 'csp-rules',
    version: 1,
    edition,
    published,
    horizon,
    rules: rules.map((rule) => toRuleDocument(rule, language))
  } as const
}
export type RulesDocument = ReturnType<typeof toRulesDocument>
