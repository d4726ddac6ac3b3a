import { expect, test } from 'vitest'
import { toBytes, toByteText } from '#main/cli/byte-text.ts'
import { printRun } from '#main/cli/print-run.ts'
import { toMainLine } from '#shared/domain/line.ts'
import { checkScenario } from '#shared/domain/parse-scenario.ts'
import { languages } from '#shared/language/language.ts'
import { toFullRun } from '#shared/simulator/run-document.ts'
import { simulate } from '#shared/simulator/simulate.ts'
import { mulberry32, randomScenario } from '#test/acceptance/random-scenarios.ts'
import { scenario, toSale } from './small-scenarios.ts'

function expectSamePrint(file: unknown): void {
  const checked = checkScenario(file)
  if (!checked.ok) throw new Error(JSON.stringify(checked.error))
  const run = simulate(toMainLine(checked.value))
  for (const language of languages) {
    const document = toFullRun(run, language)
    const bytes = Buffer.concat([...printRun(document)].map(toBytes))
    expect(bytes.toString('utf8')).toBe(JSON.stringify(document))
  }
}

test('a run is printed as JSON.stringify prints it', () => {
  for (let seed = 0; seed < 60; seed++) expectSamePrint(randomScenario(mulberry32(seed)))
})

test('names of any script come out whole, and a run of no steps as well', () => {
  const names = ['é', '한국 "인용"', '🙂', '\\', '\u00ff\u0100\u2028']
  for (const offer of names) expectSamePrint(scenario({ title: offer, steps: [{ ...toSale('c1'), offer }] }))
  expectSamePrint(scenario({ steps: [] }))
})

test('a byte text is the bytes of a text of any length', () => {
  for (const length of [0, 1, 1023, 1024, 1025, 5000]) {
    for (const sign of ['a', 'é', '한']) {
      const text = sign.repeat(length)
      expect(toBytes(toByteText(text)).toString('utf8')).toBe(text)
    }
  }
})
