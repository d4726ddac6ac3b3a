import { expect, test } from 'vitest'
import { createFontLoader } from '#renderer/panels/report/load-font.ts'

const place = { ranges: 'U+41', address: '/font.woff2' }
const font = new Response(new Uint8Array([1, 2, 3]))

test('a part of the font is asked for once, however often it is used', async () => {
  const asked: string[] = []
  const load = createFontLoader(async (address) => {
    asked.push(address)
    return new Response(new Uint8Array([1, 2, 3]))
  })
  expect(await Promise.all([load(place), load(place)])).toEqual(['AQID', 'AQID'])
  expect(await load(place)).toBe('AQID')
  expect(asked).toEqual(['/font.woff2'])
})

test.each([
  ['cannot be reached', () => Promise.reject(new TypeError('failed to fetch'))],
  ['is not there', () => Promise.resolve(new Response(null, { status: 404 }))]
])('a file that %s is asked for again the next time', async (_, fail) => {
  let count = 0
  const load = createFontLoader(() => {
    count += 1
    return count === 1 ? fail() : Promise.resolve(font.clone())
  })
  await expect(load(place)).rejects.toThrow()
  expect(await load(place)).toBe('AQID')
  expect(count).toBe(2)
})
