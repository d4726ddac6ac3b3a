import type { Services } from '#main/services/register.ts'
import { loadSamples } from '#main/services/samples.ts'
import type { Database } from '#main/store/database.ts'
import type { Head, JournalEntry } from '#shared/contract/models.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import type { ScenarioStep } from '#shared/domain/step.ts'
import { openBenchLibrary, samplesFolder } from './bench-library.ts'
import { atMost, type Figure, round } from './figure.ts'
import { largeScenario } from './large-scenario.ts'
import { compareAsync } from './measure.ts'

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

/** The offer of a sale is changed, which is judged again. */
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

/** A sale goes to another customer, so that what comes after it may find something else. */
function changeBuyer(index: number, n: number): JournalEntry {
  const path = ['steps', index, 'path', 3]
  return {
    kind: 'edit',
    label: { edit: 'change-step', subject: `s${index + 1}` },
    patch: [{ op: 'replace', path, value: `c${(n + 1) % 2}` }],
    inverse: [{ op: 'replace', path, value: `c${n % 2}` }]
  }
}

/** A sale is put in among steps that have ids of their own, as those that were made in the app have. */
function insertSale(index: number, n: number): JournalEntry {
  const path = ['steps', index]
  const id = `new-${n}`
  const value = { do: 'sell', id, path: ['microsoft', 'p0', 'r0', 'c0'], offer: 'Azure' } as const
  return {
    kind: 'edit',
    label: { edit: 'insert-step', subject: id },
    patch: [{ op: 'add', path, value: { ...value, path: [...value.path] } }],
    inverse: [{ op: 'remove', path }]
  }
}

function withIds({ steps, ...rest }: Scenario): Scenario {
  return { ...rest, steps: steps.map((step, index): ScenarioStep => ({ id: `s${index + 1}`, ...step })) }
}

interface SaveBench {
  readonly db: Database
  readonly services: Pick<Services, 'library.create' | 'scenario.save'>
}

/** A save at the service until it would be answered, beside a bare commit of one row into the same file. */
async function measureSave(
  what: string,
  { db, services }: SaveBench,
  scenario: Scenario,
  edit: (n: number) => JournalEntry
): Promise<Figure> {
  const { id, head } = await services['library.create']({ scenario })
  let last: Head = head
  let count = 0
  const insert = db.prepare("insert or replace into bench values (?, '')")
  const save = async () => {
    const entries = [edit(count)]
    last = (await services['scenario.save']({ id, base: last, entries })).head
    count++
  }
  const { a, b, ratio } = await compareAsync(save, () => insert.run(count), 400, 40)
  return atMost(`save: ${what}`, ratio, 3, '× raw commit', true, `${round(a.median)} ms against ${round(b.median)} ms`)
}

/** What a save costs at the service in main, for every kind of change. */
export async function benchSaves(): Promise<readonly Figure[]> {
  const { context, services, close } = openBenchLibrary()
  try {
    const db = context.database()
    db.exec('create table bench (number integer primary key, text text) strict')
    const [sample] = loadSamples(samplesFolder, 'en')
    if (!sample) throw new Error('there are no samples')
    const short = sample.scenario
    const sale = short.steps.findLastIndex((step) => step.do === 'sell')
    const long = largeScenario(1000, 100)
    const firstSale = long.steps.findIndex((step) => step.do === 'sell')
    const lastSale = long.steps.findLastIndex((step) => step.do === 'sell')
    const layout = Object.fromEntries(long.parties.map(({ id }, index) => [id, { x: index, y: 0 }]))
    const at = { db, services }
    return [
      await measureSave('a step of a sample', at, short, (n) => changeOffer(sale, n)),
      await measureSave('a place in a sample', at, short, (n) => move('c1', n)),
      await measureSave('the title of a sample', at, short, retitle),
      await measureSave('the last sale of 1,000 steps', at, long, (n) => changeOffer(lastSale, n)),
      await measureSave('the first sale of 1,000 steps', at, long, (n) => changeOffer(firstSale, n)),
      await measureSave('the buyer of the first sale of 1,000 steps', at, long, (n) => changeBuyer(firstSale, n)),
      await measureSave('a sale put in after the first of 1,000 steps', at, withIds(long), (n) => insertSale(1, n)),
      await measureSave('a place in 1,000 steps', at, { ...long, layout }, (n) => move('c1', n))
    ]
  } finally {
    close()
  }
}
