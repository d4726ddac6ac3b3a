import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { LibraryPanel } from '#renderer/panels/library/library.panel.tsx'
import type { QuickQuestion } from '#renderer/panels/quick-check/quick-scenario.ts'
import { DamagedPanel } from '#renderer/panels/store/damaged.panel.tsx'
import { SafePart } from '#renderer/widgets/safe-part.tsx'
import { useWholeLibrary } from '#renderer/widgets/use-whole-library.ts'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { defaultEdition } from '#shared/domain/scenario.ts'
import { rules as ruleTexts } from '#shared/language/en/rules.ts'
import { getRuleTexts } from '#shared/language/language.ts'
import { AppBar } from './app-bar.tsx'
import { type Command, doCommand, useCommandList, useCommands } from './commands.tsx'
import type { Findable } from './findable.ts'
import {
  CommandPalette,
  HelpSheet,
  QuickCheckPanel,
  ReportPanel,
  RulebookPanel,
  RulePanel,
  SettingsPanel,
  Tour
} from './lazy-parts.ts'
import { readLeftOff, toLeftOff } from './left-off.ts'
import { Rail } from './rail.tsx'
import type { ScreenName } from './screen-name.ts'
import { TourOffer } from './tour-offer.tsx'
import { type ScenarioScreen, useOpenScenario } from './use-open-scenario.ts'
import { useRefusedFiles } from './use-refused-files.ts'
import { useTransfer } from './use-transfer.ts'

const ruleIds = Object.keys(ruleTexts).filter((id) => id !== 'lifecycle')

/** Whether a screen shows the open scenario. */
function isOfScenario(screen: ScreenName): screen is ScenarioScreen {
  return screen === 'scenario' || screen === 'report'
}

interface ShellProps {
  /** Called when the store was restored, so that its state is asked for again. */
  readonly onStoreChanged: () => void
}

/** The screens of the window, the way from one to another, and what can be done from everywhere. */
export function Shell({ onStoreChanged }: ShellProps) {
  const { client, info, settings, language, texts, changeSettings } = useWorkbench()
  const { ui, commands: words } = texts
  const [screen, setScreen] = useState<ScreenName>(() => {
    const { screen: left } = readLeftOff(settings)
    return isOfScenario(left) ? 'library' : left
  })
  const [rule, setRule] = useState<string | null>(null)
  const [quickQuestion, setQuickQuestion] = useState<QuickQuestion | null>(null)
  const [sheet, setSheet] = useState<'palette' | 'help' | null>(null)
  const [isTouring, setIsTouring] = useState(false)
  const [leftOff] = useState(() => readLeftOff(settings))
  const parties = useRef<() => readonly Findable[]>(() => [])
  const { open, show, load, bringBack, create, createEmpty, keepCopy, goOn } = useOpenScenario(setScreen)
  useRefusedFiles()
  const { importPicked, exportPicked } = useTransfer()
  const { takeAlong, bringIn } = useWholeLibrary()
  // While the scenario that was left open comes back, nothing else is shown in its place.
  const [isReturning, setIsReturning] = useState(isOfScenario(leftOff.screen) && leftOff.scenario !== null)
  const go = useCallback(
    (next: ScreenName) => {
      goOn()
      setIsReturning(false)
      setScreen(next)
    },
    [goOn]
  )
  const hasReturned = useRef(false)
  useEffect(() => {
    if (hasReturned.current) return
    hasReturned.current = true
    const { screen: left, scenario } = leftOff
    if (scenario === null || !isOfScenario(left)) return
    void bringBack(scenario, left).then(() => setIsReturning(false))
  }, [leftOff, bringBack])
  const listCommands = useCommandList()
  const openId = open?.document.getState().id
  const lastKept = useRef(JSON.stringify(leftOff))
  useEffect(() => {
    const here = { screen, scenario: openId ?? null }
    if (isReturning || lastKept.current === JSON.stringify(here)) return
    lastKept.current = JSON.stringify(here)
    changeSettings(toLeftOff(here))
  }, [screen, openId, isReturning, changeSettings])
  const tourSample = useCallback(async () => {
    const asking = client.call('library.open-sample', { name: '6-reseller-as-end-customer', language })
    if (await show(asking)) setIsTouring(true)
  }, [client, language, show])
  const endTour = useCallback(() => {
    setIsTouring(false)
    changeSettings({ tourDone: true })
  }, [changeSettings])

  const commands = useMemo<readonly Command[]>(() => {
    const { names } = words
    const canWrite = info.store.kind === 'ready'
    const theme = (id: 'light' | 'dark' | 'contrast'): Command => ({
      id: `view.theme-${id}`,
      label: names[`view.theme-${id}`],
      run: () => changeSettings({ theme: id })
    })
    return [
      {
        id: 'help.palette',
        label: names['help.palette'],
        keys: ['mod+k'],
        isKeyOnly: true,
        run: () => setSheet('palette')
      },
      { id: 'file.new', label: names['file.new'], isPossible: canWrite, run: () => void createEmpty() },
      { id: 'file.import', label: names['file.import'], isPossible: canWrite, run: () => void importPicked() },
      {
        id: 'file.export',
        label: names['file.export'],
        isPossible: openId !== undefined,
        run: () => void (openId === undefined ? undefined : exportPicked(openId))
      },
      {
        id: 'file.take-library',
        label: names['file.take-library'],
        isPossible: info.store.kind !== 'damaged',
        run: () => void takeAlong()
      },
      {
        id: 'file.bring-library',
        label: names['file.bring-library'],
        isPossible: canWrite,
        run: () => void bringIn(false)
      },
      {
        id: 'file.report',
        label: names['file.report'],
        keys: ['mod+p'],
        isPossible: openId !== undefined,
        run: () => go('report')
      },
      { id: 'go.library', label: names['go.library'], run: () => go('library') },
      { id: 'file.close', label: names['go.library'], isKeyOnly: true, run: () => go('library') },
      { id: 'go.rulebook', label: names['go.rulebook'], run: () => go('rulebook') },
      { id: 'app.settings', label: names['app.settings'], run: () => go('settings') },
      {
        id: 'view.language',
        label: names['view.language'],
        run: () => changeSettings({ language: language === 'ko' ? 'en' : 'ko' })
      },
      theme('light'),
      theme('dark'),
      theme('contrast'),
      { id: 'help.tour', label: names['help.tour'], isPossible: canWrite, run: () => void tourSample() },
      { id: 'help.keys', label: names['help.keys'], keys: ['f1'], run: () => setSheet('help') }
    ]
  }, [
    words,
    info,
    openId,
    language,
    changeSettings,
    go,
    createEmpty,
    importPicked,
    exportPicked,
    takeAlong,
    bringIn,
    tourSample
  ])
  useCommands(commands)
  useEffect(
    () =>
      client.listen('menu.chosen', ({ command }) => {
        const chosen = listCommands().find(({ id }) => id === command)
        if (chosen) doCommand(chosen)
      }),
    [client, listCommands]
  )
  const listOthers = useCallback<() => readonly Findable[]>(
    () => [
      ...parties.current(),
      ...ruleIds.map((id) => ({
        id,
        group: 'rule' as const,
        label: getRuleTexts(id, language).title,
        go: () => setRule(id)
      }))
    ],
    [language]
  )
  const openScenario = useCallback((id: string) => void load(id), [load])
  const main = useRef<HTMLElement>(null)
  const view = `${screen}${isTouring ? ', toured' : ''}${info.store.kind === 'damaged' ? ', damaged' : ''}`
  const shown = useRef(view)
  useEffect(() => {
    if (shown.current === view) return
    shown.current = view
    // What was pressed to come here went away with its screen; the keyboard goes on from the top of this one.
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true })
  }, [view])

  const { store } = info
  const readOnly = store.kind === 'read-only' ? store.reason : null
  const edition = open?.document.getState().run.line.edition ?? defaultEdition
  const titles: Readonly<Record<ScreenName, string>> = {
    library: ui.appName,
    scenario: ui.appName,
    report: texts.reportScreen.title,
    rulebook: texts.rulebookScreen.title,
    settings: ui.settings
  }
  const library =
    store.kind === 'damaged' ? (
      <DamagedPanel store={store} onRestored={onStoreChanged} />
    ) : (
      <LibraryPanel onOpen={(asking) => void show(asking)} onReport={(asking) => void show(asking, 'report')}>
        {settings.tourDone || store.kind !== 'ready' ? null : (
          <TourOffer onStart={() => void tourSample()} onDecline={endTour} />
        )}
        <Suspense fallback={<div className="card quick-check-place" />}>
          <QuickCheckPanel
            asked={quickQuestion}
            onAsk={setQuickQuestion}
            onOpen={(scenario) => void create(scenario)}
            onOpenRule={setRule}
          />
        </Suspense>
      </LibraryPanel>
    )
  return (
    <>
      <Rail screen={screen} hasScenario={open !== null} onGo={go} onHelp={() => setSheet('help')} />
      <div className="screen">
        {readOnly ? (
          <p className="banner" role="status">
            {readOnly === 'later-version' ? ui.readOnlyLater : ui.readOnlyFolder}
          </p>
        ) : null}
        {isTouring && screen === 'scenario' ? (
          <Suspense>
            <Tour onEnd={endTour} />
          </Suspense>
        ) : null}
        <SafePart key={screen} message={ui.panelFailed}>
          {screen === 'scenario' && open ? (
            <main ref={main} tabIndex={-1} className="screen-main">
              <open.Screen
                key={openId}
                open={open}
                parties={parties}
                onOpenRule={setRule}
                onReload={() => void load(open.document.getState().id)}
                onKeepCopy={() => void keepCopy(open.document)}
              />
            </main>
          ) : (
            <>
              <AppBar onFind={() => setSheet('palette')}>
                <span className="app-name">{titles[screen]}</span>
                <span className="grow" />
              </AppBar>
              <main
                ref={main}
                tabIndex={-1}
                className="main"
                aria-label={screen === 'library' ? ui.library : titles[screen]}
              >
                <Suspense>
                  {screen === 'settings' ? <SettingsPanel /> : null}
                  {screen === 'rulebook' ? (
                    <RulebookPanel edition={edition} onOpenExample={(scenario) => void create(scenario)} />
                  ) : null}
                  {screen === 'report' && open ? (
                    <ReportPanel key={openId} document={open.document} onBack={() => go('scenario')} />
                  ) : null}
                  {screen === 'library' && !isReturning ? library : null}
                </Suspense>
              </main>
            </>
          )}
        </SafePart>
      </div>
      <Suspense>
        {sheet === 'palette' ? (
          <CommandPalette others={listOthers} onOpenScenario={openScenario} onClose={() => setSheet(null)} />
        ) : null}
        {sheet === 'help' ? <HelpSheet screen={screen} onClose={() => setSheet(null)} /> : null}
        {rule === null ? null : (
          <RulePanel
            rule={rule}
            edition={edition}
            onShow={setRule}
            onOpenExample={(scenario) => void create(scenario)}
            onClose={() => setRule(null)}
          />
        )}
      </Suspense>
    </>
  )
}
