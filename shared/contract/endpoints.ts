import { z } from 'zod'
import { ReportChoice, reportFormats } from '#shared/domain/report-choice.ts'
import { Scenario } from '#shared/domain/scenario.ts'
import { Verdict } from '#shared/domain/verdict.ts'
import {
  AppInfo,
  Backup,
  FileKey,
  Head,
  ImportResult,
  JournalEntry,
  LibraryImport,
  NamedText,
  OpenScenario,
  Progress,
  SampleSummary,
  ScenarioId,
  ScenarioSummary,
  Settings
} from './models.ts'

/** The most characters of a report that go through one call; who has more asks for nothing and says so. */
export const mostOfReport = 2 ** 26

/** One call from the renderer to main. */
export interface Endpoint<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly input: Input
  readonly output: Output
}

function call<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output
): Endpoint<Input, Output> {
  return { input, output }
}

const nothing = z.strictObject({})
const language = z.enum(['en', 'ko'])
const withSettings = z.boolean()
const ids = z.array(ScenarioId).min(1).max(100_000)
const count = z.strictObject({ count: z.int() })
/** Titles of damaged scenarios that are not in a file with the whole library. */
const leftOut = z.array(z.string())
const job = z.string().regex(/^[a-z0-9-]{1,64}$/)

/**
 * Every call between renderer and main, by name. Both sides check against this and nothing is written by hand per call.
 * A call that is long takes the `job` that its progress is told under and that cancels it.
 */
export const endpoints = {
  'app.info': call(nothing, AppInfo),

  'library.list': call(
    z.strictObject({
      query: z.string().max(200),
      from: z.enum(['scenarios', 'trash']),
      sort: z.enum(['changed', 'created', 'title']),
      verdict: Verdict.nullable(),
      tag: z.string().nullable(),
      offset: z.int().min(0),
      limit: z.int().min(1).max(500)
    }),
    z.strictObject({ items: z.array(ScenarioSummary), total: z.int(), tags: z.array(z.string()) })
  ),
  'library.samples': call(z.strictObject({ language }), z.array(SampleSummary)),
  'library.create': call(z.strictObject({ scenario: Scenario }), OpenScenario),
  'library.open-sample': call(z.strictObject({ name: z.string().max(100), language }), OpenScenario),
  'library.duplicate': call(z.strictObject({ id: ScenarioId, title: z.string().max(200) }), OpenScenario),
  'library.trash': call(z.strictObject({ ids }), count),
  'library.restore': call(z.strictObject({ ids }), count),
  'library.delete': call(z.strictObject({ ids }), count),

  'scenario.open': call(z.strictObject({ id: ScenarioId }), OpenScenario),
  'scenario.save': call(
    z.strictObject({ id: ScenarioId, base: Head, entries: z.array(JournalEntry).min(1).max(1000) }),
    z.strictObject({ head: Head })
  ),

  /** Null where nothing was chosen yet. */
  'report.choice': call(z.strictObject({ id: ScenarioId }), ReportChoice.nullable()),
  'report.choose': call(z.strictObject({ id: ScenarioId, choice: ReportChoice }), nothing),
  /**
   * Asks for a place and puts a report there. A picture comes in as Base64, a PDF as the page that it is printed from.
   * The file is null where the person cancelled.
   */
  'report.save': call(
    z.strictObject({
      job,
      title: z.string().max(200),
      format: z.enum(reportFormats),
      content: z.string().max(mostOfReport)
    }),
    z.strictObject({ file: z.string().nullable() })
  ),
  'report.copy-picture': call(z.strictObject({ picture: z.base64().max(mostOfReport) }), nothing),

  'transfer.import': call(
    z.strictObject({ job, files: z.array(NamedText).min(1).max(10_000), language }),
    z.array(ImportResult)
  ),
  'transfer.import-picked': call(z.strictObject({ job, language }), z.array(ImportResult)),
  'transfer.export-texts': call(z.strictObject({ job, ids }), z.array(NamedText)),
  'transfer.export-picked': call(
    z.strictObject({ job, ids }),
    z.strictObject({ count: z.int(), folder: z.string().nullable() })
  ),

  /** Asks for a place and puts the whole library there, as one file. The file is null where the person cancelled. */
  'library-file.export': call(
    z.strictObject({ job }),
    z.strictObject({ scenarios: z.int(), leftOut, file: z.string().nullable() })
  ),
  /** Asks for a file with a whole library and brings it in; null where the person cancelled. */
  'library-file.import': call(z.strictObject({ job, withSettings, language }), LibraryImport.nullable()),
  /** Makes the file where the host has no dialog, to be fetched piece by piece. */
  'library-file.prepare': call(
    z.strictObject({ job }),
    z.strictObject({ key: FileKey, name: z.string(), bytes: z.int(), scenarios: z.int(), leftOut })
  ),
  'library-file.fetch': call(
    z.strictObject({ key: FileKey, at: z.int().min(0) }),
    z.strictObject({ content: z.base64() })
  ),
  /** Hands a file over piece by piece; the first one has no key yet. */
  'library-file.hand-over': call(
    z.strictObject({ key: FileKey.nullable(), content: z.base64().max(2 ** 23) }),
    z.strictObject({ key: FileKey })
  ),
  'library-file.import-handed-over': call(
    z.strictObject({ job, key: FileKey, name: z.string().max(1000), withSettings, language }),
    LibraryImport
  ),
  /** Lets go of a file that was handed over or fetched, whole or not. */
  'library-file.drop': call(z.strictObject({ key: FileKey }), nothing),
  'job.cancel': call(z.strictObject({ job }), z.strictObject({ cancelled: z.boolean() })),

  'backup.list': call(nothing, z.array(Backup)),
  'backup.create': call(z.strictObject({ job }), Backup),
  'backup.verify': call(z.strictObject({ job }), z.strictObject({ ok: z.boolean(), problems: z.array(z.string()) })),
  'backup.restore': call(
    z.strictObject({ sequence: z.int() }),
    z.strictObject({ restored: Backup, keptAs: z.string(), missingSince: z.iso.datetime() })
  ),

  'settings.get': call(nothing, Settings),
  'settings.change': call(Settings.partial(), Settings),

  'menu.translate': call(z.strictObject({ language }), nothing)
} as const satisfies Readonly<Record<string, Endpoint>>

export type Endpoints = typeof endpoints
export type EndpointName = keyof Endpoints
export type InputOf<Name extends EndpointName> = z.input<Endpoints[Name]['input']>
export type OutputOf<Name extends EndpointName> = z.output<Endpoints[Name]['output']>

/** Every event from main to the renderer, by name. */
export const events = {
  /** How far a long call is. */
  'job.progress': Progress,
  /** Scenarios of the library changed, by this window or another writer. */
  'library.changed': z.strictObject({ ids: z.array(ScenarioId) }),
  /** An entry of the application menu was chosen. */
  'menu.chosen': z.strictObject({ command: z.string().max(100) }),
  /** A file was opened from outside and is in the library now, or was refused. */
  'file.opened': ImportResult,
  'settings.changed': Settings
} as const satisfies Readonly<Record<string, z.ZodType>>

export type Events = typeof events
export type EventName = keyof Events
export type PayloadOf<Name extends EventName> = z.output<Events[Name]>
