import { useCallback, useEffect, useMemo, useState } from 'react'
import { Button, I18nProvider } from 'react-aria-components'
import type { Client } from '#renderer/host.ts'
import { LibraryPanel } from '#renderer/panels/library/library.panel.tsx'
import { SettingsPanel } from '#renderer/panels/settings/settings.panel.tsx'
import { DamagedPanel } from '#renderer/panels/store/damaged.panel.tsx'
import { createScenarioDocument, type ScenarioDocument } from '#renderer/scenario/scenario-document.ts'
import { formatDate } from '#renderer/widgets/format-date.ts'
import { SafePart } from '#renderer/widgets/safe-part.tsx'
import { type Workbench, WorkbenchProvider } from '#renderer/widgets/workbench.ts'
import type { Failure } from '#shared/contract/answer.ts'
import type { AppInfo, OpenScenario, Settings } from '#shared/contract/models.ts'
import { getTexts } from '#shared/language/language.ts'
import { type Notice, Notices } from './notices.tsx'
import { ScenarioScreen } from './scenario-screen.tsx'

type Screen = { readonly kind: 'library' } | { readonly kind: 'settings' } | { readonly kind: 'scenario' }

interface AppProps {
  readonly client: Client
  readonly initialInfo: AppInfo
  readonly initialSettings: Settings
}

const noticeTime = 12_000
let noticeCount = 0

function useNotices() {
  const [notices, setNotices] = useState<readonly Notice[]>([])
  const close = useCallback((id: number) => setNotices((all) => all.filter((each) => each.id !== id)), [])
  const add = useCallback(
    (notice: Omit<Notice, 'id'>) => {
      const id = ++noticeCount
      setNotices((all) => [...all.slice(-3), { ...notice, id }])
      if (!notice.fix) setTimeout(() => close(id), noticeTime)
    },
    [close]
  )
  return { notices, close, add }
}

/** The page takes on the language, the theme and the text size that are set. */
function usePageLooks(settings: Settings, language: Workbench['language']): void {
  useEffect(() => {
    const { documentElement: page } = document
    const system = window.matchMedia('(prefers-color-scheme: dark)')
    const contrast = window.matchMedia('(prefers-contrast: more)')
    const dress = () => {
      const ofSystem = contrast.matches ? 'contrast' : system.matches ? 'dark' : 'light'
      page.dataset.theme = settings.theme === 'system' ? ofSystem : settings.theme
    }
    dress()
    page.lang = language
    page.style.fontSize = `${settings.textSize * 100}%`
    system.addEventListener('change', dress)
    contrast.addEventListener('change', dress)
    return () => {
      system.removeEventListener('change', dress)
      contrast.removeEventListener('change', dress)
    }
  }, [settings.theme, settings.textSize, language])
}

/** The window: a bar on top, and one screen below it. */
export function App({ client, initialInfo, initialSettings }: AppProps) {
  const [info, setInfo] = useState(initialInfo)
  const [settings, setSettings] = useState(initialSettings)
  const [screen, setScreen] = useState<Screen>({ kind: 'library' })
  const [open, setOpen] = useState<ScenarioDocument | null>(null)
  const { notices, close, add } = useNotices()
  const language = settings.language === 'system' ? info.systemLanguage : settings.language
  usePageLooks(settings, language)
  useEffect(() => void client.call('menu.translate', { language }), [client, language])

  const tellFailure = useCallback(({ message, why, fix }: Omit<Failure, 'code'>) => add({ message, why, fix }), [add])
  const workbench = useMemo<Workbench>(
    () => ({
      client,
      info,
      settings,
      language,
      texts: getTexts(language),
      changeSettings: (change) => {
        setSettings((before) => ({ ...before, ...change }))
        void client.call('settings.change', change).then((answer) => {
          if (!answer.ok) tellFailure(answer.error)
        })
      },
      tell: (message, action) => add(action ? { message, action } : { message }),
      tellFailure,
      formatDate: (date) => formatDate(date, language, settings.dateFormat)
    }),
    [client, info, settings, language, add, tellFailure]
  )
  const { ui } = workbench.texts

  const show = useCallback(
    (scenario: OpenScenario) => {
      setOpen(createScenarioDocument(scenario, client))
      setScreen({ kind: 'scenario' })
    },
    [client]
  )
  const reload = async (id: string) => {
    const answer = await client.call('scenario.open', { id })
    if (answer.ok) show(answer.value)
    else tellFailure(answer.error)
  }
  const keepCopy = async (document: ScenarioDocument) => {
    const { scenario } = document.getState()
    const copy = { ...scenario, title: ui.copyOf(scenario.title).slice(0, 200) }
    const answer = await client.call('library.create', { scenario: copy })
    if (answer.ok) show(answer.value)
    else tellFailure(answer.error)
  }
  const refreshInfo = async () => {
    const answer = await client.call('app.info', {})
    if (answer.ok) setInfo(answer.value)
  }
  useEffect(
    () =>
      client.listen('file.opened', ({ id, error }) => {
        if (error) tellFailure(error)
        if (id) {
          void client.call('scenario.open', { id }).then((answer) => {
            if (answer.ok) show(answer.value)
          })
        }
      }),
    [client, show, tellFailure]
  )
  useEffect(
    () =>
      client.listen('menu.chosen', ({ command }) => {
        if (command === 'undo') open?.undo()
        if (command === 'redo') open?.redo()
        if (command === 'settings') setScreen({ kind: 'settings' })
        if (command === 'library') setScreen({ kind: 'library' })
      }),
    [client, open]
  )

  const { store } = info
  const readOnly = store.kind === 'read-only' ? store.reason : null
  return (
    <I18nProvider locale={language === 'ko' ? 'ko-KR' : 'en-GB'}>
      <WorkbenchProvider value={workbench}>
        <header className="bar">
          <span className="app-name">{ui.appName}</span>
          <nav aria-label={ui.appName} className="bar-nav">
            <Button
              className="button quiet-button"
              aria-current={screen.kind === 'library' ? 'page' : 'false'}
              onPress={() => setScreen({ kind: 'library' })}
            >
              {ui.library}
            </Button>
            <Button
              className="button quiet-button"
              aria-current={screen.kind === 'settings' ? 'page' : 'false'}
              onPress={() => setScreen({ kind: 'settings' })}
            >
              {ui.settings}
            </Button>
          </nav>
          <span className="grow" />
          <Button
            className="button quiet-button"
            lang={language === 'ko' ? 'en' : 'ko'}
            onPress={() => workbench.changeSettings({ language: language === 'ko' ? 'en' : 'ko' })}
          >
            {language === 'ko' ? ui.english : ui.korean}
          </Button>
        </header>
        {readOnly ? (
          <p className="banner" role="status">
            {readOnly === 'later-version' ? ui.readOnlyLater : ui.readOnlyFolder}
          </p>
        ) : null}
        <main className="main">
          <SafePart key={screen.kind} message={ui.panelFailed}>
            {screen.kind === 'settings' ? <SettingsPanel /> : null}
            {screen.kind === 'library' && store.kind === 'damaged' ? (
              <DamagedPanel store={store} onRestored={() => void refreshInfo()} />
            ) : null}
            {screen.kind === 'library' && store.kind !== 'damaged' ? <LibraryPanel onOpen={show} /> : null}
            {screen.kind === 'scenario' && open ? (
              <ScenarioScreen
                key={open.getState().id}
                document={open}
                onReload={() => void reload(open.getState().id)}
                onKeepCopy={() => void keepCopy(open)}
              />
            ) : null}
          </SafePart>
        </main>
        <Notices notices={notices} onClose={close} />
      </WorkbenchProvider>
    </I18nProvider>
  )
}
