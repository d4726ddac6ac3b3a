import { type ReactNode, useRef, useState } from 'react'
import {
  Button,
  DropZone,
  FileTrigger,
  Input,
  isFileDropItem,
  SearchField,
  type Selection
} from 'react-aria-components'
import { newScenario } from '#renderer/scenario/new-scenario.ts'
import { Choice } from '#renderer/widgets/choice.tsx'
import { Icon } from '#renderer/widgets/icon.tsx'
import { useKeptFocus } from '#renderer/widgets/use-kept-focus.ts'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { Answer } from '#shared/contract/answer.ts'
import type { OpenScenario, ScenarioSummary } from '#shared/contract/models.ts'
import { type Verdict, verdicts } from '#shared/domain/verdict.ts'
import { createLibraryActions } from './library-actions.ts'
import { RenameDialog } from './rename-dialog.tsx'
import { Samples } from './samples.tsx'
import type { CardAction } from './scenario-card.tsx'
import { ScenarioGrid } from './scenario-grid.tsx'
import { type LibraryQuery, useLibrary } from './use-library.ts'
import './library.css'

/** How many scenarios stand on the first screen; the rest is one press away. */
const recentCount = 8
const everything = '-'
const sorts = ['changed', 'created', 'title'] as const

interface LibraryPanelProps {
  /** Shows a scenario once the answer is there; what went wrong is told there. */
  readonly onOpen: (asking: Promise<Answer<OpenScenario>>) => void
  /** Shows the report on a scenario. */
  readonly onReport: (asking: Promise<Answer<OpenScenario>>) => void
  /** What stands above the scenarios on the first view. */
  readonly children?: ReactNode
}

type View = 'start' | 'all' | 'trash'

/** The scenarios of this store, the samples, and the trash. */
export function LibraryPanel({ onOpen, onReport, children }: LibraryPanelProps) {
  const workbench = useWorkbench()
  const { client, texts, language, info } = workbench
  const { ui, words, libraryScreen } = texts
  const [asked, setAsked] = useState<View>('start')
  const [query, setQuery] = useState('')
  const [sort, setSort] = useState<LibraryQuery['sort']>('changed')
  const [verdict, setVerdict] = useState<Verdict | null>(null)
  const [tag, setTag] = useState<string | null>(null)
  const [selected, setSelected] = useState<Selection>(new Set())
  const [renaming, setRenaming] = useState<ScenarioSummary | null>(null)
  const view: View = asked === 'start' && query !== '' ? 'all' : asked
  const from = view === 'trash' ? 'trash' : 'scenarios'
  const filters = view === 'all' ? { sort, verdict, tag } : { sort: 'changed' as const, verdict: null, tag: null }
  const { list, isLoaded, loadMore } = useLibrary({ query, from, ...filters })
  const trash = useLibrary({ query: '', from: 'trash', sort: 'changed', verdict: null, tag: null }, 1)
  const actions = createLibraryActions(workbench)
  const place = useRef<HTMLDivElement>(null)
  useKeptFocus(
    place,
    () => place.current?.querySelector('.library-title button') ?? place.current?.querySelector('input') ?? null
  )
  const canWrite = info.store.kind === 'ready'

  const show = (next: View) => {
    setAsked(next)
    setQuery('')
    setSelected(new Set())
  }
  const open = (id: string) => onOpen(client.call('scenario.open', { id }))
  const toActions = (item: ScenarioSummary): readonly CardAction[] =>
    view === 'trash'
      ? [
          {
            id: 'restore',
            label: ui.restore,
            isPossible: canWrite,
            act: () => void actions.restore([item.id], item.title || ui.untitled)
          },
          {
            id: 'delete',
            label: ui.deleteForGood,
            isPossible: canWrite,
            act: () => void actions.deleteForGood([item.id])
          }
        ]
      : [
          { id: 'open', label: ui.open, isPossible: true, act: () => open(item.id) },
          { id: 'rename', label: libraryScreen.rename, isPossible: canWrite, act: () => setRenaming(item) },
          {
            id: 'duplicate',
            label: ui.duplicate,
            isPossible: canWrite,
            act: () => {
              const title = ui.copyOf(item.title).slice(0, 200)
              onOpen(client.call('library.duplicate', { id: item.id, title }))
            }
          },
          {
            id: 'report',
            label: libraryScreen.report,
            isPossible: true,
            act: () => onReport(client.call('scenario.open', { id: item.id }))
          },
          { id: 'export', label: ui.exportFiles, isPossible: true, act: () => void actions.exportAll([item.id]) },
          {
            id: 'trash',
            label: ui.moveToTrash,
            isPossible: canWrite,
            act: () => void actions.trash([item.id], item.title || ui.untitled)
          }
        ]
  const picked = selected === 'all' ? list.items.map(({ id }) => id) : [...selected].map(String)
  const titles = { start: ui.myScenarios, all: libraryScreen.all, trash: ui.trash }
  const isFiltered = filters.verdict !== null || filters.tag !== null
  const isFirst = query === '' && view !== 'trash' && !isFiltered
  const whyNothing =
    query === ''
      ? view === 'trash'
        ? libraryScreen.emptyTrash
        : libraryScreen.nothingLikeThat
      : view === 'trash'
        ? libraryScreen.nothingInTrash
        : isFiltered
          ? libraryScreen.nothingLikeThat
          : ui.nothingFound
  const nothing = isFirst ? (
    <div className="library-first">
      <h3>{libraryScreen.firstTitle}</h3>
      <p>{libraryScreen.firstHint}</p>
    </div>
  ) : (
    <p className="empty">{whyNothing}</p>
  )

  const shelf = (
    <ScenarioGrid
      label={titles[view]}
      items={view === 'start' ? list.items.slice(0, recentCount) : list.items}
      toActions={toActions}
      onOpen={view === 'trash' ? () => undefined : open}
      {...(view === 'start' ? {} : { onLoadMore: loadMore })}
      {...(view === 'all' ? { selected, onSelect: setSelected } : {})}
    />
  )
  const filterBar = (
    <div className="library-filters">
      <Choice
        label={libraryScreen.sort}
        isLabelHidden
        value={sort}
        items={sorts.map((id) => ({ id, name: libraryScreen.sorts[id] }))}
        onChange={(id) => setSort(sorts.find((each) => each === id) ?? 'changed')}
      />
      <Choice
        label={libraryScreen.verdict}
        isLabelHidden
        value={verdict ?? everything}
        hasOwnWords
        items={[
          { id: everything, name: libraryScreen.anyVerdict },
          ...verdicts.map((id) => ({ id, name: words.verdictNames[id] }))
        ]}
        onChange={(id) => setVerdict(verdicts.find((each) => each === id) ?? null)}
      />
      {list.tags.length === 0 ? null : (
        <Choice
          label={libraryScreen.tag}
          isLabelHidden
          value={tag ?? everything}
          items={[
            { id: everything, name: libraryScreen.anyTag },
            ...list.tags.map((each) => ({ id: each, name: each }))
          ]}
          onChange={(id) => setTag(id === everything ? null : id)}
        />
      )}
      {picked.length === 0 ? null : (
        <>
          <span className="quiet">{libraryScreen.selected(picked.length)}</span>
          <Button className="button" onPress={() => void actions.exportAll(picked)}>
            {libraryScreen.exportSelected}
          </Button>
          <Button
            className="button"
            isDisabled={!canWrite}
            onPress={() => {
              setSelected(new Set())
              void actions.trash(picked)
            }}
          >
            {libraryScreen.trashSelected}
          </Button>
          <Button className="button quiet-button" onPress={() => setSelected(new Set())}>
            {libraryScreen.clearSelection}
          </Button>
        </>
      )}
    </div>
  )

  return (
    <DropZone
      ref={place}
      className={`library library-${view}`}
      aria-label={libraryScreen.dropHere}
      data-drop-hint={libraryScreen.dropHere}
      onDrop={async ({ items }) => {
        const files = await Promise.all(items.filter(isFileDropItem).map((item) => item.getFile()))
        await actions.importFiles(files)
      }}
    >
      <h1 className="unseen">{ui.library}</h1>
      <section className="library-head" aria-label={ui.library}>
        <SearchField className="search" aria-label={ui.searchLabel} value={query} onChange={setQuery}>
          <Icon name="search" className="search-icon" />
          <Input placeholder={ui.searchLabel} />
        </SearchField>
        <FileTrigger
          acceptedFileTypes={['.json']}
          allowsMultiple
          onSelect={(files) => void actions.importFiles([...(files ?? [])])}
        >
          <Button className="button" isDisabled={!canWrite}>
            {ui.importFiles}
          </Button>
        </FileTrigger>
        <Button
          className="button primary"
          isDisabled={!canWrite}
          onPress={() => onOpen(client.call('library.create', { scenario: newScenario(ui.untitled) }))}
        >
          {ui.newScenario}
        </Button>
      </section>
      {view === 'start' ? children : null}
      <section className="library-mine" aria-label={titles[view]}>
        <div className="library-title">
          <h2>
            {titles[view]} <small>{view === 'trash' ? ui.trashHint : ui.scenarioCount(list.total)}</small>
          </h2>
          <span className="grow" />
          {view === 'start' ? null : (
            <Button className="button" onPress={() => show('start')}>
              {libraryScreen.back}
            </Button>
          )}
          {view === 'start' && list.total > 1 ? (
            <Button className="button" onPress={() => show('all')}>
              {list.total > recentCount ? libraryScreen.showAll(list.total) : libraryScreen.sortAndSelect}
            </Button>
          ) : null}
          {view !== 'trash' && trash.list.total > 0 ? (
            <Button className="button quiet-button" onPress={() => show('trash')}>
              {libraryScreen.showTrash(trash.list.total)}
            </Button>
          ) : null}
        </div>
        {view === 'all' ? filterBar : null}
        {list.items.length > 0 ? shelf : isLoaded ? nothing : null}
      </section>
      {view === 'start' ? (
        <Samples onOpen={(name) => onOpen(client.call('library.open-sample', { name, language }))} />
      ) : null}
      {renaming ? (
        <RenameDialog
          title={renaming.title}
          onRename={(title) => void actions.rename(renaming.id, title)}
          onClose={() => setRenaming(null)}
        />
      ) : null}
    </DropZone>
  )
}
