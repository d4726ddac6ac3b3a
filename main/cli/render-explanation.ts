import { verdictOfFinding } from '#shared/domain/finding.ts'
import { getTexts } from '#shared/language/language.ts'
import type { ExplainedCite, ExplainedFact, ExplainedFinding, Explanation } from '#shared/simulator/explain.ts'
import type { Run } from '#shared/simulator/simulate.ts'
import { cliTexts, type Layout, renderDate, renderMark, renderVerdict, wrap } from './render.ts'

function renderFact(fact: ExplainedFact, layout: Layout): string {
  const cli = cliTexts(layout)
  const source = fact.madeBy ? `${cli.sinceStep(fact.madeBy.id)}: ${fact.madeBy.summary}` : cli.given
  return wrap(`${fact.about}: ${fact.label} = ${fact.words} (${source})`, '         ', layout, '       · ')
}

function renderCite(cite: ExplainedCite, layout: Layout): string {
  const cli = cliTexts(layout)
  const { words } = getTexts(layout.language)
  const place = `${cite.sectionTitle}, ${cite.place} (${words.basisNames[cite.basis]})`
  const otherwise =
    cite.koreanReads === null
      ? ''
      : wrap(`${cli.koreanReadsOtherwise}: ${cite.koreanReads}`, '           ', layout, '         ! ')
  return `${wrap(place, '         ', layout, '       § ')}${wrap(cite.says, '         ', layout)}${otherwise}`
}

function renderFinding(each: ExplainedFinding, layout: Layout): string {
  const cli = cliTexts(layout)
  const heading = (text: string) => `     ${layout.paint('dim', text)}\n`
  const verdict = verdictOfFinding(each.finding)
  return [
    `\n  ${renderMark(verdict, layout)} ${layout.paint('bold', each.title)} ${layout.paint('dim', each.finding.rule)}\n`,
    wrap(each.message, '     ', layout),
    wrap(each.why, '     ', layout),
    each.fix === '' ? '' : wrap(`${cli.whatToDo}: ${each.fix}`, '     ', layout),
    each.facts.length === 0 ? '' : heading(cli.facts),
    ...each.facts.map((fact) => renderFact(fact, layout)),
    each.cites.length === 0 ? '' : heading(cli.source),
    ...each.cites.map((cite) => renderCite(cite, layout))
  ].join('')
}

function renderDocuments(explanation: Explanation, layout: Layout): string {
  const cites = explanation.findings.flatMap((each) => each.cites)
  const documents = new Map(cites.map((cite) => [cite.document, cite]))
  return [...documents.values()]
    .map((cite) => `  ${cite.documentTitle} (${renderDate(cite.pageDate, layout.language)})\n  ${cite.address}\n`)
    .join('')
}

/** The proof of a step: what stands against it first, then what holds, each with its facts and sources. */
export function renderExplanation(run: Run, explanation: Explanation, layout: Layout): string {
  const { words } = getTexts(layout.language)
  const cli = cliTexts(layout)
  const { step, verdict, summary, findings } = explanation
  const against = findings.filter((each) => each.finding.result !== 'holds')
  const holding = findings.filter((each) => each.finding.result === 'holds')
  const section = (title: string, list: readonly ExplainedFinding[]) =>
    list.length === 0
      ? ''
      : `\n${layout.paint('bold', title)}\n${list.map((each) => renderFinding(each, layout)).join('')}`
  return [
    `${layout.paint('bold', run.line.title)} · ${cli.step} ${explanation.index + 1} (${step.id}) · ${renderDate(step.on, layout.language)}\n`,
    wrap(summary, '', layout),
    `${renderVerdict(verdict, layout)}\n`,
    wrap(words.verdictMeanings[verdict], '', layout),
    section(cli.reasons, against),
    section(cli.whatHolds, holding),
    `\n${layout.paint('bold', cli.pages)}\n${renderDocuments(explanation, layout)}`,
    `\n${wrap(cli.notLegalAdvice, '', layout)}`
  ].join('')
}
