import { getTexts } from '#shared/language/language.ts'
import type { RulesDocument } from '#shared/simulator/rules-document.ts'
import { cliTexts, type Layout, renderDate, wrap } from './render.ts'

function renderRule(rule: RulesDocument['rules'][number], layout: Layout): string {
  const { words } = getTexts(layout.language)
  const cli = cliTexts(layout)
  const cites = rule.cites.map((cite) => {
    const place = wrap(
      `${cite.sectionTitle}, ${cite.place} (${words.basisNames[cite.basis]})`,
      '      ',
      layout,
      '    § '
    )
    const says = wrap(cite.says, '      ', layout)
    const otherwise =
      cite.koreanReads === null
        ? ''
        : wrap(`${cli.koreanReadsOtherwise}: ${cite.koreanReads}`, '        ', layout, '      ! ')
    return `${place}${says}${otherwise}`
  })
  return [
    `\n${layout.paint('bold', rule.title)} ${layout.paint('dim', `${rule.id} · ${words.kindNames[rule.kind]} · ${words.groundNames[rule.ground]}`)}\n`,
    wrap(rule.why, '    ', layout),
    rule.fix === '' ? '' : wrap(`${cli.whatToDo}: ${rule.fix}`, '    ', layout),
    ...cites,
    wrap(`${cli.exampleThatApplies}: ${rule.examples.applies.title}`, '      ', layout, '    + '),
    wrap(`${cli.exampleThatDoesNot}: ${rule.examples.not.title}`, '      ', layout, '    - ')
  ].join('')
}

/** The rulebook as text. */
export function renderRules(document: RulesDocument, layout: Layout): string {
  const cli = cliTexts(layout)
  const head = `${layout.paint('bold', cli.rulesAsPublished(renderDate(document.published, layout.language)))}\n`
  return head + document.rules.map((rule) => renderRule(rule, layout)).join('')
}
