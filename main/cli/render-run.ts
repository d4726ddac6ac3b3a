import type { Finding } from '#shared/domain/finding.ts'
import { verdictOfFinding } from '#shared/domain/finding.ts'
import { getTexts } from '#shared/language/language.ts'
import type { Things } from '#shared/language/speech.ts'
import { getRulebook } from '#shared/simulator/edition.ts'
import { explainCite } from '#shared/simulator/explain.ts'
import { toSentences } from '#shared/simulator/run-document.ts'
import { findStepsBeyondSources, type PlayedStep, type Run } from '#shared/simulator/simulate.ts'
import { toThings } from '#shared/simulator/things.ts'
import { cliTexts, type Layout, renderDate, renderMark, renderVerdict, wrap } from './render.ts'

interface RunLayout extends Layout {
  /** Leaves out what holds. */
  readonly isBrief: boolean
}

/** Where a finding comes from, on one line: section and place, and how the passage carries it. */
export function renderSources(finding: Finding, layout: Layout): string {
  const { words } = getTexts(layout.language)
  const bySection = new Map<string, string[]>()
  for (const cite of finding.cites) {
    const { sectionTitle, basis } = explainCite(cite, layout.language)
    const known = bySection.get(sectionTitle) ?? []
    if (!known.includes(words.basisNames[basis])) known.push(words.basisNames[basis])
    bySection.set(sectionTitle, known)
  }
  return [...bySection].map(([section, bases]) => `${section} (${bases.join(', ')})`).join(' · ')
}

function renderAgainst(finding: Finding, things: Things, layout: Layout): string {
  const cli = cliTexts(layout)
  const { message, why, fix } = toSentences(finding, things, layout.language)
  const sources = renderSources(finding, layout)
  const label = (text: string) => `       ${layout.paint('dim', `${text}:`)} `
  return [
    wrap(message, '       ', layout, `     ${renderMark(verdictOfFinding(finding), layout)} `),
    wrap(why, '         ', layout, label(cli.why)),
    fix === '' ? '' : wrap(fix, '         ', layout, label(cli.whatToDo)),
    sources === '' ? '' : wrap(sources, '         ', layout, label(cli.source))
  ].join('')
}

function renderHolding(finding: Finding, things: Things, layout: Layout): string {
  const { message } = toSentences(finding, things, layout.language)
  const sources = renderSources(finding, layout)
  const isNote = finding.kind === 'permission' || finding.kind === 'warning'
  const mark =
    finding.kind === 'warning'
      ? layout.paint('yellow', '!')
      : isNote
        ? layout.paint('cyan', 'i')
        : layout.paint('green', '✓')
  return wrap(sources === '' ? message : `${message} · ${sources}`, '       ', layout, `     ${mark} `)
}

function renderStep(played: PlayedStep, index: number, things: Things, layout: RunLayout): string {
  const { words, steps } = getTexts(layout.language)
  const { step, verdict, findings } = played
  const against = findings.filter((finding) => finding.result !== 'holds')
  const holding = findings.filter((finding) => finding.result === 'holds' && finding.kind !== 'lifecycle')
  const number = `${index + 1}`.padStart(3)
  const head = `${layout.paint('bold', number)}  ${renderVerdict(verdict, layout)}  ${layout.paint('dim', `${step.id} · ${renderDate(step.on, layout.language)}`)}\n`
  const summary = wrap(steps.summarize(step, things), '     ', layout)
  const meaning = verdict === 'supported' ? '' : wrap(words.verdictMeanings[verdict], '     ', layout)
  const reasons = against.map((finding) => renderAgainst(finding, things, layout)).join('')
  const rest = layout.isBrief ? '' : holding.map((finding) => renderHolding(finding, things, layout)).join('')
  return `${head}${summary}${meaning === '' ? '' : layout.paint('dim', meaning)}${reasons}${rest}`
}

/** A run as a trainee reads it, step by step: each with its verdict, its sentence, the reasons and their sources. */
export function* renderRun(run: Run, layout: RunLayout): Generator<string> {
  const { words } = getTexts(layout.language)
  const cli = cliTexts(layout)
  const things = toThings(run.line)
  const failed = run.steps.filter((played) => played.verdict !== 'supported').length
  const { published } = getRulebook(run.line.edition)
  yield `${layout.paint('bold', run.line.title)}\n`
  yield `${renderVerdict(run.verdict, layout)} · ${run.steps.length === 0 ? cli.noSteps : failed === 0 ? cli.everyStepSupported : cli.stepsNotSupported(failed)}\n`
  yield `${layout.paint('dim', cli.rulesAsPublished(renderDate(published, layout.language)))}\n`
  for (const [index, played] of run.steps.entries()) yield `\n${renderStep(played, index, things, layout)}`
  const late = findStepsBeyondSources(run)
  if (late.length > 0) yield `\n${wrap(words.laterThanSources(late), '  ', layout, '! ')}`
}
