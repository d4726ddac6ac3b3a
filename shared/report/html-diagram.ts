import type { Verdict } from '#shared/domain/verdict.ts'
import type { Drawing } from './drawing.ts'
import { mark, type Page } from './html-pieces.ts'
import { element, type Markup } from './markup.ts'
import { drawDiagram } from './svg.writer.ts'
import { verdictLooks } from './verdict-looks.ts'

function writeLegend(verdicts: readonly Verdict[], { texts }: Page): Markup {
  const items = verdicts.map((verdict) => {
    const { ink, dashes } = verdictLooks[verdict]
    const line = element('path', {
      d: 'M2 8H42',
      stroke: ink,
      'stroke-width': 2,
      ...(dashes === undefined ? {} : { 'stroke-dasharray': dashes })
    })
    const sample = element('svg', { viewBox: '0 0 44 16', width: 44, height: 16, 'aria-hidden': 'true' }, line)
    return element('li', {}, sample, mark(verdict), texts.words.verdictNames[verdict])
  })
  return element('ul', { class: 'legend', 'aria-label': texts.report.legend }, items)
}

/** Who deals with whom, and what its lines mean. */
export function writeDiagram(drawing: Drawing, page: Page): Markup {
  const { report } = page.texts
  return element(
    'section',
    { class: 'diagram' },
    element('h2', {}, report.diagram),
    element('p', { class: 'soft' }, report.diagramAbout),
    drawDiagram(drawing),
    drawing.note === '' ? null : element('p', { class: 'soft' }, drawing.note),
    writeLegend(drawing.verdicts, page)
  )
}
