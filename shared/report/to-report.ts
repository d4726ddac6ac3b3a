import type { Paper, ReportPart } from '#shared/domain/report-choice.ts'
import { getTexts, type Language } from '#shared/language/language.ts'
import { getRulebook } from '#shared/simulator/edition.ts'
import { findStepsBeyondSources, type Run } from '#shared/simulator/simulate.ts'
import { createDiagrams } from './diagram.ts'
import { type Drawing, drawAsPlaced, drawInTiers } from './drawing.ts'
import { createSourceNumbers } from './number-sources.ts'
import { toPageDrawing } from './page-drawing.ts'
import type { Entry, Report, ReportOptions } from './report.ts'
import { toReportThings } from './report-things.ts'
import { isolate } from './safe-text.ts'
import { tellDate } from './tell-date.ts'
import { toCast } from './to-cast.ts'
import { toCover } from './to-cover.ts'
import { toReportMatrix } from './to-matrix.ts'
import type { Telling } from './to-reason.ts'
import { toSteps, toUnknowns } from './to-steps.ts'

/** More boxes than this make a picture that nobody can find anything in. */
const mostInPicture = 400

function toEdition(run: Run, { language }: ReportOptions): readonly Entry[] {
  const { report } = getTexts(language)
  const { id, published, horizon } = getRulebook(run.line.edition)
  return [
    { label: report.editionName, value: id },
    { label: report.pageDate, value: tellDate(published, language) },
    { label: report.speaksUntil, value: tellDate(horizon, language) }
  ]
}

function findVariantName({ line }: Run): string | null {
  const found = line.source.scenario.variants?.find(({ id }) => id === line.variant)
  return found ? isolate(found.name || found.id) : null
}

function toOutcome(run: Run, { language }: ReportOptions): string {
  const { report } = getTexts(language)
  const failed = run.steps.filter(({ verdict }) => verdict !== 'supported').length
  return report.outcome(run.steps.length, failed)
}

function toTelling(run: Run, language: Language): Telling {
  const numbers = new Map(run.steps.map(({ step }, index) => [step.id, index + 1]))
  return {
    language,
    things: toReportThings(run.line),
    sources: createSourceNumbers(language),
    findNumber: (id) => numbers.get(id)
  }
}

/** The diagram of a run as a picture of its own, with many more parties than fit a page; about as wide as it is high. */
export function toWholeDrawing(run: Run, language: Language): Drawing {
  const diagram = createDiagrams(run, toTelling(run, language))(mostInPicture)
  return drawAsPlaced(diagram) ?? drawInTiers(diagram, Math.max(4, Math.ceil(Math.sqrt(diagram.boxes.length))))
}

/** Makes something when it is first asked for, and keeps it. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Everything that reports on a run say in one language. Sources are numbered by the steps, then by the matrix. */
function tell(run: Run, language: Language) {
  const telling = toTelling(run, language)
  const steps = toSteps(run, telling)
  const matrix = once(() => toReportMatrix(run, telling))
  const ofSteps = telling.sources.list()
  const ofAll = once(() => {
    matrix()
    return telling.sources.list()
  })
  const drawings: Readonly<Record<Paper, () => Drawing>> = {
    a4: once(() => toPageDrawing(run, telling, 'a4')),
    letter: once(() => toPageDrawing(run, telling, 'letter'))
  }
  return {
    steps,
    matrix,
    drawings,
    cast: once(() => toCast(run, telling)),
    unknowns: once(() => toUnknowns(steps)),
    sources: (hasMatrix: boolean) => (hasMatrix ? ofAll() : ofSteps)
  }
}

/** Makes reports on a run. What two of them have in common is made once, and is the same object. */
export function createReports(run: Run): (options: ReportOptions) => Report {
  const told: Readonly<Record<Language, () => ReturnType<typeof tell>>> = {
    en: once(() => tell(run, 'en')),
    ko: once(() => tell(run, 'ko'))
  }
  const late = findStepsBeyondSources(run)
  return (options) => {
    const { language, paper, parts } = options
    const { report, words } = getTexts(language)
    const { steps, matrix, drawings, cast, unknowns, sources } = told[language]()
    const only = <Part>(part: ReportPart, make: () => Part) => (parts.has(part) ? make() : null)
    return {
      language,
      paper,
      title: isolate(run.line.title) || report.untitled,
      variant: findVariantName(run),
      verdict: run.steps.length === 0 ? null : run.verdict,
      outcome: toOutcome(run, options),
      cover: only('cover', () => toCover(run, options, steps)),
      diagram: only('diagram', drawings[paper]),
      cast: only('cast', cast),
      steps: only('steps', () => steps),
      unknowns: only('unknowns', unknowns),
      matrix: only('matrix', matrix),
      sources: only('sources', () => sources(parts.has('matrix'))),
      edition: only('edition', () => toEdition(run, options)),
      later: late.length > 0 ? report.sentence(words.laterThanSources(late)) : '',
      disclaimer: only('disclaimer', () => report.disclaimer)
    }
  }
}

/** Makes one report of a run. See `Report`. */
export function toReport(run: Run, options: ReportOptions): Report {
  return createReports(run)(options)
}
