import { expect, test } from 'vitest'
import { fitText, measureText } from '#shared/report/fit-text.ts'

const texts = [
  'Contoso Distribution',
  '콘토소 유통 주식회사',
  'x'.repeat(200),
  '가'.repeat(200),
  'W'.repeat(40),
  'a '.repeat(100),
  '👩‍💻'.repeat(60),
  `e${'\u0301'.repeat(199)}`,
  'Very long name of a company that goes on for a good while yet',
  ''
]

test.each(texts)('%s fits its lines', (text) => {
  for (const most of [1, 2, 3]) {
    const lines = fitText(text, 150, 14, most, true)
    expect(lines.length).toBeLessThanOrEqual(most)
    for (const line of lines) expect(measureText(line, 14, true)).toBeLessThanOrEqual(150)
    const whole = lines.join(' ').replaceAll(' ', '')
    const bare = text.replaceAll(' ', '')
    if (whole !== bare) {
      expect(whole.endsWith('…')).toBe(true)
      expect(bare.startsWith(whole.slice(0, -1))).toBe(true)
    }
  }
})

test('short texts stay as they are, and Korean takes more room than Latin', () => {
  expect(fitText('Adatum', 150, 14, 1)).toEqual(['Adatum'])
  expect(fitText('Contoso Distribution', 120, 14, 2, true)).toEqual(['Contoso', 'Distribution'])
  expect(measureText('가나다', 10)).toBe(30)
  expect(measureText('abc', 10)).toBeLessThan(20)
})

test('an emoji is never cut in its middle', () => {
  for (const line of fitText('👩‍💻'.repeat(60), 100, 14, 1)) expect(line).toMatch(/^(👩‍💻)+…$/u)
})
