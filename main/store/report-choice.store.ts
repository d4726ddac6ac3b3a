import type { Database } from './database.ts'

/** What was chosen for the reports on each scenario; it stands among the settings, under a name of its own. */
export interface ReportChoiceStore {
  /** The choice for a scenario as it was written; undefined where there is none. */
  readonly read: (scenario: string) => unknown
  readonly write: (scenario: string, choice: unknown) => void
  readonly forget: (scenarios: readonly string[]) => void
}

/** How the names of these settings begin. */
export const reportChoicePrefix = 'report/'

/** The choices in a database. */
export function createReportChoiceStore(db: Database): ReportChoiceStore {
  const select = db.prepare<[string], string>('select value from setting where name = ?').pluck()
  const upsert = db.prepare(
    'insert into setting (name, value) values (?, ?) on conflict (name) do update set value = excluded.value'
  )
  const remove = db.prepare<[string]>('delete from setting where name = ?')
  const toName = (scenario: string) => `${reportChoicePrefix}${scenario}`
  return {
    read(scenario) {
      const value = select.get(toName(scenario))
      return value === undefined ? undefined : JSON.parse(value)
    },
    write: (scenario, choice) => void upsert.run(toName(scenario), JSON.stringify(choice)),
    forget: (scenarios) => {
      for (const scenario of scenarios) remove.run(toName(scenario))
    }
  }
}
