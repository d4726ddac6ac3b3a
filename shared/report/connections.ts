import { microsoftId } from '#shared/domain/id.ts'
import { isBetterVerdict, type Verdict, worseVerdict } from '#shared/domain/verdict.ts'
import { getTexts, type Language, type Texts } from '#shared/language/language.ts'
import type { Run } from '#shared/simulator/simulate.ts'
import type { DiagramLine, LineLabel } from './diagram-model.ts'

type Kind = keyof Pick<
  Texts['report'],
  | 'sale'
  | 'ownUse'
  | 'partnership'
  | 'customerRelationship'
  | 'management'
  | 'association'
  | 'affiliation'
  | 'oneCompany'
>

/** Kinds in which neither side does something to the other. */
const mutual: ReadonlySet<Kind> = new Set(['partnership', 'customerRelationship', 'affiliation', 'oneCompany'])

/** Steps named one by one in a label. */
const mostNumbers = 4

interface Entry {
  readonly kind: Kind
  readonly verdict: Verdict | null
  readonly steps: number[]
}

interface Connection {
  readonly from: string
  readonly to: string
  readonly entries: Map<string, Entry>
  /** The best verdict of the sales that only pass here on their way to a buyer, and their steps. */
  passing: { verdict: Verdict; readonly steps: number[] } | null
}

/** Collects what happens between each two. */
class Connections {
  readonly #all = new Map<string, Connection>()

  #find(from: string, to: string): Connection {
    const key = `${from} ${to}`
    const known = this.#all.get(key)
    if (known) return known
    const added: Connection = { from, to, entries: new Map(), passing: null }
    this.#all.set(key, added)
    return added
  }

  add(from: string, to: string, kind: Kind, verdict: Verdict | null, step?: number): void {
    const isTurned = mutual.has(kind) && !this.#all.has(`${from} ${to}`) && this.#all.has(`${to} ${from}`)
    const { entries } = isTurned ? this.#find(to, from) : this.#find(from, to)
    const key = `${kind} ${verdict}`
    const entry = entries.get(key) ?? { kind, verdict, steps: [] }
    entries.set(key, entry)
    if (step !== undefined && !entry.steps.includes(step)) entry.steps.push(step)
  }

  pass(from: string, to: string, verdict: Verdict, step: number): void {
    const connection = this.#find(from, to)
    const { passing } = connection
    if (!passing) connection.passing = { verdict, steps: [step] }
    else {
      if (isBetterVerdict(verdict, passing.verdict)) passing.verdict = verdict
      passing.steps.push(step)
    }
  }

  list(): Iterable<Connection> {
    return this.#all.values()
  }
}

function addSale(connections: Connections, path: readonly string[], isOwnUse: boolean, verdict: Verdict, step: number) {
  for (let index = 1; index < path.length; index++) {
    const [from = '', to = ''] = [path[index - 1], path[index]]
    if (index < path.length - 1) connections.pass(from, to, verdict, step)
    else connections.add(from, to, isOwnUse ? 'ownUse' : 'sale', verdict, step)
  }
}

function addSteps(connections: Connections, run: Run): void {
  const { cast } = run.line
  const customers = new Map(cast.subscriptions.map(({ id, customer }) => [id, customer]))
  for (const [index, { step, verdict }] of run.steps.entries()) {
    const number = index + 1
    if (step.do === 'sell') {
      const buyer = step.path.at(-1) ?? ''
      customers.set(step.as, buyer)
      addSale(connections, step.path, cast.findPartner(buyer) !== undefined, verdict, number)
    } else if (step.do === 'associate-reseller') {
      connections.add(step.provider, step.reseller, 'association', verdict, number)
    } else if ('reseller' in step) {
      connections.add(step.provider, step.reseller, 'partnership', verdict, number)
    } else if ('customer' in step) {
      connections.add(step.partner, step.customer, 'customerRelationship', verdict, number)
    } else if (step.do === 'manage' || step.do === 'stop-managing') {
      const customer = customers.get(step.subscription)
      if (customer !== undefined) connections.add(step.partner, customer, 'management', verdict, number)
    }
  }
}

function addKinship(connections: Connections, run: Run): void {
  const { cast, source } = run.line
  for (const [a, b] of source.scenario.affiliations ?? []) connections.add(a, b, 'affiliation', null)
  const firstOf = new Map<string, string>()
  for (const { id } of cast.parties.values()) {
    const company = cast.getCompany(id)
    const first = firstOf.get(company)
    if (first === undefined) firstOf.set(company, id)
    else connections.add(first, id, 'oneCompany', null)
  }
}

function toLabel(kind: Kind, verdict: Verdict | null, steps: readonly number[], { report }: Texts): LineLabel {
  const numbers = steps.slice(0, mostNumbers).join(', ')
  const text = `${report[kind]}${steps.length > 0 ? ` ${numbers}` : ''}${steps.length > mostNumbers ? ' …' : ''}`
  return { text, verdict }
}

/** Sales that only pass here are told where none of them is supported, or where nothing else says what the line is. */
function toPassingLabels({ from, entries, passing }: Connection, texts: Texts): readonly LineLabel[] {
  if (!passing) return []
  const isQuiet = passing.verdict === 'supported' && (from === microsoftId || entries.size > 0)
  return isQuiet ? [] : [toLabel('sale', passing.verdict, passing.steps, texts)]
}

function toLine(connection: Connection, texts: Texts): DiagramLine {
  const { from, to, entries, passing } = connection
  const own = [...entries.values()].map(({ kind, verdict, steps }) => toLabel(kind, verdict, steps, texts))
  const labels = [...own, ...toPassingLabels(connection, texts)]
  const isDirected = passing !== null || [...entries.values()].some(({ kind }) => !mutual.has(kind))
  let worst: Verdict | null = null
  for (const { verdict } of labels) {
    if (verdict !== null) worst = worst === null ? verdict : worseVerdict(worst, verdict)
  }
  return { from, to, verdict: worst ?? passing?.verdict ?? null, isDirected, labels }
}

/** Everything that happens between two parties of a run, a line for each two and direction. */
export function findConnections(run: Run, language: Language): readonly DiagramLine[] {
  const connections = new Connections()
  for (const [provider, reseller] of run.line.cast.partnerships)
    connections.add(provider, reseller, 'partnership', null)
  addSteps(connections, run)
  addKinship(connections, run)
  const texts = getTexts(language)
  return Array.from(connections.list(), (connection) => toLine(connection, texts))
}
