import { describe, expect, test } from 'vitest'
import { toElements } from '#renderer/canvas/to-elements.ts'
import { type Relation, toRelations } from '#renderer/panels/outline/to-relations.ts'
import { type Situation, toSituation } from '#renderer/scenario/situation.ts'
import type { Tie } from '#renderer/scenario/tie.ts'
import { listTies } from '#renderer/scenario/ties.ts'
import { Scenario } from '#shared/domain/scenario.ts'
import { getTexts, languages } from '#shared/language/language.ts'
import type { Run } from '#shared/simulator/simulate.ts'
import { mulberry32, randomScenario } from '#test/acceptance/random-scenarios.ts'
import { toRuns } from '#test/depth.ts'
import { playTo } from './situations.ts'

interface Seen {
  readonly ties: ReadonlyMap<string, Tie>
  readonly edges: ReadonlyMap<string, ReturnType<typeof toElements>['edges'][number]>
  readonly relations: ReadonlyMap<string, Relation>
}

function see(run: Run, situation: Situation): Seen {
  const byId = <Thing>(things: readonly Thing[], idOf: (thing: Thing) => string) => {
    const map = new Map(things.map((thing) => [idOf(thing), thing]))
    expect(map.size).toBe(things.length)
    return map
  }
  return {
    ties: byId(listTies(run, situation), ({ id }) => id),
    edges: byId(toElements(run, situation, 'en').edges, ({ id }) => id),
    relations: byId(toRelations(run, situation, getTexts('en')), ({ key }) => key)
  }
}

/** Whether an edge that is drawn tells a tie that has none of its own. */
function isToldByAnother(tie: Tie, { ties, edges }: Seen): boolean {
  const isDrawnSale = (other: Tie) =>
    other.kind === 'sale' &&
    other.from === tie.from &&
    'tenant' in tie &&
    other.tenant === tie.tenant &&
    edges.has(other.id)
  const telling = [...ties.values()].filter(isDrawnSale)
  if (tie.kind === 'relationship')
    return tie.state === 'active' && telling.some(({ verdict }) => verdict === 'supported')
  if (tie.kind !== 'sale' || telling.length !== 3) return false
  const before = [...ties.values()].filter(
    (other) => other.kind === 'sale' && other.from === tie.from && other.tenant === tie.tenant && !edges.has(other.id)
  )
  return telling.some(({ id }) => edges.get(id)?.label.endsWith(`+ ${before.length} earlier`))
}

/** A party's own box, in which nothing leads from it to itself. */
function isWithinOneBox(tie: Tie, { world, line }: Situation): boolean {
  const holder =
    'tenant' in tie
      ? line.cast.getTenant(tie.tenant).owner
      : tie.kind === 'management'
        ? (world.subscriptions.get(tie.subscription)?.customer ?? tie.to)
        : tie.to
  return tie.from === holder
}

describe('what is drawn is listed, and the other way round', () => {
  test('at random moments, and at the end, of random scenarios of every kind', () => {
    const kinds = new Set<string>()
    const left = { told: 0, within: 0 }
    const tried = new Set<string>()
    for (let seed = 1; seed <= toRuns(150); seed++) {
      const random = mulberry32(seed)
      const scenario = Scenario.parse(randomScenario(random))
      for (const variant of [null, ...(scenario.variants ?? []).map(({ id }) => id)]) {
        const { run, situation: end } = playTo(scenario, { variant })
        for (const moment of new Set([end.moment, Math.floor(random() * (end.moment + 2)) - 1])) {
          const situation = toSituation(scenario, variant, run, moment)
          const seen = see(run, situation)
          expect([...seen.relations.keys()]).toEqual([...seen.ties.keys()])
          for (const [id, edge] of seen.edges) {
            const relation = seen.relations.get(id)
            expect(relation).toMatchObject({ item: edge.key, mark: edge.verdict })
          }
          for (const [id, tie] of seen.ties) {
            kinds.add(tie.kind)
            if (tie.kind !== 'sale' && tie.verdict !== null) tried.add(tie.kind)
            if (seen.edges.has(id)) continue
            const isTold = isToldByAnother(tie, seen)
            const isWithin = !isTold && isWithinOneBox(tie, situation)
            expect({ seed, moment, tie, isTold, isWithin }).toSatisfy(() => isTold || isWithin)
            left[isTold ? 'told' : 'within']++
          }
        }
      }
    }
    // Among them are all kinds, refused ones, and such as have no edge of their own.
    expect([...kinds].sort()).toEqual([
      'affiliation',
      'association',
      'management',
      'partnership',
      'relationship',
      'sale',
      'supply'
    ])
    expect([...tried].sort()).toEqual(['association', 'management', 'partnership', 'relationship'])
    expect(left.told).toBeGreaterThan(0)
    expect(left.within).toBeGreaterThan(0)
  })

  test('each is told whole in both languages: who, to whom, and how it is since which step', () => {
    for (let seed = 1; seed <= toRuns(40); seed++) {
      const { run, situation } = playTo(Scenario.parse(randomScenario(mulberry32(seed))))
      for (const language of languages) {
        for (const { from, to, state, step, mark, sentence } of toRelations(run, situation, getTexts(language))) {
          expect(sentence).toContain(from)
          if (from !== to) expect(sentence).toContain(to)
          expect(state.length).toBeGreaterThan(0)
          expect(sentence.endsWith(`: ${state}`)).toBe(true)
          if (step > 0) expect(state).toContain(String(step))
          if (mark) expect(state).toContain(getTexts(language).words.verdictNames[mark])
        }
      }
    }
  })
})
