import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { Client } from '#renderer/host.ts'
import { LibraryPanel } from '#renderer/panels/library/library.panel.tsx'
import { DamagedPanel } from '#renderer/panels/store/damaged.panel.tsx'
import { newScenario } from '#renderer/scenario/new-scenario.ts'
import type { ScenarioDocument } from '#renderer/scenario/scenario-document.ts'
import { formatDate } from '#renderer/widgets/format-date.ts'
import { SafePart } from '#renderer/widgets/safe-part.tsx'
import { type Workbench, WorkbenchProvider } from '#renderer/widgets/workbench.ts'
import type { Failure } from '#shared/contract/answer.ts'
import type { AppInfo, OpenScenario, Settings } from '#shared/contract/models.ts'
import type { MenuCommand } from '#shared/language/en/menu.ts'
import { getTexts } from '#shared/language/language.ts'
import { AppBar } from './app-bar.tsx'
import { type Notice, Notices } from './notices.tsx'
import { Rail, type ScreenName } from './rail.tsx'
import { unreachable } from './unreachable.ts'
import type { Walk, WorkspaceScreen } from './workspace-screen.tsx'

interface AppProps {
  readonly client: Client
  readonly initialInfo: AppInfo
  readonly initialSettings: Settings
}

/** A scenario that is open, and the screen that shows it, which is loaded when it is first needed. */
interface OpenPart {
  readonly document: ScenarioDocument
  readonly Screen: typeof WorkspaceScreen
}

/** After so many milliseconds the library stands, and what opening a scenario needs is loaded ahead. */
const loadAheadAfter = 500

const SettingsPanel = lazy(async () => {
  const part = await import('#renderer/panels/settings/settings.panel.tsx')
  return { default: part.SettingsPanel }
})
const loadWorkspace = () => import('./workspace-part.ts')

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
  const [screen, setScreen] = useState<ScreenName>('library')
  const [open, setOpen] = useState<OpenPart | null>(null)
  const [walk, setWalk] = useState<Walk | null>(null)
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

  useEffect(() => {
    // One that fails is tried again by whoever opens a scenario, and told there.
    const timer = setTimeout(() => void loadWorkspace().catch(() => {}), loadAheadAfter)
    return () => clearTimeout(timer)
  }, [])
  const show = useCallback(
    async (scenario: OpenScenario) => {
      try {
        const { createScenarioDocument, WorkspaceScreen: Screen } = await loadWorkspace()
        setOpen({ document: createScenarioDocument(scenario, client), Screen })
        setScreen('scenario')
      } catch {
        tellFailure(unreachable().error)
      }
    },
    [client, tellFailure]
  )
  const reload = async (id: string) => {
    const answer = await client.call('scenario.open', { id })
    if (answer.ok) await show(answer.value)
    else tellFailure(answer.error)
  }
  const keepCopy = async (document: ScenarioDocument) => {
    const { scenario } = document.getState()
    const copy = { ...scenario, title: ui.copyOf(scenario.title).slice(0, 200) }
    const answer = await client.call('library.create', { scenario: copy })
    if (answer.ok) await show(answer.value)
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
            if (answer.ok) void show(answer.value)
          })
        }
      }),
    [client, show, tellFailure]
  )
  const runCommand = async (command: MenuCommand): Promise<void> => {
    switch (command) {
      case 'app.settings':
        return setScreen('settings')
      case 'go.library':
      case 'file.close':
        return setScreen('library')
      case 'file.new': {
        const answer = await client.call('library.create', { scenario: newScenario(ui.untitled) })
        return answer.ok ? show(answer.value) : tellFailure(answer.error)
      }
      case 'file.import': {
        const answer = await client.call('transfer.import-picked', { job: `import-${Date.now()}`, language })
        if (!answer.ok) return tellFailure(answer.error)
        const refused = answer.value.find((each) => each.error)?.error
        if (answer.value.length > 0) {
          workbench.tell(ui.importedCount(answer.value.filter((each) => each.id).length, answer.value.length))
        }
        return refused ? tellFailure(refused) : undefined
      }
      case 'file.export': {
        if (!open) return
        const ids = [open.document.getState().id]
        const answer = await client.call('transfer.export-picked', { job: `export-${Date.now()}`, ids })
        if (!answer.ok) return tellFailure(answer.error)
        return answer.value.folder === null ? undefined : workbench.tell(ui.exportedCount(answer.value.count))
      }
      case 'file.save':
        return workbench.tell(ui.saved)
      case 'edit.undo':
        return open?.document.undo()
      case 'edit.redo':
        return open?.document.redo()
      case 'play.first':
      case 'play.previous':
      case 'play.next':
      case 'play.last':
        return setWalk((before) => ({ to: command, count: (before?.count ?? 0) + 1 }))
    }
  }
  const latestRun = useRef(runCommand)
  latestRun.current = runCommand
  useEffect(
    () => client.listen('menu.chosen', ({ command }) => void latestRun.current(command as MenuCommand)),
    [client]
  )

  const { store } = info
  const readOnly = store.kind === 'read-only' ? store.reason : null
  return (
    <I18nProvider locale={language === 'ko' ? 'ko-KR' : 'en-GB'}>
      <WorkbenchProvider value={workbench}>
        <Rail screen={screen} hasScenario={open !== null} onGo={setScreen} />
        <div className="screen">
          {readOnly ? (
            <p className="banner" role="status">
              {readOnly === 'later-version' ? ui.readOnlyLater : ui.readOnlyFolder}
            </p>
          ) : null}
          <SafePart key={screen} message={ui.panelFailed}>
            {screen === 'scenario' && open ? (
              <main className="screen-main">
                <open.Screen
                  key={open.document.getState().id}
                  document={open.document}
                  walk={walk}
                  onReload={() => void reload(open.document.getState().id)}
                  onKeepCopy={() => void keepCopy(open.document)}
                />
              </main>
            ) : (
              <>
                <AppBar>
                  <span className="app-name">{ui.appName}</span>
                  <span className="grow" />
                </AppBar>
                <main className="main">
                  {screen === 'settings' ? (
                    <Suspense>
                      <SettingsPanel />
                    </Suspense>
                  ) : null}
                  {screen === 'library' && store.kind === 'damaged' ? (
                    <DamagedPanel store={store} onRestored={() => void refreshInfo()} />
                  ) : null}
                  {screen === 'library' && store.kind !== 'damaged' ? (
                    <LibraryPanel onOpen={(scenario) => void show(scenario)} />
                  ) : null}
                </main>
              </>
            )}
          </SafePart>
        </div>
        <Notices notices={notices} onClose={close} />
      </WorkbenchProvider>
    </I18nProvider>
  )
}
