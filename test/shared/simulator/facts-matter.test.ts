import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Fact, Finding } from '#shared/domain/finding.ts'
import { toMainLine } from '#shared/domain/line.ts'
import { checkScenario } from '#shared/domain/parse-scenario.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import type { Step } from '#shared/domain/step.ts'
import { rules } from '#shared/rulebook/editions/programme-2020-05.ts'
import { toExampleScenario } from '#shared/rulebook/example.ts'
import { simulate } from '#shared/simulator/simulate.ts'
import { changeFact, prune, spellOut } from './change-fact.ts'

/** What the rule of a finding says of the same step in a scenario in which a fact was changed. */
interface Changed {
  readonly fact: Fact
  readonly now: readonly Finding[]
}

/** One finding of one step, with what becomes of it when each of its facts is changed in several ways. */
interface Studied {
  readonly scenario: Scenario
  readonly step: Step
  readonly finding: Finding
  /** All that the rule says of the step, this finding among it. */
  readonly ofRule: readonly Finding[]
  readonly changed: readonly Changed[]
}

/** Facts that no valid file can have another way, and why. */
const fixed: readonly (readonly [why: string, isIt: (fact: Fact, studied: Studied) => boolean])[] = [
  ['the verb is what the step is: another verb makes another step', ({ fact }) => fact === 'verb'],
  [
    'a sale that makes a subscription cannot find it made: no file names two alike',
    ({ fact, value }, { finding, step }) =>
      finding.rule === 'lifecycle' && step.do === 'sell' && fact === 'subscription' && value === 'none'
  ],
  [
    'the tenants of a customer are of type customer, all of them',
    ({ fact, subject }, { scenario, finding }) => {
      const owner = finding.facts.find((each) => each.subject === subject && each.fact === 'tenant.owner')?.value
      const isCustomer = scenario.parties.some(({ id, kind }) => id === owner && kind === 'customer')
      return fact === 'tenant.type' && isCustomer
    }
  ]
]

/** Findings that hold and go on holding when one of their facts is another, and why. */
const settled: readonly (readonly [why: string, isIt: (studied: Studied) => boolean])[] = [
  ['the name of a new subscription is free', ({ finding, step }) => finding.rule === 'lifecycle' && step.do === 'sell'],
  ['silence is about the verb alone', ({ finding }) => finding.facts.every(({ fact }) => fact === 'verb')],
  ['how far a reseller has come is told, whatever it is', ({ finding }) => finding.rule === 'readiness-steps'],
  [
    'a new association has no lifecycle behind it',
    ({ finding, step }) => finding.rule === 'lifecycle' && step.do === 'associate-reseller' && step.new
  ],
  [
    'a tenant without reseller business is free: another type, owner or partnership alone does not change that',
    ({ scenario, finding }) => {
      const [owner, provider] = finding.subjects
      const isPair = scenario.partnerships?.some(([a, b]) => a === provider && b === owner)
      const isFree = finding.facts.every(({ fact, value }) => fact === 'tenant.owner' || value === 'customer')
      return finding.rule === 'one-relationship-per-provider' && isFree && !isPair
    }
  ]
]

type Play = (scenario: Scenario, step: string) => readonly Finding[] | undefined

/** Plays each scenario once, whichever fact it was made for; undefined where no valid file can be made of it. */
function createPlay(): Play {
  const made = new Map<string, ReturnType<Play>>()
  return (scenario, step) => {
    const key = `${step} ${JSON.stringify(scenario)}`
    if (made.has(key)) return made.get(key)
    const valid = prune(scenario, step)
    const run = valid && simulate(toMainLine(valid))
    const findings = run?.steps.find((played) => played.step.id === step)?.findings
    made.set(key, findings)
    return findings
  }
}

function study(file: unknown): readonly Studied[] {
  const checked = checkScenario(file)
  if (!checked.ok) throw new Error(JSON.stringify(checked.error))
  const scenario = spellOut(checked.value)
  const play = createPlay()
  return simulate(toMainLine(scenario)).steps.flatMap(({ step, findings }) =>
    findings.map((finding) => ({
      scenario,
      step,
      finding,
      ofRule: findings.filter(({ rule }) => rule === finding.rule),
      changed: finding.facts.flatMap((fact) =>
        changeFact(scenario, step.id, fact).flatMap((other) => {
          const now = play(other, step.id)
          return now ? [{ fact, now: now.filter(({ rule }) => rule === finding.rule) }] : []
        })
      )
    }))
  )
}

const isSame = (a: Fact, b: Fact) =>
  a.subject === b.subject && a.fact === b.fact && a.with === b.with && a.value === b.value

const names = (findings: readonly Finding[], fact: Fact) =>
  findings.some(({ facts }) => facts.some((each) => isSame(each, fact)))

/** What a rule says apart from its facts. */
const toOutcome = (findings: readonly Finding[]) =>
  findings.map(({ result, kind, subjects }) => ({ result, kind, subjects }))

const countAgainst = (findings: readonly Finding[]) => findings.filter(({ result }) => result !== 'holds').length

/** Whether some change makes the rule say something else of a fact, or not name it. */
function isMovable(fact: Fact, { changed }: Studied): boolean {
  return changed.some((each) => each.fact === fact && !names(each.now, fact))
}

/** Whether some change of one fact breaks what held; of a permission or a warning, whether it is said otherwise. */
function doesMatter({ finding, ofRule, changed }: Studied): boolean {
  const isNoted = finding.kind === 'permission' || finding.kind === 'warning'
  return changed.some(({ now }) =>
    isNoted ? JSON.stringify(toOutcome(now)) !== JSON.stringify(toOutcome(ofRule)) : countAgainst(now) > 0
  )
}

const cases = readFileSync(join(import.meta.dirname, '../../acceptance/source-cases.ndjson'), 'utf8')
  .trim()
  .split('\n')
  .map((line): { id: string; question: string; scenario: unknown } => JSON.parse(line))
  .map(({ id, question, scenario }) => [`${id} ${question}`, scenario] as const)
const examples = rules.flatMap(({ id, examples: { applies, not } }) =>
  [applies, not].map((each) => [`${id}: ${each.title.en}`, toExampleScenario(each, 'en')] as const)
)
const files = [...cases, ...examples]
const studies = new Map<unknown, readonly Studied[]>()

function getStudy(file: unknown): readonly Studied[] {
  const made = studies.get(file) ?? study(file)
  studies.set(file, made)
  return made
}

describe.each(files)('%s', (_name, file) => {
  test('every fact that a finding names can be another, and then the rule no longer says the same', () => {
    const stuck = getStudy(file).flatMap((each) =>
      each.finding.facts
        .filter((fact) => !fixed.some(([, isIt]) => isIt(fact, each)))
        .filter((fact) => !isMovable(fact, each))
        .map((fact) => `${each.step.id} ${each.finding.rule}: ${fact.subject} ${fact.fact} = ${fact.value}`)
    )
    expect(stuck).toEqual([])
  })

  test('what stands in the way goes away when a fact that it names is another', () => {
    const stuck = getStudy(file)
      .filter(({ finding }) => finding.result !== 'holds')
      .filter(({ ofRule, changed }) => !changed.some(({ now }) => countAgainst(now) < countAgainst(ofRule)))
      .map(({ step, finding }) => `${step.id} ${finding.rule}`)
    expect(stuck).toEqual([])
  })

  test('what holds is broken, or is noted of others, when a fact that it names is another', () => {
    const stuck = getStudy(file)
      .filter((each) => each.finding.result === 'holds' && !settled.some(([, isIt]) => isIt(each)))
      .filter((each) => !doesMatter(each))
      .map(({ step, finding }) => `${step.id} ${finding.rule}`)
    expect(stuck).toEqual([])
  })
})

test('every rule is met', () => {
  const met = new Set(files.flatMap(([, file]) => getStudy(file).map(({ finding }) => finding.rule)))
  expect(rules.map(({ id }) => id).filter((id) => !met.has(id))).toEqual([])
})

test('nothing is excused that need not be', () => {
  const all = files.flatMap(([, file]) => getStudy(file))
  for (const [why, isIt] of fixed) {
    const excused = all.flatMap((each) =>
      each.finding.facts.filter((fact) => isIt(fact, each)).map((fact) => [fact, each] as const)
    )
    expect(excused.length, why).toBeGreaterThan(0)
    const needless = excused.filter(([fact, each]) => isMovable(fact, each))
    expect(
      needless.map(([fact, { step }]) => `${step.id} ${fact.fact} ${fact.subject}`),
      why
    ).toEqual([])
  }
  for (const [why, isIt] of settled) {
    const excused = all.filter((each) => each.finding.result === 'holds' && isIt(each))
    expect(excused.length, why).toBeGreaterThan(0)
    expect(
      excused.filter(doesMatter).map(({ step, finding }) => `${step.id} ${finding.rule} ${finding.subjects}`),
      why
    ).toEqual([])
  }
})
