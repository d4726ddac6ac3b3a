import { findLine, type Line, toMainLine } from '#shared/domain/line.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { applyEdit } from '#shared/edits/apply-edit.ts'
import type { Edit } from '#shared/edits/edit.ts'
import { decide } from '#shared/simulator/decide.ts'
import { type Run, simulate } from '#shared/simulator/simulate.ts'
import { atMost, type Figure, round } from './figure.ts'
import { largeScenario } from './large-scenario.ts'
import { collectMoves, makeMoves } from './machine-moves.ts'
import { compareWork, measure } from './measure.ts'

const edition = 'programme-2020-05'
const perDecision = 1000

function measureSimulation(line: Line): Figure {
  const moves = collectMoves(simulate(line))
  const { a, b, ratio } = compareWork(
    () => simulate(line),
    () => makeMoves(moves),
    15
  )
  const detail = `${round(a.median)} ms against ${round(b.median)} ms for ${moves.length} moves`
  return atMost('simulate 10,000 steps, 500 parties', ratio, 0.5, '× bare transition', true, detail)
}

/** Twelve findings of the shape that a decision has, as object literals. */
function makeLiterals(n: number): readonly object[] {
  return Array.from({ length: 12 }, () => ({
    rule: 'agreement-signed',
    kind: 'precondition',
    ground: 'agreement',
    result: 'holds',
    subjects: [`p${n}`, `r${n}`],
    facts: [
      { subject: `p${n}`, fact: 'agreement', value: 'signed', since: null },
      { subject: `r${n}`, fact: 'agreement', value: 'signed', since: null }
    ],
    cites: [{ document: 'd', section: 's', ref: '0311a-145', basis: 'stated' }]
  }))
}

function measureDecision(run: Run): Figure {
  const sale = run.steps.find(({ step }) => step.do === 'sell' && step.path.length === 4)
  if (!sale) throw new Error('the bench has no two-tier sale')
  const decisions = () => {
    for (let n = 0; n < perDecision; n++) decide(sale.step, sale.before, edition)
  }
  const literals = () => {
    for (let n = 0; n < perDecision; n++) makeLiterals(n)
  }
  const { a, b, ratio } = compareWork(decisions, literals, 30)
  const micros = (a.median * 1000) / perDecision
  const detail = `${round(ratio)} × twelve literals, ${round((b.median * 1000) / perDecision)} µs`
  return atMost('decide a two-tier sale, median', micros, 50, 'µs', false, detail)
}

/** The scenario with the note of one step changed, as an edit in the app would leave it. */
function editStep(scenario: Scenario, index: number, note: string): Scenario {
  return { ...scenario, steps: scenario.steps.map((step, at) => (at === index ? { ...step, note } : step)) }
}

function measureEdit(
  what: string,
  scenario: Scenario,
  run: Run,
  index: number,
  limit: number,
  isMust: boolean
): Figure {
  let count = 0
  const { p95, median } = measure(() => {
    const line = findLine(editStep(scenario, index, `edit ${count++}`), null, run.line)
    if (line) simulate(line, run)
  }, 40)
  return atMost(what, p95, limit, 'ms p95', isMust, `median ${round(median)} ms`)
}

/** An edit as the app does it at the end of a line, beside the full run: done, checked, and played on. */
function measureAppEdit(what: string, start: Scenario, line: Line, makeEdit: (scenario: Scenario, n: number) => Edit) {
  let scenario = start
  let run = simulate(line)
  let count = 0
  const edit = () => {
    const done = applyEdit(scenario, makeEdit(scenario, count++))
    if (!done.ok) throw new Error(done.error.code)
    scenario = done.value.scenario
    run = simulate(toMainLine(scenario, run.line), run)
  }
  const { a, b } = compareWork(edit, () => simulate(line), 30, 10)
  return atMost(what, a.p95, 2, 'ms p95', false, `median ${round(a.median)} ms, full run ${round(b.median)} ms`)
}

function changeLast({ steps }: Scenario, n: number): Edit {
  const step = steps.at(-1)
  if (!step) throw new Error('there is no step')
  return { kind: 'change-step', line: null, id: `s${steps.length}`, step: { ...step, note: `edit ${n}` } }
}

function appendSale({ steps }: Scenario): Edit {
  const step = { do: 'sell' as const, path: ['microsoft', 'd0', 'c1'], offer: 'Azure' }
  return { kind: 'insert-step', line: null, index: steps.length, step }
}

/** What the rules cost: simulating, deciding, and going on after an edit. */
export function benchSimulator(): readonly Figure[] {
  const scenario = largeScenario(10_000, 500)
  const line = toMainLine(scenario)
  const run = simulate(line)
  if (run.verdict !== 'supported') throw new Error(`the bench's scenario is ${run.verdict}`)
  const full = measure(() => simulate(line), 15).median
  return [
    measureSimulation(line),
    measureDecision(run),
    measureEdit('an edit at the end of 10,000 steps', scenario, run, 9_999, 2, false),
    measureAppEdit('the app changes the last of 10,000 steps', scenario, line, changeLast),
    measureAppEdit('the app appends a step to 10,000', scenario, line, appendSale),
    measureEdit('an edit in the middle of 10,000 steps', scenario, run, 5_000, round3(full * 0.75), false)
  ]
}

function round3(value: number): number {
  return Number(value.toPrecision(3))
}
