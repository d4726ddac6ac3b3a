import { expect, test } from 'vitest'
import { type FindingParts, groupFindings } from '#renderer/panels/findings/group-findings.ts'
import type { Fact, FindingResult, RuleKind } from '#shared/domain/finding.ts'
import { toMainLine } from '#shared/domain/line.ts'
import { toExampleScenario } from '#shared/rulebook/example.ts'
import { getRulebook } from '#shared/simulator/edition.ts'
import { explainStep } from '#shared/simulator/explain.ts'
import { findMainReason } from '#shared/simulator/main-reason.ts'
import { simulate } from '#shared/simulator/simulate.ts'

const fact = (subject: string, value: string) => ({ subject, fact: 'agreement', value, since: null, label: subject })

function finding(rule: string, kind: RuleKind, result: FindingResult, facts: readonly Fact[] = []) {
  return {
    finding: { rule, kind, ground: 'role', result, subjects: [], facts, cites: [] } as const,
    facts: facts.map((each) => ({ ...each, about: '', label: '', words: '', madeBy: null }))
  }
}

const inOrder = <F>({ broken, unknown, reason, warnings, holding }: FindingParts<F>) => [
  broken,
  unknown,
  reason,
  warnings,
  holding
]

test('what is broken comes before what is not known, what allows it, what is odd, and what else holds', () => {
  const parts = groupFindings(
    [
      finding('lifecycle', 'lifecycle', 'holds'),
      finding('supported-chain', 'listing', 'holds'),
      finding('agreement-signed', 'precondition', 'unknown'),
      finding('active-partnership', 'precondition', 'broken'),
      finding('circular-supply', 'warning', 'holds')
    ],
    'supported-chain'
  )
  expect(inOrder(parts).map((groups) => groups.map(({ rule }) => rule))).toEqual([
    ['active-partnership'],
    ['agreement-signed'],
    ['supported-chain'],
    ['circular-supply'],
    ['lifecycle']
  ])
})

test('several findings of one rule stand under its title, in their order', () => {
  const parts = groupFindings(
    [
      finding('agreement-signed', 'precondition', 'broken', [fact('p1', 'unsigned')]),
      finding('no-self-sale', 'prohibition', 'broken'),
      finding('agreement-signed', 'precondition', 'broken', [fact('r1', 'unsigned')])
    ],
    'agreement-signed'
  )
  expect(parts.broken.map(({ rule, items }) => [rule, items.length])).toEqual([
    ['agreement-signed', 2],
    ['no-self-sale', 1]
  ])
  expect(parts.broken[0]?.items.map(({ fresh }) => fresh[0]?.subject)).toEqual(['p1', 'r1'])
})

test('a fact is told where it comes first, also where the order of the findings was another', () => {
  const parts = groupFindings(
    [
      finding('supported-chain', 'listing', 'holds', [fact('p1', 'signed')]),
      finding('agreement-signed', 'precondition', 'broken', [fact('p1', 'signed'), fact('r1', 'unsigned')])
    ],
    'agreement-signed'
  )
  const subjects = (facts: readonly { readonly subject: string }[] | undefined) => facts?.map(({ subject }) => subject)
  expect(subjects(parts.broken[0]?.items[0]?.fresh)).toEqual(['p1', 'r1'])
  expect(subjects(parts.holding[0]?.items[0]?.fresh)).toEqual([])
  expect(subjects(parts.holding[0]?.items[0]?.repeated)).toEqual(['p1'])
})

test('on every example of the rulebook nothing is lost, nothing told twice, and what the verdict comes from is first', () => {
  for (const { examples } of getRulebook('programme-2020-05').rules) {
    for (const example of [examples.applies, examples.not]) {
      const run = simulate(toMainLine(toExampleScenario(example, 'en')))
      const index = run.steps.length - 1
      const explanation = explainStep(run, index, 'en')
      const played = run.steps[index]
      if (!explanation || !played) throw new Error('an example has a step')
      const parts = groupFindings(explanation.findings, findMainReason(played).rule)
      const items = inOrder(parts).flatMap((groups) => groups.flatMap((group) => group.items))
      expect(new Set(items.map((item) => item.finding))).toEqual(new Set(explanation.findings))
      expect(items.length).toBe(explanation.findings.length)
      for (const { finding: each, fresh, repeated } of items) {
        expect(fresh.length + repeated.length).toBe(each.facts.length)
      }
      const fresh = items.flatMap((item) => item.fresh.map((told) => `${told.fact} ${told.subject} ${told.with}`))
      expect(new Set(fresh).size).toBe(fresh.length)
      const isSupported = played.verdict === 'supported'
      expect(parts.broken.length + parts.unknown.length > 0).toBe(!isSupported)
    }
  }
})
