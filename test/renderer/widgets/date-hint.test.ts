import { expect, test } from 'vitest'
import { toDateHint } from '#renderer/widgets/date-hint.ts'

const show = (date: string) => `on ${date}`

test('a whole day is told as the app writes it', () => {
  expect(toDateHint('2020-06-10', show)).toBe('on 2020-06-10')
})

test.each(['', '2020-06', '2020-06-1', '12020-06-10'])('“%s”, which is no whole day, is not', (typed) => {
  expect(toDateHint(typed, show)).toBeUndefined()
})
