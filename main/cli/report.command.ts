import { realpath } from 'node:fs/promises'
import { basename, dirname, extname, resolve } from 'node:path'
import { replaceFile } from '#main/services/replace-file.ts'
import { writeNewFile } from '#main/services/write-new-file.ts'
import type { InputError } from '#shared/domain/input-error.ts'
import { papers, type ReportPart, reportParts, usualParts } from '#shared/domain/report-choice.ts'
import { CalendarDate } from '#shared/domain/step.ts'
import { getTexts } from '#shared/language/language.ts'
import type { ReportOptions } from '#shared/report/report.ts'
import { type TextFormat, writeReport } from '#shared/report/write-report.ts'
import { loadBundledFont } from './bundled-font.ts'
import { play } from './check.command.ts'
import { type Command, type CommandInput, fail, writeDocument, writeText } from './command.ts'
import { variantOption } from './options.ts'
import { readScenarioFile } from './read-scenario.ts'
import { toWriteError } from './write-error.ts'

/** What is written, by the ending of the file. A PDF and a PNG are drawn, and so made by the app alone. */
const formats: Readonly<Record<string, TextFormat>> = {
  '.html': 'html',
  '.md': 'md',
  '.csv': 'csv',
  '.json': 'json',
  '.svg': 'svg'
}

function toOptions({ options, language }: CommandInput): ReportOptions {
  const parts = new Set<ReportPart>(options.matrix === true ? reportParts : usualParts)
  const paper = papers.find((each) => each === options.paper) ?? 'a4'
  return { language, paper, parts, date: typeof options.date === 'string' ? options.date : null }
}

/** What is wrong with the options before anything is read. */
function findMistake(out: string, { date }: ReportOptions): InputError | undefined {
  if (!Object.hasOwn(formats, extname(out).toLowerCase())) {
    return { code: 'unknown-ending', found: out, expected: Object.keys(formats).join(', ') }
  }
  if (date !== null && !CalendarDate.safeParse(date).success) {
    return { code: 'not-allowed-option', found: date, expected: 'YYYY-MM-DD' }
  }
  return undefined
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  const find = (path: string) => realpath(path).catch(() => resolve(path))
  return (await find(a)) === (await find(b))
}

/** Puts the text in its place; answers what stands in the way. */
async function save(out: string, text: string, isForced: boolean): Promise<InputError | undefined> {
  try {
    if (isForced) await replaceFile(resolve(out), text)
    else await writeNewFile(dirname(resolve(out)), [basename(out)], text)
    return undefined
  } catch (error) {
    const refused = toWriteError(error, out)
    if (refused) return refused
    throw error
  }
}

/** Writes a report on a scenario to a file, in the format of its ending. */
export const reportCommand: Command = {
  name: 'report',
  args: '<FILE>',
  options: [
    { name: 'output', short: 'o', value: 'OUT', isRequired: true },
    variantOption,
    { name: 'date', value: 'DATE' },
    { name: 'paper', value: 'PAPER', choices: papers },
    { name: 'matrix' },
    { name: 'force' }
  ],
  async run(input, ports) {
    const { args, options, language, format } = input
    const [file = ''] = args
    const out = typeof options.output === 'string' ? options.output : ''
    const variant = typeof options.variant === 'string' ? options.variant : null
    const asked = toOptions(input)
    const mistake = findMistake(out, asked)
    if (mistake) return fail(mistake, input, ports)
    const scenario = await readScenarioFile(file)
    const played = scenario.ok ? play(scenario.value, variant) : scenario
    if (!played.ok) return fail(played.error, input, ports, file)
    if (await isSameFile(file, out)) return fail({ code: 'same-file', found: out }, input, ports)
    const run = played.value
    const text = await writeReport(run, asked, formats[extname(out).toLowerCase()] ?? 'html', loadBundledFont())
    const refused = await save(out, text, options.force === true)
    if (refused) return fail(refused, input, ports)
    const { verdict } = run
    if (format === 'text') await writeText(`${getTexts(language).report.written(out)}\n`, ports)
    else await writeDocument({ file: out, verdict }, format, ports)
    return verdict === 'supported' ? 0 : 2
  }
}
