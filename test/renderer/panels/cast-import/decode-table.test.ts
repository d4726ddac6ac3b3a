import { expect, test } from 'vitest'
import { decodeTable } from '#renderer/panels/cast-import/decode-table.ts'

const utf16 = (text: string, isLittle: boolean) =>
  [...text].flatMap((letter) => {
    const code = letter.codePointAt(0) ?? 0
    return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255]
  })
const text = 'name,가나'

test.each([
  ['UTF-8', [...new TextEncoder().encode(text)], 'utf-8'],
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)], 'utf-8'],
  ['UTF-16 with its mark', [0xff, 0xfe, ...utf16(text, true)], 'utf-16'],
  ['UTF-16 the other way round', [0xfe, 0xff, ...utf16(text, false)], 'utf-16'],
  ['UTF-16 without a mark', utf16(text, true), 'utf-16'],
  ['UTF-16 without a mark, the other way round', utf16(text, false), 'utf-16'],
  ['the Korean encoding', [...new TextEncoder().encode('name,'), 0xb0, 0xa1, 0xb3, 0xaa], 'euc-kr']
])('reads %s', (_, bytes, encoding) => {
  expect(decodeTable(new Uint8Array(bytes))).toEqual({ text, encoding })
})

test.each([
  ['a spreadsheet', [0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0, 0xff, 0xd8, 1]],
  ['bytes that are no letters', [0x41, 0xff, 0xff, 0x41]],
  ['half a letter of UTF-16', [0xff, 0xfe, 0x41]]
])('refuses %s', (_, bytes) => {
  expect(decodeTable(new Uint8Array(bytes))).toBeUndefined()
})
