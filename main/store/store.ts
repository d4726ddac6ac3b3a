import type { Database } from './database.ts'
import { createDocumentStore, type DocumentStore } from './document.store.ts'
import { createJournalStore, type JournalStore } from './journal.store.ts'
import { createReportChoiceStore, type ReportChoiceStore } from './report-choice.store.ts'
import { createScenarioStore, type ScenarioStore } from './scenario.store.ts'
import { createSettingStore, type SettingStore } from './setting.store.ts'
import { createSnapshotStore } from './snapshot.store.ts'

/** Everything that one database holds. */
export interface Store {
  readonly scenarios: ScenarioStore
  readonly documents: DocumentStore
  readonly journal: JournalStore
  readonly settings: SettingStore
  readonly reportChoices: ReportChoiceStore
  /** Does several things in one transaction, all or none. */
  readonly together: <Value>(work: () => Value) => Value
}

/**
 * The store of an open and migrated database.
 * @param now the moment that changes are dated with
 * @param engine the version of the rules; judgements made by another one are made again
 */
export function createStore(db: Database, now: () => Date, engine = ''): Store {
  const scenarios = createScenarioStore(db, engine)
  const journal = createJournalStore(db)
  const documents = createDocumentStore(db, { scenarios, journal, snapshots: createSnapshotStore(db) }, now)
  return {
    scenarios,
    documents,
    journal,
    settings: createSettingStore(db),
    reportChoices: createReportChoiceStore(db),
    together: (work) => db.transaction(work).immediate()
  }
}
