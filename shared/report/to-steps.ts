import { getTexts } from '#shared/language/language.ts'
import type { PlayedStep, Run } from '#shared/simulator/simulate.ts'
import type { ReportStep, Unknown } from './report.ts'
import { toToldStep } from './report-things.ts'
import { showHidden } from './safe-text.ts'
import { tellDate } from './tell-date.ts'
import { type Telling, toReason } from './to-reason.ts'

function toStep(played: PlayedStep, index: number, note: string, telling: Telling): ReportStep {
  const { step, verdict, findings } = played
  const { language, things } = telling
  const { steps, report } = getTexts(language)
  const against = findings.filter(({ result }) => result !== 'holds')
  const holding = findings.filter(({ result, kind }) => result === 'holds' && kind !== 'lifecycle')
  return {
    number: index + 1,
    id: step.id,
    verdict,
    date: tellDate(step.on, language),
    summary: report.sentence(steps.summarize(toToldStep(step), things)),
    note: showHidden(note),
    against: against.map((finding) => toReason(finding, telling)),
    holding: holding.map((finding) => toReason(finding, telling))
  }
}

/** Every step of a run with its verdict and reasons. */
export function toSteps(run: Run, telling: Telling): readonly ReportStep[] {
  return run.steps.map((played, index) => toStep(played, index, run.line.source.steps[index]?.note ?? '', telling))
}

/** What the steps of a report cannot be judged without, each once, and whom to ask. */
export function toUnknowns(steps: readonly ReportStep[]): readonly Unknown[] {
  const unknowns = new Map<string, { message: string; ask: string; steps: number[] }>()
  for (const { number, against } of steps) {
    for (const { verdict, message, fix } of against) {
      if (verdict !== 'undetermined') continue
      const key = `${message}\n${fix}`
      const known = unknowns.get(key)
      if (!known) unknowns.set(key, { message, ask: fix, steps: [number] })
      else if (!known.steps.includes(number)) known.steps.push(number)
    }
  }
  return [...unknowns.values()]
}
