import { z } from 'zod'
import { Scenario } from '#shared/domain/scenario.ts'
import { Verdict } from '#shared/domain/verdict.ts'
import { Patch } from '#shared/edits/patch.ts'
import { Failure } from './answer.ts'

/** A moment as ISO 8601 in UTC. */
const Moment = z.iso.datetime()
const Language = z.enum(['en', 'ko'])

/** The id of a stored scenario. */
export const ScenarioId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)

/** The newest entry of a scenario's journal: what a save builds on. */
export const Head = z.strictObject({ sequence: z.int().min(0), hash: z.string() })
export type Head = z.infer<typeof Head>

/** A scenario as the library shows it. */
export const ScenarioSummary = z.strictObject({
  id: ScenarioId,
  title: z.string(),
  tags: z.array(z.string()),
  createdAt: Moment,
  changedAt: Moment,
  trashedAt: Moment.nullable(),
  steps: z.int(),
  parties: z.int(),
  variants: z.int(),
  /** Null while it is not known; filled in when the scenario is next looked at. */
  verdict: Verdict.nullable(),
  /** The verdicts that occur among the steps, for filters such as "something is blocked". */
  picture: z.string().nullable()
})
export type ScenarioSummary = z.infer<typeof ScenarioSummary>

/** One saved change: what was done, in data, and how to take it back. */
export const JournalEntry = z.strictObject({
  /** What it does to the history: a new edit, one taken back, or one done again. */
  kind: z.enum(['edit', 'undo', 'redo']),
  /** The name of the edit, and what it was about, for "Undo move tenant". */
  label: z.strictObject({ edit: z.string(), subject: z.string() }),
  patch: Patch,
  inverse: Patch
})
export type JournalEntry = z.infer<typeof JournalEntry>

/** An open scenario with all that undo and redo need; `undo` and `redo` have the next one last. */
export const OpenScenario = z.strictObject({
  id: ScenarioId,
  scenario: Scenario,
  head: Head,
  undo: z.array(JournalEntry),
  redo: z.array(JournalEntry)
})
export type OpenScenario = z.infer<typeof OpenScenario>

/** A sample as the library offers it. */
export const SampleSummary = z.strictObject({
  name: z.string(),
  title: z.string(),
  notes: z.string(),
  verdict: Verdict,
  steps: z.int(),
  picture: z.string().nullable()
})
export type SampleSummary = z.infer<typeof SampleSummary>

/** What a person can set; every setting has a default. */
export const Settings = z.strictObject({
  language: z.enum(['system', 'en', 'ko']),
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  textSize: z.number().min(0.75).max(2),
  dateFormat: z.enum(['long', 'medium', 'iso']),
  tourDone: z.boolean(),
  /** What the screens remember of themselves: panels, zoom, the open scenario. Keys are theirs, values small. */
  screens: z.record(z.string().max(100), z.string().max(10_000))
})
export type Settings = z.infer<typeof Settings>

/** A verified copy of the store. */
export const Backup = z.strictObject({
  /** Grows by one with each backup; says which is newer, whatever the clock said. */
  sequence: z.int(),
  name: z.string(),
  at: Moment,
  reason: z.enum(['asked', 'hourly', 'daily', 'weekly', 'before-migration', 'before-restore']),
  bytes: z.int(),
  scenarios: z.int(),
  isVerified: z.boolean()
})
export type Backup = z.infer<typeof Backup>

/** The state of the store at start, told to the person where it is not plain. */
export const StoreState = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready') }),
  /** Made by a later version, or in a folder that cannot be written: everything can be read, nothing changed. */
  z.strictObject({
    kind: z.literal('read-only'),
    reason: z.enum(['later-version', 'not-writable']),
    detail: z.string()
  }),
  /** The file is damaged and was kept aside; the newest verified backup can be restored. */
  z.strictObject({
    kind: z.literal('damaged'),
    detail: z.string(),
    keptAs: z.string(),
    newestBackup: Backup.nullable()
  })
])
export type StoreState = z.infer<typeof StoreState>

/** What the app is and runs in. */
export const AppInfo = z.strictObject({
  version: z.string(),
  host: z.enum(['electron', 'browser']),
  systemLanguage: Language,
  dataFolder: z.string(),
  store: StoreState
})
export type AppInfo = z.infer<typeof AppInfo>

/** A file handed over by its content; where it lies is the host's affair. */
export const NamedText = z.strictObject({ name: z.string().max(1000), text: z.string() })
export type NamedText = z.infer<typeof NamedText>

/** Why a file was refused; null where it was not. The path is that of the place in it. */
const FileError = Failure.extend({ path: z.string().optional() }).nullable()

/** What became of one file of an import. */
export const ImportResult = z.strictObject({
  name: z.string(),
  /** The new scenario's id; null where the file was refused. */
  id: ScenarioId.nullable(),
  error: FileError
})
export type ImportResult = z.infer<typeof ImportResult>

/** What became of a file with a whole library. Where it was refused, nothing was changed. */
export const LibraryImport = z.strictObject({
  name: z.string(),
  /** Scenarios that came in. */
  added: z.int(),
  /** Those of them that came in beside one of the same title with other content. */
  beside: z.int(),
  /** Scenarios that were there already with the same content. */
  skipped: z.int(),
  /** Whether the settings were taken over. */
  tookSettings: z.boolean(),
  error: FileError
})
export type LibraryImport = z.infer<typeof LibraryImport>

/** The key of a file that is handed over in pieces. */
export const FileKey = z.uuid()

/** How far long work is. */
export const Progress = z.strictObject({
  job: z.string(),
  kind: z.enum(['import', 'export', 'report', 'backup', 'verify', 'restore']),
  done: z.int(),
  total: z.int(),
  state: z.enum(['running', 'done', 'cancelled', 'failed'])
})
export type Progress = z.infer<typeof Progress>
