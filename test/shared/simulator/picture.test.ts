import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { toMainLine } from '#shared/domain/line.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { toPicture } from '#shared/simulator/picture.ts'
import { simulate } from '#shared/simulator/simulate.ts'
import { largeScenario } from '#test/bench/large-scenario.ts'

const draw = (scenario: Scenario) => toPicture(simulate(toMainLine(scenario)))
const folder = join(import.meta.dirname, '../../../shared/samples/en')
const samples: readonly [string, Scenario][] = readdirSync(folder).map((name) => [
  name,
  JSON.parse(readFileSync(join(folder, name), 'utf8'))
])

const shapes = [
  /^<path class="pic-edge( pic-edge-[a-z-]+)?" d="M\d+ \d+L\d+ \d+"\/>$/,
  /^<rect class="pic-(microsoft|provider|direct|reseller|customer)" x="[\d.]+" y="[\d.]+" width="\d+" height="\d+"\/>$/
]

/** The pieces of a picture; throws where it holds anything but the shapes above. */
function takeApart(picture: string): readonly string[] {
  const inner = /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 160 100">(.*)<\/svg>$/.exec(picture)?.[1]
  const pieces = inner?.match(/<[^>]*>/g) ?? []
  expect(pieces.join('')).toBe(inner)
  for (const piece of pieces) expect(shapes.some((shape) => shape.test(piece))).toBe(true)
  return pieces
}

test.each(samples)('%s is drawn small, with shapes and classes alone', (_, scenario) => {
  const picture = draw(scenario)
  expect(picture.length).toBeLessThanOrEqual(4096)
  const nodes = takeApart(picture).filter((piece) => !piece.includes('pic-edge'))
  expect(nodes.length).toBeGreaterThanOrEqual(scenario.parties.length)
})

test.each([0, 10, 5000])('with many parties and %i steps it stays under 4 KB', (steps) => {
  const picture = draw(largeScenario(steps, 400))
  expect(picture.length).toBeLessThanOrEqual(4096)
  expect(takeApart(picture).length).toBeGreaterThan(20)
})

const empty: Scenario = { format: 'csp-scenario', version: 1, title: '', asOf: '2020-06-01', parties: [], steps: [] }

test('nothing is drawn as nothing, and one party in the middle', () => {
  expect(takeApart(draw(empty))).toEqual([])
  expect(takeApart(draw({ ...empty, parties: [{ id: 'c', kind: 'customer', name: '' }] }))).toEqual([
    '<rect class="pic-customer" x="70" y="44" width="20" height="12"/>'
  ])
})

const two: Scenario = {
  ...empty,
  parties: [
    { id: 'p', kind: 'partner', role: 'indirect-provider', name: '' },
    { id: 'r', kind: 'partner', role: 'indirect-reseller', name: '' }
  ]
}

test('an edge has the worst verdict of the steps between the two, and none where nothing was done', () => {
  const given = draw({ ...two, partnerships: [['p', 'r']] })
  expect(takeApart(given)[0]).toBe('<path class="pic-edge" d="M80 18L80 82"/>')
  const pair = { provider: 'p', reseller: 'r' }
  const ended = draw({
    ...two,
    steps: [
      { do: 'end-partnership', ...pair },
      { do: 'request-partnership', ...pair }
    ]
  })
  expect(takeApart(ended)[0]).toContain('class="pic-edge pic-edge-out-of-order"')
})

test.each([
  [{ p: { x: 0, y: 0 }, r: { x: 100, y: 50 } }, 'M18 18L142 82'],
  [{ p: { x: 0, y: 0 } }, 'M80 18L80 82'],
  [{ p: { x: 0, y: 0 }, r: { x: 1e300, y: -1e300 } }, 'M80 18L80 82']
])('with the layout %j the edge goes %s: the layout counts where it is whole and within reach', (layout, d) => {
  expect(takeApart(draw({ ...two, partnerships: [['p', 'r']], layout }))[0]).toContain(`d="${d}"`)
})
