import type { Written } from '#main/services/write-library-file.ts'
import type { Backup, ImportResult, LibraryImport, ScenarioSummary } from '#shared/contract/models.ts'
import { getTexts } from '#shared/language/language.ts'
import { libraryTexts } from '#shared/language/library-texts.ts'
import { type Layout, renderDate, renderVerdict, wrap } from './render.ts'

/** Scenarios as the command line lists them: without their pictures. */
export function toListDocument(items: readonly ScenarioSummary[]) {
  return { scenarios: items.map(({ picture: _, ...scenario }) => scenario) }
}

/** The list as text: verdict, title and date, and below the id and what it holds. */
export function renderList(items: readonly ScenarioSummary[], layout: Layout): string {
  const texts = libraryTexts(layout.language)
  if (items.length === 0) return `${texts.empty}\n`
  const entries = items.map(({ id, title, changedAt, steps, tags, verdict }) => {
    const mark = verdict === null ? layout.paint('dim', texts.notJudged) : renderVerdict(verdict, layout)
    const about = [id, renderDate(changedAt.slice(0, 10), layout.language), texts.steps(steps), ...tags].join(' · ')
    return `${mark}  ${layout.paint('bold', title || texts.untitled)}\n${layout.paint('dim', wrap(about, '  ', layout))}`
  })
  return `${entries.join('')}\n${texts.scenarios(items.length)}\n`
}

/** What became of the files of an import, by the names that were typed. */
export function toImportDocument(paths: readonly string[], results: readonly ImportResult[]) {
  return { files: results.map((result, index) => ({ ...result, name: paths[index] ?? result.name })) }
}

type Problem = Omit<NonNullable<ImportResult['error']>, 'code'>

function renderProblem(name: string, { message, why, fix, path }: Problem, layout: Layout): string {
  const what = wrap(path === undefined ? message : `${path}: ${message}`, '    ', layout)
  return `${layout.paint('red', '⊘')} ${name}\n${what}${wrap(why, '    ', layout)}${wrap(fix, '    ', layout)}`
}

/** What became of each file, and at the end how many came in and were refused. */
export function renderImport(files: readonly ImportResult[], layout: Layout): string {
  const texts = libraryTexts(layout.language)
  const lines = files.map(({ name, id, error }) => {
    return error ? renderProblem(name, error, layout) : `${layout.paint('green', '✓')} ${name} · ${id}\n`
  })
  const refused = files.filter(({ error }) => error !== null).length
  const sum =
    refused === 0
      ? texts.imported(files.length)
      : `${texts.imported(files.length - refused)} · ${texts.refused(refused)}`
  return `${lines.join('')}\n${sum}\n`
}

/** How many scenarios were written as single files, and where. */
export function renderExport(
  { count, folder }: { readonly count: number; readonly folder: string },
  layout: Layout
): string {
  return `${libraryTexts(layout.language).exported(count, folder)}\n`
}

/** The whole library as a file: how much is in it, and what is not. */
export function renderWholeExport({ scenarios, leftOut, file }: Written, layout: Layout): string {
  const { writtenWhole } = libraryTexts(layout.language)
  if (leftOut.length === 0) return `${writtenWhole(scenarios, file)}\n`
  return renderProblem(file, getTexts(layout.language).wholeLibrary.leftOut(scenarios, leftOut), layout)
}

interface WholeImport extends Omit<LibraryImport, 'name'> {
  readonly file: string
}

/** What came of a file with a whole library: why it was refused, or what is in the library now. */
export function renderWholeImport(
  { file, added, beside, skipped, tookSettings, error }: WholeImport,
  layout: Layout
): string {
  if (error) return renderProblem(file, error, layout)
  const texts = libraryTexts(layout.language)
  const told = [
    texts.broughtIn(added),
    ...(beside > 0 ? [texts.beside(beside)] : []),
    ...(skipped > 0 ? [texts.skipped(skipped)] : []),
    ...(tookSettings ? [texts.tookSettings] : [])
  ]
  return `${told.join(' · ')}\n`
}

/** The number, the name and the size of a backup. */
export function renderBackup({ sequence, name, scenarios, bytes }: Backup, layout: Layout): string {
  const texts = libraryTexts(layout.language)
  return `${texts.backedUp(sequence)}\n  ${[name, texts.scenarios(scenarios), texts.bytes(bytes)].join(' · ')}\n`
}

interface Restored {
  readonly restored: Backup
  readonly keptAs: string
  readonly missingSince: string
}

/** What the library is now, where the one before is kept, and since when changes are missing. */
export function renderRestore({ restored, keptAs, missingSince }: Restored, layout: Layout): string {
  const texts = libraryTexts(layout.language)
  const lines = [texts.restored(restored.sequence), texts.keptAs(keptAs), texts.missingSince(missingSince)]
  return lines.map((line) => `${line}\n`).join('')
}

interface Verified {
  readonly ok: boolean
  readonly problems: readonly string[]
}

/** Whether library and backups are whole, and everything that is wrong with them. */
export function renderVerify({ ok, problems }: Verified, layout: Layout): string {
  const texts = libraryTexts(layout.language)
  if (ok) return `${texts.whole}\n`
  const listed = problems.map((problem) => wrap(problem, '    ', layout, '  - ')).join('')
  return `${texts.damaged}\n${listed}`
}
