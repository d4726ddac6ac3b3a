import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createServiceContext, toPaths } from '#main/services/context.ts'
import { createServices } from '#main/services/create-services.ts'
import { openStore } from '#main/services/open-store.ts'
import { createRegister, type Register } from '#main/services/register.ts'
import { loadSamples } from '#main/services/samples.ts'
import type { Database } from '#main/store/database.ts'
import type { Store } from '#main/store/store.ts'
import type { InputOf } from '#shared/contract/endpoints.ts'
import type { Head, JournalEntry } from '#shared/contract/models.ts'
import { toMainLine } from '#shared/domain/line.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { simulate } from '#shared/simulator/simulate.ts'
import { atMost, type Figure, round } from './figure.ts'
import { largeScenario } from './large-scenario.ts'
import { compareAsync, measure } from './measure.ts'

const scenarios = 10_000
const samplesFolder = resolve(import.meta.dirname, '../../shared/samples')

/** What a person may type: words of both languages, short and long, common, rare and nowhere. */
const queries = [
  '흐름',
  '공급자',
  '총판',
  'contoso',
  'partner',
  'e',
  '고객',
  'reseller sell',
  '테넌트',
  '콘토소 유통',
  'zzzz',
  '1234'
]

function openBench() {
  const folder = mkdtempSync(join(tmpdir(), 'csp-bench-'))
  const paths = toPaths(folder, samplesFolder)
  const ports = {
    host: 'electron',
    systemLanguage: 'en',
    now: () => new Date(),
    emit: () => {},
    pickFiles: null,
    pickFolder: null,
    pickNewFile: null,
    makePdf: null,
    copyPicture: null,
    translateMenu: () => {}
  } as const
  const context = createServiceContext({
    paths,
    ports,
    version: 'bench',
    open: () => openStore({ paths, now: ports.now })
  })
  const close = () => {
    context.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { context, services: createServices(context), close }
}

/** The same scenario by another name, with names and notes of its own. */
function vary(scenario: Scenario, n: number): Scenario {
  return {
    ...scenario,
    title: `${scenario.title} ${n}`,
    parties: scenario.parties.map((party, index) => ({ ...party, name: `${party.name} ${(n * 7 + index) % 997}` }))
  }
}

function fill({ together, documents }: Store): void {
  const samples = [...loadSamples(samplesFolder, 'en'), ...loadSamples(samplesFolder, 'ko')]
  for (let done = 0; done < scenarios; done += 500) {
    together(() => {
      for (let n = done; n < done + 500; n++) {
        const sample = samples[n % samples.length]
        if (sample) documents.create(vary(sample.scenario, n))
      }
    })
  }
}

function toListing(change: Partial<InputOf<'library.list'>>): InputOf<'library.list'> {
  return { query: '', from: 'scenarios', sort: 'changed', verdict: null, tag: null, offset: 0, limit: 50, ...change }
}

/** A party is moved on the canvas. */
function move(id: string, n: number): JournalEntry {
  const path = ['layout', id, 'x']
  return {
    kind: 'edit',
    label: { edit: 'move-on-canvas', subject: id },
    patch: [{ op: 'replace', path, value: n + 1 }],
    inverse: [{ op: 'replace', path, value: n }]
  }
}

/** The offer of the last sale is changed, which is judged again. */
function changeOffer(index: number, n: number): JournalEntry {
  const path = ['steps', index, 'offer']
  return {
    kind: 'edit',
    label: { edit: 'change-step', subject: `s${index + 1}` },
    patch: [{ op: 'replace', path, value: `Offer ${n + 1}` }],
    inverse: [{ op: 'replace', path, value: `Offer ${n}` }]
  }
}

/** The title is changed, which is searched anew. */
function retitle(n: number): JournalEntry {
  return {
    kind: 'edit',
    label: { edit: 'change-scenario', subject: '' },
    patch: [{ op: 'replace', path: ['title'], value: `Title ${n + 1}` }],
    inverse: [{ op: 'replace', path: ['title'], value: `Title ${n}` }]
  }
}

/** A save until it would be answered, with the high-water mark that is kept after its commit. */
async function measureSave(
  what: string,
  { store, db }: { readonly store: Store; readonly db: Database },
  scenario: Scenario,
  edit: (n: number) => JournalEntry,
  isMust: boolean
): Promise<Figure> {
  const { id, head } = store.documents.create(scenario)
  let last: Head = head
  let count = 0
  const insert = db.prepare("insert or replace into bench values (?, '')")
  const save = () => {
    last = store.documents.save(id, last, [edit(count)])
    count++
  }
  const { a, b, ratio } = await compareAsync(save, () => insert.run(count), 400, 40)
  return atMost(what, ratio, 3, '× raw commit', isMust, `${round(a.median)} ms against ${round(b.median)} ms`)
}

/** Opening at the service, answer and all, beside playing the scenario from its first step to its last. */
async function measureOpening(store: Store, register: Register, scenario: Scenario): Promise<Figure> {
  const { id } = store.documents.create(scenario)
  const line = toMainLine(scenario)
  const open = () => register.answer('scenario.open', { id })
  const { a, b, ratio } = await compareAsync(open, () => simulate(line), 40, 10)
  const detail = `${round(a.median)} ms against ${round(b.median)} ms`
  return atMost('open a scenario of 1,000 steps, at the service', ratio, 1, '× its full run', false, detail)
}

/** What the library costs: saving beside a bare commit, listing and searching ten thousand, opening a long scenario. */
export async function benchLibrary(): Promise<readonly Figure[]> {
  const { context, services, close } = openBench()
  try {
    const store = context.store()
    const db = context.database()
    db.exec('create table bench (number integer primary key, text text) strict')
    const [sample] = loadSamples(samplesFolder, 'en')
    if (!sample) throw new Error('there are no samples')
    const long = largeScenario(1000, 100)
    const firstSale = long.steps.findIndex((step) => step.do === 'sell')
    const lastSale = long.steps.findLastIndex((step) => step.do === 'sell')
    const places = Object.fromEntries(long.parties.map(({ id }, index) => [id, { x: index, y: 0 }]))
    const at = { store, db }
    const sampleSale = sample.scenario.steps.findLastIndex((step) => step.do === 'sell')
    const saves = [
      await measureSave('save: a step of a sample', at, sample.scenario, (n) => changeOffer(sampleSale, n), true),
      await measureSave('save: a place in a sample', at, sample.scenario, (n) => move('c1', n), true),
      await measureSave('save: the title of a sample', at, sample.scenario, retitle, true),
      await measureSave('save: the last sale of 1,000 steps', at, long, (n) => changeOffer(lastSale, n), true),
      await measureSave('save: the first sale of 1,000 steps', at, long, (n) => changeOffer(firstSale, n), true),
      await measureSave('save: a place in 1,000 steps', at, { ...long, layout: places }, (n) => move('c1', n), true)
    ]
    const opening = await measureOpening(
      store,
      createRegister(services, () => 'en'),
      long
    )
    fill(store)
    const list = measure(() => store.scenarios.list(toListing({})), 100)
    const searches = queries.map((query) => ({
      query,
      p95: measure(() => store.scenarios.list(toListing({ query })), 40).p95
    }))
    const worst = searches.reduce((a, b) => (a.p95 >= b.p95 ? a : b))
    return [
      ...saves,
      atMost('list 50 of 10,000 scenarios', list.p95, 50, 'ms p95', false, `median ${round(list.median)} ms`),
      atMost('search 10,000 scenarios, the slowest query', worst.p95, 50, 'ms p95', false, `“${worst.query}”`),
      opening
    ]
  } finally {
    close()
  }
}
