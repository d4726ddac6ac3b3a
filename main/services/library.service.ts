import { judge } from '#main/store/judge.ts'
import { StoreError } from '#main/store/store-error.ts'
import type { OpenScenario, SampleSummary } from '#shared/contract/models.ts'
import { checkScenario } from '#shared/domain/parse-scenario.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import type { Language } from '#shared/language/language.ts'
import type { ServiceContext } from './context.ts'
import type { Judging } from './judging.ts'
import type { Services } from './register.ts'
import { loadSamples, type Sample } from './samples.ts'
import { ServiceError } from './service-error.ts'

type LibraryServices = Pick<
  Services,
  | 'library.list'
  | 'library.samples'
  | 'library.create'
  | 'library.open-sample'
  | 'library.duplicate'
  | 'library.trash'
  | 'library.restore'
  | 'library.delete'
>

function toSummary({ name, scenario }: Sample): SampleSummary {
  const { title, notes = '', steps } = scenario
  return { name, title, notes, steps: steps.length, ...judge(scenario) }
}

/** The list of scenarios and what is done with whole ones. */
export function createLibraryService(context: ServiceContext, judging: Judging): LibraryServices {
  const { ports, paths } = context
  const samples = new Map<Language, readonly SampleSummary[]>()
  const tell = (ids: readonly string[]) => {
    if (ids.length > 0) ports.emit('library.changed', { ids: [...ids] })
    return { count: ids.length }
  }
  const create = (scenario: Scenario): OpenScenario => {
    const checked = checkScenario(scenario)
    if (!checked.ok) throw new StoreError('invalid-scenario', checked.error.code, checked.error)
    const { entries: _, ...document } = context.store().documents.create(checked.value)
    tell([document.id])
    return { ...document, undo: [], redo: [] }
  }
  const trash = (ids: readonly string[], at: string | null) => {
    const store = context.store()
    return tell(store.together(() => store.scenarios.trash(ids, at)))
  }

  return {
    'library.list'(query) {
      judging.catchUp()
      const page = context.store().scenarios.list(query)
      if (query.verdict !== null || page.items.some(({ verdict }) => verdict === null)) judging.begin()
      return { items: [...page.items], total: page.total, tags: [...page.tags] }
    },
    'library.samples'({ language }) {
      const known = samples.get(language) ?? loadSamples(paths.samplesFolder, language).map(toSummary)
      samples.set(language, known)
      return [...known]
    },
    'library.create': ({ scenario }) => create(scenario),
    'library.open-sample'({ name, language }) {
      const sample = loadSamples(paths.samplesFolder, language).find((each) => each.name === name)
      if (!sample) throw new ServiceError('not-found', name)
      return create(sample.scenario)
    },
    'library.duplicate': ({ id, title }) => create({ ...context.store().documents.read(id).scenario, title }),
    'library.trash': ({ ids }) => trash(ids, ports.now().toISOString()),
    'library.restore': ({ ids }) => trash(ids, null),
    'library.delete'({ ids }) {
      const store = context.store()
      const deleted = store.together(() => {
        const gone = store.scenarios.delete(ids)
        store.reportChoices.forget(gone)
        return gone
      })
      store.documents.forget(deleted)
      return tell(deleted)
    }
  }
}
