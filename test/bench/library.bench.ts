import { createRegister, type Register } from '#main/services/register.ts'
import { loadSamples } from '#main/services/samples.ts'
import type { Store } from '#main/store/store.ts'
import type { InputOf } from '#shared/contract/endpoints.ts'
import { toMainLine } from '#shared/domain/line.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { simulate } from '#shared/simulator/simulate.ts'
import { openBenchLibrary, samplesFolder } from './bench-library.ts'
import { atMost, type Figure, round } from './figure.ts'
import { largeScenario } from './large-scenario.ts'
import { compareAsync, measure } from './measure.ts'

const scenarios = 10_000

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

/** Opening at the service, answer and all, beside playing the scenario from its first step to its last. */
async function measureOpening(store: Store, register: Register, scenario: Scenario): Promise<Figure> {
  const { id } = store.documents.create(scenario)
  const line = toMainLine(scenario)
  const open = () => register.answer('scenario.open', { id })
  const { a, b, ratio } = await compareAsync(open, () => simulate(line), 40, 10)
  const detail = `${round(a.median)} ms against ${round(b.median)} ms`
  return atMost('open a scenario of 1,000 steps, at the service', ratio, 1, '× its full run', false, detail)
}

/** What the library costs: listing and searching ten thousand, opening a long scenario. */
export async function benchLibrary(): Promise<readonly Figure[]> {
  const { context, services, close } = openBenchLibrary()
  try {
    const store = context.store()
    const register = createRegister(services, () => 'en')
    const opening = await measureOpening(store, register, largeScenario(1000, 100))
    fill(store)
    const list = measure(() => store.scenarios.list(toListing({})), 100)
    const searches = queries.map((query) => ({
      query,
      p95: measure(() => store.scenarios.list(toListing({ query })), 40).p95
    }))
    const worst = searches.reduce((a, b) => (a.p95 >= b.p95 ? a : b))
    return [
      atMost('list 50 of 10,000 scenarios', list.p95, 50, 'ms p95', false, `median ${round(list.median)} ms`),
      atMost('search 10,000 scenarios, the slowest query', worst.p95, 50, 'ms p95', false, `“${worst.query}”`),
      opening
    ]
  } finally {
    close()
  }
}
