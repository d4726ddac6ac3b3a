import { expect, test } from 'vitest'
import { layOutRegion } from '#renderer/panels/lifecycle/chart-layout.ts'
import { toChart } from '#shared/lifecycles/chart.ts'
import { partnerAccountMachine } from '#shared/lifecycles/partner-account.machine.ts'
import { partnershipMachine } from '#shared/lifecycles/partnership.machine.ts'
import { subscriptionMachine } from '#shared/lifecycles/subscription.machine.ts'

const regions = [partnerAccountMachine, partnershipMachine, subscriptionMachine].flatMap((machine) => toChart(machine))

test.each(regions.map((region) => [region.name, region] as const))('%s: nothing lies on anything else', (_, region) => {
  const { states, rows, lanes } = layOutRegion(region)
  const arrows = states.flatMap((state) => state.arrows)
  const taken = [...states.map(({ row }) => row), ...arrows.map(({ row }) => row)]
  expect(taken.toSorted((a, b) => a - b)).toEqual([...Array(rows).keys()])
  for (const [index, a] of arrows.entries()) {
    expect(a.lane).toBeLessThan(lanes)
    for (const b of arrows.slice(index + 1)) {
      if (a.lane !== b.lane || a.to === b.to) continue
      const low = Math.max(Math.min(a.row, a.toRow), Math.min(b.row, b.toRow))
      const high = Math.min(Math.max(a.row, a.toRow), Math.max(b.row, b.toRow))
      expect(low).toBeGreaterThan(high)
    }
  }
})

test.each(regions.map((region) => [region.name, region] as const))(
  '%s: every move of it is drawn once',
  (_, region) => {
    const drawn = layOutRegion(region).states.flatMap(({ name, arrows }) =>
      arrows.flatMap(({ events, to }) => events.map((event) => `${name} ${event} ${to}`))
    )
    const made = region.states.flatMap(({ name, moves }) => moves.map(({ event, to }) => `${name} ${event} ${to}`))
    expect(drawn.toSorted()).toEqual(made.toSorted())
  }
)

test('an arrow ends in the row of the state that it leads to', () => {
  const [partnership] = toChart(partnershipMachine)
  if (!partnership) throw new Error('there is a region')
  const { states } = layOutRegion(partnership)
  const rowOf = new Map(states.map(({ name, row }) => [name, row]))
  for (const { arrows } of states) for (const { to, toRow } of arrows) expect(toRow).toBe(rowOf.get(to))
})
