import { useCallback, useEffect, useMemo, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { Client } from '#renderer/host.ts'
import { formatDate } from '#renderer/widgets/format-date.ts'
import { type Workbench, WorkbenchProvider } from '#renderer/widgets/workbench.ts'
import type { Failure } from '#shared/contract/answer.ts'
import type { AppInfo, Settings } from '#shared/contract/models.ts'
import { getTexts } from '#shared/language/language.ts'
import { CommandProvider } from './commands.tsx'
import { Notices } from './notices.tsx'
import { RunningJobs } from './running-jobs.tsx'
import { Shell } from './shell.tsx'
import { useNotices } from './use-notices.ts'
import { usePageLooks } from './use-page-looks.ts'

interface AppProps {
  readonly client: Client
  readonly initialInfo: AppInfo
  readonly initialSettings: Settings
}

/** The window: what every part of it may use, and the screens. */
export function App({ client, initialInfo, initialSettings }: AppProps) {
  const [info, setInfo] = useState(initialInfo)
  const [settings, setSettings] = useState(initialSettings)
  const { notices, close, add } = useNotices()
  const language = settings.language === 'system' ? info.systemLanguage : settings.language
  usePageLooks(settings, language)
  useEffect(() => void client.call('menu.translate', { language }), [client, language])

  const tellFailure = useCallback(
    ({ message, why, fix }: Omit<Failure, 'code'>) => void add({ message, why, fix }),
    [add]
  )
  const tell = useCallback<Workbench['tell']>(
    (message, action) => add(action ? { message, action } : { message }),
    [add]
  )
  const changeSettings = useCallback<Workbench['changeSettings']>(
    (change) => {
      setSettings((before) => ({ ...before, ...change, screens: { ...before.screens, ...change.screens } }))
      void client.call('settings.change', change).then((answer) => {
        if (!answer.ok) tellFailure(answer.error)
      })
    },
    [client, tellFailure]
  )
  const workbench = useMemo<Workbench>(
    () => ({
      client,
      info,
      settings,
      language,
      texts: getTexts(language),
      changeSettings,
      tell,
      tellFailure,
      formatDate: (date) => formatDate(date, language, settings.dateFormat)
    }),
    [client, info, settings, language, changeSettings, tell, tellFailure]
  )
  const refreshInfo = useCallback(async () => {
    const answer = await client.call('app.info', {})
    if (answer.ok) setInfo(answer.value)
  }, [client])
  return (
    <I18nProvider locale={language === 'ko' ? 'ko-KR' : 'en-GB'}>
      <WorkbenchProvider value={workbench}>
        <CommandProvider>
          <Shell onStoreChanged={() => void refreshInfo()} />
          <div className="corner">
            <RunningJobs />
            <Notices notices={notices} onClose={close} />
          </div>
        </CommandProvider>
      </WorkbenchProvider>
    </I18nProvider>
  )
}
