import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Line, toMainLine } from '#shared/domain/line.ts'
import { checkScenario } from '#shared/domain/parse-scenario.ts'
import { getRuleTexts, languages } from '#shared/language/language.ts'
import { rules } from '#shared/rulebook/editions/programme-2020-05.ts'
import { toExampleScenario } from '#shared/rulebook/example.ts'
import { documents, passages, sections } from '#shared/rulebook/sources.ts'
import { toSentences } from '#shared/simulator/run-document.ts'
import { simulate } from '#shared/simulator/simulate.ts'
import { toThings } from '#shared/simulator/things.ts'
import { mulberry32, randomScenario } from '#test/acceptance/random-scenarios.ts'
import { root } from './imports.ts'

const normative = ['prohibition', 'listing', 'precondition']
const noted = ['permission', 'warning']

function toLine(file: unknown): Line {
  const checked = checkScenario(file)
  if (!checked.ok) throw new Error(JSON.stringify(checked.error))
  return toMainLine(checked.value)
}

test('every rule has a file of its name, and every such file a rule', () => {
  const files = readdirSync(join(root, 'shared/rulebook')).filter((name) => name.endsWith('.rule.ts'))
  expect(files.sort()).toEqual(rules.map(({ id }) => `${id}.rule.ts`).sort())
})

test.each(rules)('$id rests on passages that exist, by their own section and document', ({ cites }) => {
  for (const { ref, section, document } of cites) {
    const passage = Object.entries(passages).find(([id]) => id === ref)?.[1]
    if (!passage) throw new Error(`no passage ${ref}`)
    const found = sections[passage.section]
    expect({ section, document }).toEqual({ section: found.title.en, document: found.document })
    expect(Object.keys(documents)).toContain(document)
  }
})

test.each(rules)('$id opens its examples as scenarios, in both languages', ({ examples }) => {
  for (const example of [examples.applies, examples.not]) {
    for (const language of languages) expect(toLine(toExampleScenario(example, language)).steps).not.toEqual([])
  }
})

test.each(languages)(
  'no finding of 500 random scenarios lacks a sentence, and no rule has words it never needs (%s)',
  (language) => {
    const canBeUnknown = new Set<string>()
    const wrong: string[] = []
    for (let seed = 1; seed <= 500; seed++) {
      const line = toLine(randomScenario(mulberry32(seed)))
      const things = toThings(line)
      for (const { step, findings } of simulate(line).steps) {
        for (const finding of findings) {
          if (finding.result === 'unknown') canBeUnknown.add(finding.rule)
          const { message, why, fix } = toSentences(finding, things, language)
          const isTold =
            /\S/.test(message) && /\S/.test(why) && (finding.result === 'holds' ? fix === '' : /\S/.test(fix))
          const isWhole = !/undefined|null|NaN|\[object|\.\.|“”|‘’|\s{2}/.test(`${message} ${why} ${fix}`)
          if (!isTold || !isWhole) wrong.push(`seed ${seed}, ${step.id}, ${finding.rule} ${finding.result}: ${message}`)
        }
      }
    }
    expect(wrong).toEqual([])
    for (const { id, kind } of rules) {
      const texts = getRuleTexts(id, language)
      const said = (['broken', 'remedy', 'unknown', 'ask'] as const).filter((key) => texts[key] !== undefined)
      const needed = [
        ...(normative.includes(kind) ? ['broken', 'remedy'] : []),
        ...(canBeUnknown.has(id) ? ['unknown', 'ask'] : [])
      ]
      expect(said, id).toEqual(needed)
      expect(texts.fix === '', id).toBe(noted.includes(kind))
    }
  }
)
