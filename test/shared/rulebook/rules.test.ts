import { describe, expect, test } from 'vitest'
import { toMainLine } from '#shared/domain/line.ts'
import { checkScenario } from '#shared/domain/parse-scenario.ts'
import { verbs } from '#shared/domain/step.ts'
import { rules } from '#shared/rulebook/editions/programme-2020-05.ts'
import { type RuleExample, toExampleScenario } from '#shared/rulebook/example.ts'
import { simulate } from '#shared/simulator/simulate.ts'

const languages = ['en', 'ko'] as const
const hangul = /\p{Script=Hangul}/u

/** How a rule comes out on the last step of an example. */
function play(rule: string, example: RuleExample, language: 'en' | 'ko') {
  const checked = checkScenario(toExampleScenario(example, language))
  if (!checked.ok) throw new Error(`${rule}: ${JSON.stringify(checked.error)}`)
  const run = simulate(toMainLine(checked.value))
  return (run.steps.at(-1)?.findings ?? []).filter((finding) => finding.rule === rule)
}

test('there are 27 rules, each with an id of its own', () => {
  expect(rules).toHaveLength(27)
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(27)
  for (const { id } of rules) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
})

test('every verb is judged by some rule', () => {
  expect(verbs.filter((verb) => !rules.some((rule) => rule.on.includes(verb)))).toEqual([])
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { applies, not } = rule.examples
  const examples = [applies, not]

  test('has a verb, a file’s day to begin with, and sources or silence', () => {
    expect(rule.on.length).toBeGreaterThan(0)
    expect(new Set(rule.on).size).toBe(rule.on.length)
    expect(rule.from ?? '2020-02-01').toBe('2020-02-01')
    expect(rule.cites.length === 0).toBe(id === 'not-addressed')
    expect(new Set(rule.cites.map((cite) => cite.ref)).size).toBe(rule.cites.length)
  })

  test.each(languages)('has two examples, told in %s and no other language', (language) => {
    for (const example of examples) {
      const scenario = toExampleScenario(example, language)
      for (const text of [scenario.title, ...scenario.parties.map((party) => party.name)]) {
        expect(hangul.test(text), text).toBe(language === 'ko')
      }
    }
    expect(applies.title[language]).not.toBe(not.title[language])
  })

  test.each(languages)('comes out in its examples as they tell, in %s', (language) => {
    for (const example of examples) {
      const findings = play(id, example, language)
      if (example.expect === 'absent') expect(findings, example.title[language]).toEqual([])
      else
        expect(
          findings.map(({ result }) => result),
          example.title[language]
        ).toEqual([example.expect])
    }
  })

  test('holds where it applies, and comes out otherwise where it does not', () => {
    expect(applies.expect).toBe('holds')
    const noted = rule.kind === 'permission' || rule.kind === 'warning'
    const otherwise = noted ? 'absent' : rule.kind === 'fact' ? 'unknown' : 'broken'
    expect(not.expect).toBe(otherwise)
  })
})
