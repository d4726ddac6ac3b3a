import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findLine, type Line, toMainLine } from '#shared/domain/line.ts'
import { checkScenario, printScenario } from '#shared/domain/parse-scenario.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import type { ScenarioStep } from '#shared/domain/step.ts'
import { worseVerdict } from '#shared/domain/verdict.ts'
import type { World } from '#shared/domain/world.ts'
import { rules } from '#shared/rulebook/editions/programme-2020-05.ts'
import { advance, decide, decideBriefly } from '#shared/simulator/decide.ts'
import { getEnd, getEndDate, type PlayedStep, type Run, simulate } from '#shared/simulator/simulate.ts'
import { mulberry32, randomScenario } from '#test/acceptance/random-scenarios.ts'
import { toRuns } from '#test/depth.ts'

function check(file: unknown): Scenario {
  const checked = checkScenario(file)
  if (!checked.ok) throw new Error(JSON.stringify(checked.error))
  return checked.value
}

const scenarios = fc.integer().map((seed) => check(randomScenario(mulberry32(seed))))

/** Every line of a scenario. */
function linesOf(scenario: Scenario): readonly Line[] {
  return [null, ...(scenario.variants ?? []).map(({ id }) => id)].map((id) => {
    const line = findLine(scenario, id)
    if (!line) throw new Error(`no line ${id}`)
    return line
  })
}

/** A property of every line of random scenarios. */
function expectOfLines(holds: (line: Line, run: Run) => void): void {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      for (const line of linesOf(scenario)) holds(line, simulate(line))
    }),
    { numRuns: toRuns(60) }
  )
}

/** A world as plain data, the cast aside: maps as sorted entries. */
function toPlainWorld({ cast: _, ...maps }: World): unknown {
  return Object.fromEntries(
    Object.entries(maps).map(([name, map]) => [name, Object.entries(map.toJS()).sort(([a], [b]) => (a < b ? -1 : 1))])
  )
}

/** What was decided of a step, read out. */
function toPlainDecision({ step, verdict, findings, effects }: PlayedStep): object {
  return { step, verdict, findings, effects }
}

/** Everything in a run that can be compared, as plain data. */
function toPlain(run: Run): unknown {
  return {
    verdict: run.verdict,
    start: toPlainWorld(run.start),
    steps: run.steps.map((played) => ({ ...toPlainDecision(played), after: toPlainWorld(played.after) })),
    end: toPlainWorld(getEnd(run)),
    date: getEndDate(run)
  }
}

describe('a run', () => {
  test('is the same for the same file, read twice', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const again = linesOf(check(JSON.parse(printScenario(scenario))))
        for (const [index, line] of linesOf(scenario).entries()) {
          const other = again[index]
          expect(other && toPlain(simulate(other))).toEqual(toPlain(simulate(line)))
        }
      }),
      { numRuns: toRuns(40) }
    )
  })

  test('plays every step in its order, each in the world that the one before left', () => {
    expectOfLines((line, run) => {
      expect(run.steps.map(({ step }) => step)).toEqual(line.steps)
      let world = run.start
      for (const played of run.steps) {
        expect(played.before).toBe(world)
        world = played.after
      }
      expect(getEnd(run)).toBe(world)
    })
  })

  test('has the worst verdict of its steps', () => {
    expectOfLines((_line, run) => {
      expect(run.verdict).toBe(run.steps.map(({ verdict }) => verdict).reduce(worseVerdict, 'supported'))
    })
  })

  test('of no steps is supported and ends where it starts', () => {
    const line = toMainLine(check({ ...randomScenario(mulberry32(1)), steps: [], variants: [] }))
    const run = simulate(line)
    expect(run).toMatchObject({ verdict: 'supported', steps: [] })
    expect(getEnd(run)).toBe(run.start)
    expect(getEndDate(run)).toBe(line.asOf)
  })

  test('of the first steps alone is the beginning of the whole', () => {
    fc.assert(
      fc.property(scenarios, fc.nat(), (scenario, pick) => {
        const count = pick % (scenario.steps.length + 1)
        const whole = simulate(toMainLine(scenario))
        const part = simulate(toMainLine({ ...scenario, steps: scenario.steps.slice(0, count) }))
        const { steps } = toPlain(whole) as { steps: readonly unknown[] }
        expect(toPlain(part)).toMatchObject({ steps: steps.slice(0, count) })
      }),
      { numRuns: toRuns(60) }
    )
  })

  test('of a variant begins as the main line does', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const [main, ...variants] = linesOf(scenario).map((line) => toPlain(simulate(line)) as { steps: unknown[] })
        for (const [index, { after, steps }] of (scenario.variants ?? []).entries()) {
          const count = (variants[index]?.steps.length ?? 0) - steps.length
          expect(count === 0).toBe(after === null)
          expect(variants[index]?.steps.slice(0, count)).toEqual(main?.steps.slice(0, count))
        }
      }),
      { numRuns: toRuns(60) }
    )
  })
})

describe('a step', () => {
  test('that is supported has no finding against it, and a reason', () => {
    expectOfLines((_line, run) => {
      for (const { verdict, findings } of run.steps) {
        expect(verdict === 'supported').toBe(findings.every(({ result }) => result === 'holds'))
        expect(findings.filter(({ rule }) => rule !== 'lifecycle').length > 0 || verdict !== 'supported').toBe(true)
      }
    })
  })

  test('that is not supported changes nothing', () => {
    expectOfLines((_line, run) => {
      for (const { verdict, before, after, effects } of run.steps) {
        if (verdict === 'supported') continue
        expect(after).toBe(before)
        expect(effects).toEqual([])
      }
    })
  })

  test('that is supported changes what its lifecycle finding says, and each thing once', () => {
    expectOfLines((_line, run) => {
      for (const { verdict, findings, effects } of run.steps) {
        if (verdict !== 'supported') continue
        expect(findings[0]?.changes).toEqual(effects)
        const things = effects.map(({ subject, fact, with: other }) => `${subject} ${fact} ${other}`)
        expect(new Set(things).size).toBe(things.length)
        for (const { from, to } of effects) expect(from).not.toBe(to)
      }
    })
  })

  test('has one lifecycle finding, which comes first, and the others in the order of the rulebook', () => {
    const order = ['lifecycle', ...rules.map(({ id }) => id)]
    expectOfLines((_line, run) => {
      for (const { findings } of run.steps) {
        const places = findings.map(({ rule }) => order.indexOf(rule))
        expect(places[0]).toBe(0)
        expect(places.filter((place) => place === 0)).toHaveLength(1)
        expect(places).toEqual([...places].sort((a, b) => a - b))
        expect(places).not.toContain(-1)
      }
    })
  })

  test('of each verb comes out in more than one way over random scenarios', () => {
    const seen = new Map<string, Set<string>>()
    for (let seed = 1; seed <= 300; seed++) {
      const run = simulate(toMainLine(check(randomScenario(mulberry32(seed)))))
      for (const { step, verdict } of run.steps) seen.set(step.do, (seen.get(step.do) ?? new Set()).add(verdict))
    }
    expect(seen.size).toBe(16)
    for (const [verb, verdicts] of seen) expect(verdicts.size, verb).toBeGreaterThan(1)
  })
})

describe('a finding', () => {
  test('names facts and subjects, and cites sources unless it is about silence or order', () => {
    expectOfLines((_line, run) => {
      for (const finding of run.steps.flatMap(({ findings }) => findings)) {
        expect(finding.facts.length, finding.rule).toBeGreaterThan(0)
        expect(finding.subjects.length, finding.rule).toBeGreaterThan(0)
        expect(finding.cites.length === 0).toBe(['lifecycle', 'not-addressed'].includes(finding.rule))
      }
    })
  })

  test('rests on what is given or what an earlier supported step made so', () => {
    expectOfLines((_line, run) => {
      const supported = new Set<string>()
      for (const { step, findings, verdict } of run.steps) {
        for (const { since } of findings.flatMap(({ facts }) => facts)) {
          if (since !== null) expect(supported).toContain(since)
        }
        if (verdict === 'supported') supported.add(step.id)
      }
    })
  })

  test('tells the step that last made a fact so', () => {
    expectOfLines((_line, run) => {
      const made = new Map<string, { readonly value: string; readonly since: string }>()
      for (const { step, findings, effects } of run.steps) {
        for (const { subject, fact, with: other, value, since } of findings.flatMap(({ facts }) => facts)) {
          const last = made.get(`${subject} ${fact} ${other}`)
          if (last) expect({ value, since }, `${subject} ${fact}`).toEqual(last)
        }
        for (const { subject, fact, with: other, to } of effects) {
          made.set(`${subject} ${fact} ${other}`, { value: to, since: step.id })
        }
      }
    })
  })

  test('of a permission or a warning always holds, and a lifecycle finding names the moves or the changes', () => {
    expectOfLines((_line, run) => {
      for (const { kind, result, changes, moves } of run.steps.flatMap(({ findings }) => findings)) {
        if (kind === 'permission' || kind === 'warning') expect(result).toBe('holds')
        expect(changes !== undefined).toBe(kind === 'lifecycle' && result === 'holds')
        expect(moves !== undefined).toBe(kind === 'lifecycle' && result === 'broken')
      }
    })
  })

  test('that is not the only one of its rule is against the step, and about something of its own', () => {
    expectOfLines((_line, run) => {
      for (const { findings } of run.steps) {
        for (const { id } of rules) {
          const ofRule = findings.filter(({ rule }) => rule === id)
          if (ofRule.length < 2) continue
          expect(ofRule.map(({ result }) => result)).not.toContain('holds')
          const about = ofRule.map(({ subjects, facts }) => JSON.stringify([subjects, facts.map(({ fact }) => fact)]))
          expect(new Set(about).size, id).toBe(about.length)
        }
      }
    })
  })
})

test('what is decided briefly is what is decided', () => {
  expectOfLines((line, run) => {
    for (const { step, before, verdict, effects } of run.steps) {
      expect(decideBriefly(step, before, line.edition)).toEqual({ verdict, effects })
    }
    expect(toPlain(simulate(line, undefined, true))).toEqual(toPlain(run))
  })
})

describe('a run after an edit', () => {
  type Edit = (steps: readonly ScenarioStep[]) => readonly ScenarioStep[]

  /** A step that can stand anywhere: without the id, the date and the name that may be taken. */
  function toLoose(step: ScenarioStep | undefined): readonly ScenarioStep[] {
    if (!step) return []
    const { id: _id, on: _on, ...rest } = step
    if (rest.do !== 'sell') return [rest]
    const { as: _as, ...sale } = rest
    return [sale]
  }

  /** Changes, inserts, deletes, moves and appends a step at any place. */
  const edits: fc.Arbitrary<Edit> = fc
    .tuple(fc.constantFrom('change', 'date', 'insert', 'delete', 'move', 'append', 'nothing'), fc.nat(), fc.nat())
    .map(([kind, pick, other]) => (steps) => {
      const at = pick % (steps.length + 1)
      const loose = toLoose(steps[other % Math.max(steps.length, 1)])
      const step = steps[at]
      switch (kind) {
        case 'change':
          return steps.toSpliced(at, 1, ...loose)
        case 'date':
          return step ? steps.with(at, { ...step, on: '2021-04-01' }) : steps
        case 'insert':
          return steps.toSpliced(at, 0, ...loose)
        case 'delete':
          return steps.toSpliced(at, 1)
        case 'move':
          return step ? steps.toSpliced(at, 1).toSpliced(other % steps.length, 0, step) : steps
        case 'append':
          return [...steps, ...loose]
        default:
          return [...steps]
      }
    })

  const isValid = (scenario: Scenario) => checkScenario(scenario).ok

  test('is the run of the edited file, and what lies before the edit is shared with the run before', () => {
    let edited = 0
    fc.assert(
      fc.property(scenarios, fc.array(edits, { minLength: 1, maxLength: 8 }), (scenario, sequence) => {
        let current = { ...scenario, variants: [] }
        let line = toMainLine(current)
        let run = simulate(line)
        for (const edit of sequence) {
          const next = { ...current, steps: [...edit(current.steps)] }
          if (!isValid(next)) continue
          edited++
          const nextLine = findLine(next, null, line)
          if (!nextLine) throw new Error('no main line')
          const nextRun = simulate(nextLine, run)
          expect(toPlain(nextRun)).toEqual(toPlain(simulate(toMainLine(next))))
          const first = next.steps.findIndex((step, index) => step !== current.steps[index])
          const shared = Math.min(first < 0 ? next.steps.length : first, current.steps.length)
          for (let index = 0; index < shared; index++) expect(nextRun.steps[index]).toBe(run.steps[index])
          expect(nextRun.start).toBe(run.start)
          current = next
          line = nextLine
          run = nextRun
        }
      }),
      { numRuns: toRuns(60) }
    )
    expect(edited).toBeGreaterThan(toRuns(60))
  })

  test('of the cast shares nothing that the cast decides', () => {
    fc.assert(
      fc.property(scenarios, fc.constantFrom('KR', 'US', 'CN', undefined), (scenario, market) => {
        const line = toMainLine(scenario)
        const parties = scenario.parties.map(({ market: _, ...party }) => (market ? { ...party, market } : party))
        const edited = { ...scenario, parties }
        const editedLine = toMainLine(edited, line)
        expect(toPlain(simulate(editedLine, simulate(line)))).toEqual(toPlain(simulate(toMainLine(edited))))
        expect(editedLine.cast).not.toBe(line.cast)
      }),
      { numRuns: toRuns(40) }
    )
  })

  test('of the first date plays again what stands on it', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const line = toMainLine(scenario)
        const edited = { ...scenario, asOf: '2019-12-31' }
        const run = simulate(toMainLine(edited, line), simulate(line))
        expect(toPlain(run)).toEqual(toPlain(simulate(toMainLine(edited))))
      }),
      { numRuns: toRuns(40) }
    )
  })

  test('of another line of the scenario is that line’s own', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const [main, ...variants] = linesOf(scenario)
        const run = main && simulate(main)
        for (const [index, variant] of variants.entries()) {
          const line = findLine(scenario, scenario.variants?.[index]?.id, main)
          expect(line && toPlain(simulate(line, run))).toEqual(toPlain(simulate(variant)))
        }
      }),
      { numRuns: toRuns(60) }
    )
  })

  test('that touches nothing but texts plays nothing again', () => {
    const scenario = check(randomScenario(mulberry32(7)))
    const line = toMainLine(scenario)
    const run = simulate(line)
    const renamed = simulate(toMainLine({ ...scenario, title: 'Another title', notes: 'new' }, line), run)
    for (const [index, step] of run.steps.entries()) expect(renamed.steps[index]).toBe(step)
  })
})

describe('a long line', () => {
  const party = { kind: 'partner', market: 'KR', completed: ['onboard', 'enroll', 'sign-agreement'] }
  const pair = { provider: 'p1', reseller: 'r1' }
  /** A year of business over and over: all of it possible, but for a second onboarding and a sale to oneself. */
  const toYear = (year: number): object[] => [
    { do: 'request-partnership', ...pair },
    { do: 'accept-partnership', ...pair },
    { do: 'sell', path: ['microsoft', 'p1', 'r1', 'c1'], offer: 'Azure', as: `azure-${year}` },
    { do: 'manage', partner: 'd1', subscription: `azure-${year}` },
    { do: 'sell', path: ['microsoft', 'd1', 'c1'], offer: 'Backup', as: `backup-${year}` },
    { do: 'onboard', partner: 'd1' },
    { do: 'cancel', subscription: year % 3 === 0 ? `azure-${year}` : `backup-${year}` },
    { do: 'sell', path: ['microsoft', 'd1', 'd1'], offer: 'Backup', tenant: 'd1.csp', as: `own-${year}` },
    { do: 'stop-managing', partner: 'd1', subscription: `azure-${year}` },
    { do: 'end-partnership', ...pair }
  ]
  const toLong = (length: number) =>
    check({
      format: 'csp-scenario',
      version: 1,
      title: 'Years of business',
      asOf: '2020-06-01',
      parties: [
        { ...party, id: 'p1', role: 'indirect-provider', name: 'P' },
        { ...party, id: 'r1', role: 'indirect-reseller', name: 'R' },
        { ...party, id: 'd1', role: 'direct-bill', name: 'D' },
        { id: 'c1', kind: 'customer', name: 'C', market: 'KR' }
      ],
      steps: Array.from({ length: Math.ceil(length / 10) }, (_, year) => toYear(year))
        .flat()
        .slice(0, length)
    })

  function expectPlayedOneByOne(run: Run): void {
    const { line, start, steps } = run
    let world = start
    for (const [index, step] of line.steps.entries()) {
      const played = steps[index]
      const decision = decide(step, world, line.edition)
      const isLookedInto = index % 197 === 0 || (index > 126 && index < 130)
      if (isLookedInto) expect(played && toPlainWorld(played.before)).toEqual(toPlainWorld(world))
      world = advance(world, step, decision)
      expect(played && toPlainDecision(played)).toEqual({ step, ...decision })
      if (isLookedInto) expect(played && toPlainWorld(played.after)).toEqual(toPlainWorld(world))
    }
    expect(toPlainWorld(getEnd(run))).toEqual(toPlainWorld(world))
  }

  test('is judged as its steps are, one by one', () => {
    expectPlayedOneByOne(simulate(toMainLine(toLong(1250))))
  })

  test.each([
    ['grows long', 980, 1020],
    ['grows longer', 1100, 1101],
    ['becomes short', 1020, 980],
    ['loses its last step', 1101, 1100]
  ])('that %s is judged the same, and shares what it had', (_what, from, to) => {
    const before = toLong(Math.max(from, to))
    const cut = (length: number) => ({ ...before, steps: before.steps.slice(0, length) })
    const line = toMainLine(cut(from))
    const run = simulate(line)
    const edited = simulate(toMainLine(cut(to), line), run)
    expectPlayedOneByOne(edited)
    for (let index = 0; index < Math.min(from, to); index++) expect(edited.steps[index]).toBe(run.steps[index])
  })

  test.each([0, 127, 128, 129, 1040, 1099])('that is another from step %i on is judged again from there', (at) => {
    const before = toLong(1100)
    const line = toMainLine(before)
    const run = simulate(line)
    const steps = before.steps.with(at, { do: 'sign-agreement', partner: 'd1' })
    const edited = simulate(toMainLine({ ...before, steps }, line), run)
    expectPlayedOneByOne(edited)
    for (let index = 0; index < at; index++) expect(edited.steps[index]).toBe(run.steps[index])
  })
})
