import type { Database } from './database.ts'
import { reportChoicePrefix } from './report-choice.store.ts'

/** What a person set, by name; values are JSON. */
export interface SettingStore {
  readonly readAll: () => Readonly<Record<string, unknown>>
  readonly write: (values: Readonly<Record<string, unknown>>) => void
}

/** The settings in a database. */
export function createSettingStore(db: Database): SettingStore {
  const select = db.prepare<[string], { readonly name: string; readonly value: string }>(
    "select name, value from setting where name not glob ? || '*'"
  )
  const upsert = db.prepare(
    'insert into setting (name, value) values (?, ?) on conflict (name) do update set value = excluded.value'
  )
  const writeAll = db.transaction((values: Readonly<Record<string, unknown>>) => {
    for (const [name, value] of Object.entries(values)) upsert.run(name, JSON.stringify(value))
  })
  return {
    readAll: () =>
      Object.fromEntries(select.all(reportChoicePrefix).map(({ name, value }) => [name, JSON.parse(value)])),
    write: (values) => writeAll.immediate(values)
  }
}
