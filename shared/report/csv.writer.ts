import { getTexts, type Texts } from '#shared/language/language.ts'
import type { Report, ReportCell, ReportStep } from './report.ts'
import { withoutIsolates } from './safe-text.ts'
import { tellPlaces } from './source-marks.ts'

/** How spreadsheets know that a file is UTF-8. */
const byteOrderMark = '\ufeff'
/** What a spreadsheet would calculate: a formula's start, also in full width and behind what it skips. */
const formula = /^['\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u

/**
 * One cell as RFC 4180 has it. Every cell is quoted; one that a spreadsheet would calculate gets an apostrophe in front,
 * which is how spreadsheets mark text.
 */
export function toCell(text: string): string {
  const plain = formula.test(text) ? `'${text}` : text
  return `"${plain.replaceAll('"', '""')}"`
}

type Row = readonly string[]

function toStepRows(step: ReportStep, { report, words }: Texts): readonly Row[] {
  const { number, id, date, verdict, summary, note, against, holding } = step
  const head = [`${number}`, id, date]
  const findings = [...against, ...holding].map((reason) => [
    report.records.finding,
    ...head,
    words.verdictNames[reason.verdict],
    reason.message,
    reason.rule,
    reason.kind,
    reason.why,
    reason.fix,
    tellPlaces(reason.sources, '; '),
    '',
    '',
    '',
    '',
    ''
  ])
  const own = [report.records.step, ...head, words.verdictNames[verdict], summary]
  return [[...own, '', '', '', '', '', note, '', '', '', ''], ...findings]
}

function toCellRow({ seller, buyer, verdict, path, tenant, reason }: ReportCell, date: string, texts: Texts): Row {
  const { report, words } = texts
  const told = [words.verdictNames[verdict], reason.message, reason.rule, reason.kind, reason.why, reason.fix]
  return [report.records.cell, '', '', date, ...told, tellPlaces(reason.sources, '; '), '', seller, buyer, path, tenant]
}

/** What a reader of the table has to know besides, such as that something is not in it. */
function toNoteRow(note: string, { report }: Texts): Row {
  return [report.records.note, '', '', '', '', note, '', '', '', '', '', '', '', '', '', '']
}

/**
 * The steps of a report, their findings and who can sell to whom, as one table: the first column says what a row is, so
 * that the whole can be filtered. Rows end as spreadsheets want it.
 */
export function writeCsv(report: Report): string {
  const texts = getTexts(report.language)
  const { report: words } = texts
  const headings = [
    words.record,
    words.step,
    words.id,
    words.date,
    words.verdict,
    words.what,
    words.rule,
    words.kindOfRule,
    words.why,
    words.whatToDo,
    words.source,
    words.note,
    words.seller,
    words.buyer,
    words.path,
    words.tenant
  ]
  const { steps, matrix, later } = report
  const notes = [later, matrix?.tooMany ?? ''].filter((note) => note !== '')
  const rows = [
    headings,
    ...notes.map((note) => toNoteRow(note, texts)),
    ...(steps ?? []).flatMap((step) => toStepRows(step, texts)),
    ...(matrix ? matrix.cells.map((cell) => toCellRow(cell, matrix.date, texts)) : [])
  ]
  return byteOrderMark + rows.map((row) => `${row.map((cell) => toCell(withoutIsolates(cell))).join(',')}\r\n`).join('')
}
