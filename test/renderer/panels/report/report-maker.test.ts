import { expect, test } from 'vitest'
import { CalledOff, createReportMaker } from '#renderer/panels/report/report-maker.ts'
import type { PreviewPage, ReportAnswer, ReportMessage, SentPage } from '#renderer/panels/report/report-messages.ts'
import type { ReportPart } from '#shared/domain/report-choice.ts'
import { smallScenario } from '#test/main/store/small-scenario.ts'

const wish = { language: 'en', paper: 'a4', parts: new Set<ReportPart>(), date: null } as const
const about = { language: 'en', title: 't', style: '' } as const
const page: PreviewPage = { ...about, pieces: [{ name: 'top', html: '<header></header>' }] }
const same: SentPage = { ...about, pieces: [{ name: 'top', html: null }] }

/** A maker over a worker whose answers the test gives by hand. */
function startByHand() {
  const told: ReportMessage[] = []
  let started = 0
  let stopped = 0
  let ears = { onAnswer: (_: ReportAnswer) => {}, onFailure: () => {} }
  const maker = createReportMaker((given) => {
    started += 1
    ears = given
    return {
      post: (message) => told.push(message),
      stop: () => {
        stopped += 1
      }
    }
  })
  return {
    maker,
    told,
    answer: (answer: ReportAnswer) => ears.onAnswer(answer),
    fail: () => ears.onFailure(),
    count: () => ({ started, stopped })
  }
}

test('nothing is started before the first report, which is on what was opened last', async () => {
  const { maker, told, answer, count } = startByHand()
  maker.open(smallScenario({ title: 'one' }), null)
  maker.open(smallScenario({ title: 'two' }), 'v1')
  expect(count().started).toBe(0)
  const made = maker.preview(wish)
  expect(told).toMatchObject([{ kind: 'open', scenario: { title: 'two' } }, { kind: 'preview' }])
  answer({ kind: 'preview', request: 1, page })
  expect(await made).toEqual(page)
})

test('what is open already is not sent again', async () => {
  const { maker, told } = startByHand()
  const scenario = smallScenario()
  maker.open(scenario, null)
  const first = maker.preview(wish)
  maker.open(scenario, null)
  maker.open(scenario, 'v1')
  const opened = [null, 'v1'].map((variant) => ({ kind: 'open', scenario, variant }))
  expect(told).toMatchObject([opened[0], { kind: 'preview' }, opened[1]])
  maker.stop()
  await expect(first).rejects.toBeInstanceOf(CalledOff)
})

test('of several previews only the newest comes, and a file comes whatever was asked for after it', async () => {
  const { maker, answer } = startByHand()
  const first = maker.preview(wish)
  const file = maker.write(wish, 'md', [])
  const second = maker.preview(wish)
  expect(await first).toBeNull()
  answer({ kind: 'preview', request: 1, page })
  answer({ kind: 'written', request: 2, text: '# Report' })
  answer({ kind: 'preview', request: 3, page })
  expect([await file, await second]).toEqual(['# Report', page])
})

test('a page that nobody waits for any more still brings what the next one is sent without', async () => {
  const { maker, answer } = startByHand()
  const first = maker.preview(wish)
  const second = maker.preview(wish)
  answer({ kind: 'preview', request: 1, page })
  answer({ kind: 'preview', request: 2, page: same })
  expect([await first, await second]).toEqual([null, page])
})

test('what fails says so, and the next report is made all the same', async () => {
  const { maker, answer, fail, count, told } = startByHand()
  maker.open(smallScenario(), null)
  const one = maker.write(wish, 'csv', [])
  answer({ kind: 'failed', request: 1 })
  await expect(one).rejects.toThrow('could not be made')
  const two = maker.write(wish, 'csv', [])
  fail()
  await expect(two).rejects.toThrow('could not be made')
  const three = maker.write(wish, 'csv', [])
  answer({ kind: 'written', request: 3, text: '"a"' })
  expect(await three).toBe('"a"')
  expect(count()).toEqual({ started: 2, stopped: 1 })
  expect(told.filter(({ kind }) => kind === 'open')).toHaveLength(2)
})

test('calling off ends everything that is being made', async () => {
  const { maker, count } = startByHand()
  const file = maker.write(wish, 'html', [])
  const preview = maker.preview(wish)
  maker.stop()
  await expect(file).rejects.toBeInstanceOf(CalledOff)
  await expect(preview).rejects.toBeInstanceOf(CalledOff)
  expect(count()).toEqual({ started: 1, stopped: 1 })
  maker.stop()
})
