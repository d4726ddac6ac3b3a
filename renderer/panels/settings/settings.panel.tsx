import { useCallback, useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { Choice } from '#renderer/widgets/choice.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { Backup, Settings } from '#shared/contract/models.ts'
import { languageNames, languages } from '#shared/language/language.ts'

const textSizes = [1, 1.25, 1.5, 1.75, 2]

function BackupList() {
  const { client, texts, tell, tellFailure, formatDate, info } = useWorkbench()
  const { ui } = texts
  const [backups, setBackups] = useState<readonly Backup[]>([])
  const [asked, setAsked] = useState<number | null>(null)
  const load = useCallback(async () => {
    const answer = await client.call('backup.list', {})
    if (answer.ok) setBackups(answer.value)
  }, [client])
  useEffect(() => void load(), [load])
  const create = async () => {
    const answer = await client.call('backup.create', { job: `backup-${Date.now()}` })
    if (!answer.ok) tellFailure(answer.error)
    await load()
  }
  const verify = async () => {
    const answer = await client.call('backup.verify', { job: `verify-${Date.now()}` })
    if (!answer.ok) tellFailure(answer.error)
    else tell(answer.value.ok ? ui.storeFine : answer.value.problems.join(' · '))
  }
  const restore = async (backup: Backup) => {
    const answer = await client.call('backup.restore', { sequence: backup.sequence })
    setAsked(null)
    if (!answer.ok) tellFailure(answer.error)
    else tell(ui.restored(formatDate(answer.value.missingSince), answer.value.keptAs))
    await load()
  }
  const canWrite = info.store.kind === 'ready'
  return (
    <section className="card settings-part" aria-label={ui.backups}>
      <h2>{ui.backups}</h2>
      <div className="row-actions">
        <Button className="button" isDisabled={!canWrite} onPress={() => void create()}>
          {ui.backupNow}
        </Button>
        <Button className="button" onPress={() => void verify()}>
          {ui.verifyStore}
        </Button>
      </div>
      {backups.length === 0 ? <p className="empty">{ui.noBackups}</p> : null}
      <ul className="rows">
        {backups.map((backup) => (
          <li key={backup.sequence} className="backup">
            <span className="grow">
              {formatDate(backup.at)} · {ui.scenarioCount(backup.scenarios)}
            </span>
            {asked === backup.sequence ? (
              <span className="ask">
                {ui.restoreQuestion(formatDate(backup.at))}
                <Button className="button primary" autoFocus onPress={() => void restore(backup)}>
                  {ui.restoreBackup}
                </Button>
                <Button className="button" onPress={() => setAsked(null)}>
                  {ui.cancel}
                </Button>
              </span>
            ) : (
              <Button className="button" isDisabled={!canWrite} onPress={() => setAsked(backup.sequence)}>
                {ui.restoreBackup}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What a person can set, and the copies of the library. */
export function SettingsPanel() {
  const { texts, settings, changeSettings, info } = useWorkbench()
  const { ui } = texts
  return (
    <div className="settings">
      <h1 className="unseen">{ui.settings}</h1>
      <section className="card settings-part" aria-label={ui.settings}>
        <h2>{ui.settings}</h2>
        <Choice
          label={ui.language}
          value={settings.language}
          items={[{ id: 'system', name: ui.followSystem }, ...languages.map((id) => ({ id, name: languageNames[id] }))]}
          onChange={(id) => changeSettings({ language: id as Settings['language'] })}
        />
        <Choice
          label={ui.theme}
          value={settings.theme}
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
        <p className="quiet">
          {ui.dataFolder}: <span className="path">{info.dataFolder}</span>
          <br />
          {ui.version}: {info.version}
        </p>
      </section>
      <BackupList />
    </div>
  )
}
