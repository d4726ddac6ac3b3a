import type { Verdict } from '#shared/domain/verdict.ts'
import { getTexts, type Texts } from '#shared/language/language.ts'
import { toLine, toParagraphs } from './markdown-text.ts'
import type {
  Entry,
  Reason,
  Report,
  ReportCast,
  ReportCover,
  ReportMatrix,
  ReportStep,
  SourceMark,
  SourcePage,
  Unknown
} from './report.ts'
import { groupMarks, tellPlaces } from './source-marks.ts'
import { verdictLooks } from './verdict-looks.ts'

type Blocks = readonly string[]

function tellVerdict(verdict: Verdict, { words }: Texts): string {
  return `${verdictLooks[verdict].character} ${words.verdictNames[verdict]}`
}

function toTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n')
}

function toList(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}

function listEntries(entries: readonly Entry[]): string {
  return toList(entries.map(({ label, value }) => `${label}: **${toLine(value)}**`))
}

function tellSources(sources: readonly SourceMark[], hasSources: boolean): string {
  if (!hasSources) return toLine(tellPlaces(sources))
  return groupMarks(sources)
    .map(({ basis, marks }) => `${marks.map(({ number }) => `\\[${number}\\]`).join(' ')} ${basis}`)
    .join(' · ')
}

function writeCover({ tags, notes, entries, obstacles, moreObstacles }: ReportCover, texts: Texts): Blocks {
  const { report } = texts
  const stops = obstacles.map(
    ({ number, verdict, summary }) => `${tellVerdict(verdict, texts)} · **${number}.** ${toLine(summary)}`
  )
  return [
    ...(tags.length > 0 ? [`${report.tags}: ${tags.map(toLine).join(' · ')}`] : []),
    listEntries(entries),
    ...(notes === '' ? [] : [`## ${report.notes}`, toParagraphs(notes)]),
    ...(stops.length === 0 ? [] : [`## ${report.standsInTheWay}`, toList(stops)]),
    ...(moreObstacles === 0 ? [] : [report.more(moreObstacles)])
  ]
}

function writeCast({ parties, given }: ReportCast, { report }: Texts): Blocks {
  const rows = parties.map(({ name, role, market, region, company, standing, tenants }) => [
    [`**${toLine(name)}**`, ...(company === '' ? [] : [toLine(company)])].join('; '),
    role,
    toLine([market, ...(region === '' || region === market ? [] : [region])].join(' · ')),
    toLine(standing.join('; ')),
    toLine(tenants.join('; '))
  ])
  const headings = [report.party, report.role, report.market, report.atTheStart, report.tenants]
  return [
    `## ${report.cast}`,
    parties.length === 0 ? report.noParties : toTable(headings, rows),
    ...(given.length === 0 ? [] : [`### ${report.alreadyThere}`, toList(given.map(toLine))])
  ]
}

function writeAgainst(reason: Reason, texts: Texts, hasSources: boolean): string {
  const { report } = texts
  const { verdict, message, why, fix, facts, sources } = reason
  const toDo = verdict === 'undetermined' ? report.whomToAsk : report.whatToDo
  const details = [
    `${report.why}: ${toLine(why)}`,
    ...(fix === '' ? [] : [`**${toDo}: ${toLine(fix)}**`]),
    ...(facts.length === 0 ? [] : [`${report.restsOn}: ${facts.map(toLine).join('; ')}`]),
    ...(sources.length === 0 ? [] : [`${report.source}: ${tellSources(sources, hasSources)}`])
  ]
  return [`- ${verdictLooks[verdict].character} **${toLine(message)}**`, ...details.map((each) => `  - ${each}`)].join(
    '\n'
  )
}

function writeStep(step: ReportStep, texts: Texts, hasSources: boolean): Blocks {
  const { report, words } = texts
  const { number, verdict, date, summary, note, against, holding } = step
  const holds = holding.map(({ message, sources }) => {
    const from = tellSources(sources, hasSources)
    return `${toLine(message)}${from === '' ? '' : ` ${from}`}`
  })
  return [
    `### ${report.step} ${number} · ${tellVerdict(verdict, texts)} · ${date}`,
    `**${toLine(summary)}**`,
    ...(note === '' ? [] : [toParagraphs(note)]),
    ...(verdict === 'supported' ? [] : [toLine(words.verdictMeanings[verdict])]),
    ...(against.length === 0 ? [] : [against.map((reason) => writeAgainst(reason, texts, hasSources)).join('\n')]),
    ...(holds.length === 0
      ? []
      : [`${verdict === 'supported' ? report.whatHolds : report.whatHoldsBesides}:`, toList(holds)])
  ]
}

function writeSteps(steps: readonly ReportStep[], texts: Texts, hasSources: boolean): Blocks {
  const { report } = texts
  if (steps.length === 0) return [`## ${report.steps}`, report.noSteps]
  const rows = steps.map(({ number, date, summary, verdict }) => [
    `${number}`,
    date,
    toLine(summary),
    tellVerdict(verdict, texts)
  ])
  const table = toTable([report.step, report.date, report.what, report.verdict], rows)
  return [`## ${report.steps}`, table, ...steps.flatMap((step) => writeStep(step, texts, hasSources))]
}

function writeUnknowns(unknowns: readonly Unknown[], { report }: Texts): Blocks {
  const items = unknowns.map(
    ({ message, ask, steps }) => `**${toLine(message)}** ${toLine(ask)} ${report.concerns(steps)}`
  )
  return [`## ${report.unknowns}`, items.length === 0 ? report.nothingUnknown : toList(items)]
}

function writeMatrix({ date, cells, tooMany }: ReportMatrix, texts: Texts, hasSources: boolean): Blocks {
  const { report } = texts
  if (tooMany !== null) return [`## ${report.matrix}`, tooMany]
  if (cells.length === 0) return [`## ${report.matrix}`, report.noSellers]
  const rows = cells.map(({ seller, buyer, verdict, reason }) => [
    toLine(seller),
    toLine(buyer),
    tellVerdict(verdict, texts),
    `${toLine(reason.message)} ${tellSources(reason.sources, hasSources)}`.trim()
  ])
  return [
    `## ${report.matrix}`,
    report.asOf(date),
    toTable([report.seller, report.buyer, report.verdict, report.reason], rows)
  ]
}

function writePage({ title, date, address, sources }: SourcePage, { report }: Texts): Blocks {
  const items = sources.map(({ number, sectionTitle, place, says, koreanReads }) => {
    const otherwise = koreanReads === null ? '' : ` ${report.koreanReadsOtherwise}: ${toLine(koreanReads)}`
    return `\\[${number}\\] **${toLine(sectionTitle)}**, ${toLine(place)}: ${toLine(says)}${otherwise}`
  })
  return [`### ${toLine(title)} (${report.pageOf(date)})`, `\`${address}\``, toList(items)]
}

function writeParts(report: Report, texts: Texts): Blocks {
  const { cast, steps, unknowns, matrix, sources, edition, disclaimer, later } = report
  const hasSources = sources !== null
  const words = texts.report
  return [
    ...(cast ? writeCast(cast, texts) : []),
    ...(steps ? writeSteps(steps, texts, hasSources) : []),
    ...(unknowns ? writeUnknowns(unknowns, texts) : []),
    ...(matrix ? writeMatrix(matrix, texts, hasSources) : []),
    ...(sources
      ? [
          `## ${words.sources}`,
          sources.length === 0 ? words.noSources : words.sourcesAbout,
          ...sources.flatMap((page) => writePage(page, texts))
        ]
      : []),
    ...(edition ? [`## ${words.edition}`, listEntries(edition)] : []),
    ...(later === '' ? [] : [toLine(later)]),
    ...(disclaimer ? [`## ${words.disclaimerTitle}`, ...disclaimer.map(toLine)] : [])
  ]
}

/** A report as Markdown: no HTML in it, and nothing of a scenario that Markdown would read as its own. */
export function writeMarkdown(report: Report): string {
  const texts = getTexts(report.language)
  const { title, variant, verdict, outcome, cover } = report
  const blocks = [
    `# ${toLine(title)}`,
    `${texts.report.kind} · ${texts.report.programme}`,
    ...(variant === null ? [] : [toLine(texts.report.variant(variant))]),
    verdict === null ? outcome : `**${tellVerdict(verdict, texts)}** · ${outcome}`,
    ...(cover ? writeCover(cover, texts) : []),
    ...writeParts(report, texts),
    '---',
    `${texts.report.madeWith} · ${texts.words.notLegalAdvice}`
  ]
  return `${blocks.join('\n\n')}\n`
}
