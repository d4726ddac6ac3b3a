import { useCallback, useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { JobLine } from '#renderer/widgets/job-line.tsx'
import { useJob } from '#renderer/widgets/use-job.ts'
import { useKeptFocus } from '#renderer/widgets/use-kept-focus.ts'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { Backup } from '#shared/contract/models.ts'

/** The copies of the library: when and why each was made, and the way back to it in two presses. */
export function Backups() {
  const { client, texts, language, tell, tellFailure, formatDate, info } = useWorkbench()
  const { ui, settingsScreen: words } = texts
  const [backups, setBackups] = useState<readonly Backup[]>([])
  const [asked, setAsked] = useState<number | null>(null)
  const lastAsked = useRef<number | null>(null)
  const place = useRef<HTMLElement>(null)
  useKeptFocus(place, () => {
    const row = place.current?.querySelector(`[data-backup="${lastAsked.current}"]`)
    return (row ?? place.current)?.querySelector('button') ?? null
  })
  const job = useJob()
  const load = useCallback(async () => {
    const answer = await client.call('backup.list', {})
    if (answer.ok) setBackups(answer.value)
  }, [client])
  useEffect(() => void load(), [load])
  const create = async () => {
    const answer = await job.run('backup', (id) => client.call('backup.create', { job: id }))
    if (!answer.ok) tellFailure(answer.error)
    await load()
  }
  const verify = async () => {
    const answer = await job.run('verify', (id) => client.call('backup.verify', { job: id }))
    if (!answer.ok) tellFailure(answer.error)
    else tell(answer.value.ok ? ui.storeFine : answer.value.problems.join(' · '))
  }
  const restore = async (backup: Backup) => {
    setAsked(null)
    const answer = await client.call('backup.restore', { sequence: backup.sequence })
    if (!answer.ok) tellFailure(answer.error)
    else tell(ui.restored(formatDate(answer.value.missingSince), answer.value.keptAs))
    await load()
  }
  const ask = ({ sequence }: Backup) => {
    lastAsked.current = sequence
    setAsked(sequence)
  }
  const canWrite = info.store.kind === 'ready'
  const clock = new Intl.DateTimeFormat(language === 'ko' ? 'ko-KR' : 'en-GB', { timeStyle: 'short' })
  const isBusy = job.progress !== null
  return (
    <section ref={place} className="card settings-part" aria-label={words.data}>
      <h2>{words.data}</h2>
      <p>{words.dataMeaning}</p>
      <p className="path">{info.dataFolder}</p>
      <p className="quiet">{words.backupWhen}</p>
      <div className="row-actions">
        <Button
          className="button"
          isDisabled={!canWrite}
          aria-disabled={isBusy}
          onPress={() => isBusy || void create()}
        >
          {ui.backupNow}
        </Button>
        <Button className="button" aria-disabled={isBusy} onPress={() => isBusy || void verify()}>
          {ui.verifyStore}
        </Button>
      </div>
      {job.progress ? <JobLine progress={job.progress} onCancel={job.cancel} /> : null}
      {backups.length === 0 ? <p className="empty">{ui.noBackups}</p> : null}
      <ul className="rows" aria-label={ui.backups}>
        {backups.map((backup) => (
          <li key={backup.sequence} className="backup" data-backup={backup.sequence}>
            <span className="backup-when">
              {formatDate(backup.at)}, {clock.format(new Date(backup.at))}
            </span>
            <span className="chip">{words.reasons[backup.reason]}</span>
            <span className="quiet">
              {ui.scenarioCount(backup.scenarios)} · {words.megabytes(backup.bytes)} ·{' '}
              {backup.isVerified ? words.verified : words.notVerified}
            </span>
            <span className="grow" />
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
              <Button className="button" isDisabled={!canWrite} onPress={() => ask(backup)}>
                {ui.restoreBackup}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
