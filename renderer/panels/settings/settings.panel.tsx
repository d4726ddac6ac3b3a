import { Choice } from '#renderer/widgets/choice.tsx'
import { formatDate } from '#renderer/widgets/format-date.ts'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { Settings } from '#shared/contract/models.ts'
import { defaultEdition } from '#shared/domain/scenario.ts'
import { languageNames, languages } from '#shared/language/language.ts'
import { getRulebook } from '#shared/simulator/edition.ts'
import { Backups } from './backups.tsx'
import { WholeLibrary } from './whole-library.tsx'
import './settings.css'

const textSizes = [1, 1.25, 1.5, 1.75, 2]
const dateFormats = ['long', 'medium', 'iso'] as const
const exampleDate = '2020-06-01'

/** What a person can set, what judges, and the copies of the library. */
export function SettingsPanel() {
  const { texts, language, settings, changeSettings, info, formatDate: showDate } = useWorkbench()
  const { ui, settingsScreen: words } = texts
  const { published, horizon } = getRulebook(defaultEdition)
  return (
    <div className="settings">
      <h1 className="unseen">{ui.settings}</h1>
      <section className="card settings-part" aria-label={words.looks}>
        <h2>{words.looks}</h2>
        <div className="settings-fields">
          <Choice
            label={ui.language}
            value={settings.language}
            hasOwnWords
            items={[
              { id: 'system', name: ui.followSystem },
              ...languages.map((id) => ({ id, name: languageNames[id] }))
            ]}
            onChange={(id) => changeSettings({ language: id as Settings['language'] })}
          />
          <Choice
            label={ui.theme}
            value={settings.theme}
            hasOwnWords
            items={[
              { id: 'system', name: ui.followSystem },
              { id: 'light', name: ui.light },
              { id: 'dark', name: ui.dark },
              { id: 'contrast', name: ui.contrast }
            ]}
            onChange={(id) => changeSettings({ theme: id as Settings['theme'] })}
          />
          <Choice
            label={ui.textSize}
            value={String(settings.textSize)}
            items={textSizes.map((size) => ({ id: String(size), name: `${size * 100} %` }))}
            onChange={(id) => changeSettings({ textSize: Number(id) })}
          />
          <Choice
            label={words.dateFormat}
            value={settings.dateFormat}
            items={dateFormats.map((id) => ({ id, name: formatDate(exampleDate, language, id) }))}
            onChange={(id) => changeSettings({ dateFormat: id as Settings['dateFormat'] })}
          />
        </div>
      </section>
      <section className="card settings-part" aria-label={words.edition}>
        <h2>{words.edition}</h2>
        <p>{words.editionMeaning(showDate(published), showDate(horizon))}</p>
        <h3>{words.whatThisIsNot}</h3>
        <p>{words.notAdvice}</p>
        <p className="quiet">
          {ui.appName} · {ui.version} {info.version}
        </p>
      </section>
      <Backups />
      <WholeLibrary />
    </div>
  )
}
