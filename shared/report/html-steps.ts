import { badge, mark, type Page, say, section, writeSourceMarks, writeTable } from './html-pieces.ts'
import { type Content, element, type Markup } from './markup.ts'
import type { Reason, ReportStep } from './report.ts'

function writeAgainst(reason: Reason, page: Page): Markup {
  const { report } = page.texts
  const { verdict, message, why, fix, facts, sources } = reason
  const pair = (label: string, ...content: readonly Content[]) => [element('dt', {}, label), element('dd', {}, content)]
  const toDo = verdict === 'undetermined' ? report.whomToAsk : report.whatToDo
  return element(
    'div',
    { class: `reason edge-${verdict}` },
    element('h4', {}, mark(verdict), element('span', {}, say(message))),
    element(
      'dl',
      {},
      pair(report.why, say(why)),
      fix === '' ? null : pair(toDo, element('span', { class: 'todo' }, say(fix))),
      facts.length === 0
        ? null
        : pair(
            report.restsOn,
            facts.map((fact, index) => [index === 0 ? null : element('br', {}), say(fact)])
          ),
      sources.length === 0 ? null : pair(report.source, writeSourceMarks(sources, page))
    )
  )
}

function writeHolding(step: ReportStep, page: Page): Content {
  const { report } = page.texts
  if (step.holding.length === 0) return null
  const items = step.holding.map(({ message, sources }) =>
    element(
      'li',
      {},
      mark('supported'),
      say(message),
      sources.length === 0 ? null : element('span', { class: 'soft small' }, ' ', writeSourceMarks(sources, page))
    )
  )
  const title = step.verdict === 'supported' ? report.whatHolds : report.whatHoldsBesides
  return element('div', { class: 'holding' }, element('h4', {}, title), element('ul', { class: 'list' }, items))
}

function writeStep(step: ReportStep, page: Page): Markup {
  const { report, words } = page.texts
  const { number, verdict, date, summary, note, against } = step
  return element(
    'article',
    { class: 'step', id: `step-${number}` },
    element(
      'h3',
      { class: 'step-head' },
      element('span', { class: 'n' }, `${report.step} ${number}`),
      badge(verdict, page),
      element('span', { class: 'soft small' }, date)
    ),
    element('p', { class: 'summary' }, say(summary)),
    note === '' ? null : element('p', { class: 'note lines', 'aria-label': report.note, dir: 'auto' }, note),
    verdict === 'supported' ? null : element('p', { class: 'meaning' }, words.verdictMeanings[verdict]),
    against.map((reason) => writeAgainst(reason, page)),
    writeHolding(step, page)
  )
}

function writeOverview(steps: readonly ReportStep[], page: Page): Markup {
  const { report } = page.texts
  const rows = steps.map(({ number, date, summary, verdict }) =>
    element(
      'tr',
      {},
      element('td', { class: 'number' }, `${number}`),
      element('td', { class: 'date' }, date),
      element('td', {}, say(summary)),
      element('td', { class: 'verdict' }, badge(verdict, page))
    )
  )
  return writeTable('overview', [report.step, report.date, report.what, report.verdict], rows)
}

/** All steps at a glance, then each with its reasons. */
export function writeSteps(steps: readonly ReportStep[], page: Page): Markup {
  const { report } = page.texts
  if (steps.length === 0) return section(report.steps, element('p', {}, report.noSteps))
  return section(
    report.steps,
    writeOverview(steps, page),
    steps.map((step) => writeStep(step, page))
  )
}
