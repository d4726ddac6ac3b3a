import { useCallback, useEffect, useState } from 'react'
import { Button, FileTrigger, Input, SearchField } from 'react-aria-components'
import { newScenario } from '#renderer/scenario/new-scenario.ts'
import { VerdictBadge } from '#renderer/widgets/verdict-mark.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { OutputOf } from '#shared/contract/endpoints.ts'
import type { OpenScenario, SampleSummary, ScenarioSummary } from '#shared/contract/models.ts'

type List = OutputOf<'library.list'>

const emptyList: List = { items: [], total: 0, tags: [] }

interface LibraryPanelProps {
  readonly onOpen: (open: OpenScenario) => void
}

function saveAsDownload(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

function useLibrary(query: string, from: 'scenarios' | 'trash'): readonly [List, () => void] {
  const { client, tellFailure } = useWorkbench()
  const [list, setList] = useState<List>(emptyList)
  const load = useCallback(async () => {
    const input = { query, from, sort: 'changed', verdict: null, tag: null, offset: 0, limit: 200 } as const
    const answer = await client.call('library.list', input)
    if (answer.ok) setList(answer.value)
    else tellFailure(answer.error)
  }, [client, query, from, tellFailure])
  useEffect(() => {
    void load()
    return client.listen('library.changed', () => void load())
  }, [client, load])
  return [list, () => void load()]
}

function ScenarioRow({ item, children }: { readonly item: ScenarioSummary; readonly children: React.ReactNode }) {
  const { texts, formatDate } = useWorkbench()
  const { ui } = texts
  return (
    <li className="card scenario-row">
      <div className="grow">
        <h3>{item.title || ui.untitled}</h3>
        <p className="quiet">
          {item.verdict ? <VerdictBadge verdict={item.verdict} /> : ui.unknownVerdict} · {ui.stepCount(item.steps)} ·{' '}
          {ui.partyCount(item.parties)} · {ui.changedOn(formatDate(item.changedAt))}
        </p>
      </div>
      <div className="row-actions">{children}</div>
    </li>
  )
}

/** The scenarios of this store, the samples, and the trash. */
export function LibraryPanel({ onOpen }: LibraryPanelProps) {
  const { client, texts, language, tell, tellFailure, info } = useWorkbench()
  const { ui } = texts
  const [query, setQuery] = useState('')
  const [samples, setSamples] = useState<readonly SampleSummary[]>([])
  const [scenarios, reload] = useLibrary(query, 'scenarios')
  const [trash, reloadTrash] = useLibrary(query, 'trash')
  useEffect(() => {
    void client.call('library.samples', { language }).then((answer) => {
      if (answer.ok) setSamples(answer.value)
    })
  }, [client, language])

  type Answer = Awaited<ReturnType<typeof client.call<'scenario.open'>>>
  const openWith = async (asked: Promise<Answer>) => {
    const answer = await asked
    if (answer.ok) onOpen(answer.value)
    else tellFailure(answer.error)
  }
  const refresh = () => {
    reload()
    reloadTrash()
  }
  const change = async (name: 'library.trash' | 'library.restore' | 'library.delete', id: string) => {
    const answer = await client.call(name, { ids: [id] })
    if (!answer.ok) tellFailure(answer.error)
    refresh()
  }
  const moveToTrash = async (item: ScenarioSummary) => {
    await change('library.trash', item.id)
    tell(ui.movedToTrash(item.title), { label: ui.undoTrash, act: () => void change('library.restore', item.id) })
  }
  const importFiles = async (files: readonly File[]) => {
    const texts = await Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() })))
    const answer = await client.call('transfer.import', { job: `import-${Date.now()}`, files: texts, language })
    if (!answer.ok) return tellFailure(answer.error)
    const refused = answer.value.find((each) => each.error)?.error
    tell(ui.importedCount(answer.value.filter((each) => each.id).length, files.length))
    if (refused) tellFailure(refused)
    refresh()
  }
  const exportOne = async (item: ScenarioSummary) => {
    const answer = await client.call('transfer.export-texts', { job: `export-${Date.now()}`, ids: [item.id] })
    if (!answer.ok) return tellFailure(answer.error)
    for (const { name, text } of answer.value) saveAsDownload(name, text)
    tell(ui.exportedCount(answer.value.length))
  }
  const canWrite = info.store.kind === 'ready'

  return (
    <div className="library">
      <h1 className="unseen">{ui.library}</h1>
      <section className="library-head" aria-label={ui.library}>
        <SearchField className="search" aria-label={ui.searchLabel} value={query} onChange={setQuery}>
          <Input placeholder={ui.searchLabel} />
        </SearchField>
        <FileTrigger
          acceptedFileTypes={['.json']}
          allowsMultiple
          onSelect={(files) => void importFiles([...(files ?? [])])}
        >
          <Button className="button" isDisabled={!canWrite}>
            {ui.importFiles}
          </Button>
        </FileTrigger>
        <Button
          className="button primary"
          isDisabled={!canWrite}
          onPress={() => void openWith(client.call('library.create', { scenario: newScenario(ui.untitled) }))}
        >
          {ui.newScenario}
        </Button>
      </section>
      <section aria-label={ui.myScenarios}>
        <h2>
          {ui.myScenarios} <small>{ui.scenarioCount(scenarios.total)}</small>
        </h2>
        {scenarios.items.length === 0 ? (
          <p className="empty">{query === '' ? ui.noScenarios : ui.nothingFound}</p>
        ) : (
          <ul className="rows">
            {scenarios.items.map((item) => (
              <ScenarioRow key={item.id} item={item}>
                <Button className="button" onPress={() => void openWith(client.call('scenario.open', { id: item.id }))}>
                  {ui.open}
                </Button>
                <Button
                  className="button"
                  isDisabled={!canWrite}
                  onPress={() =>
                    void openWith(client.call('library.duplicate', { id: item.id, title: ui.copyOf(item.title) }))
                  }
                >
                  {ui.duplicate}
                </Button>
                <Button className="button" onPress={() => void exportOne(item)}>
                  {ui.exportFiles}
                </Button>
                <Button className="button" isDisabled={!canWrite} onPress={() => void moveToTrash(item)}>
                  {ui.moveToTrash}
                </Button>
              </ScenarioRow>
            ))}
          </ul>
        )}
      </section>
      <section aria-label={ui.samples}>
        <h2>
          {ui.samples} <small>{ui.samplesHint}</small>
        </h2>
        <ul className="sample-grid">
          {samples.map((sample) => (
            <li key={sample.name} className="card sample">
              <h3>{sample.title}</h3>
              <p className="quiet">
                <VerdictBadge verdict={sample.verdict} /> · {ui.stepCount(sample.steps)}
              </p>
              <Button
                className="button"
                aria-label={`${ui.open}: ${sample.title}`}
                isDisabled={!canWrite}
                onPress={() => void openWith(client.call('library.open-sample', { name: sample.name, language }))}
              >
                {ui.open}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      {trash.items.length === 0 ? null : (
        <section aria-label={ui.trash}>
          <h2>
            {ui.trash} <small>{ui.trashHint}</small>
          </h2>
          <ul className="rows">
            {trash.items.map((item) => (
              <ScenarioRow key={item.id} item={item}>
                <Button
                  className="button"
                  isDisabled={!canWrite}
                  onPress={() => void change('library.restore', item.id)}
                >
                  {ui.restore}
                </Button>
                <Button
                  className="button"
                  isDisabled={!canWrite}
                  onPress={() => void change('library.delete', item.id)}
                >
                  {ui.deleteForGood}
                </Button>
              </ScenarioRow>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
