import { z } from 'zod'

/** Longest name in characters (code points). */
export const maxNameLength = 200
/** Longest free text in characters (code points). */
export const maxTextLength = 10_000

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what this is for
const controlInName = /[\u0000-\u001f\u007f-\u009f]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: line breaks and tabs are ordinary in a note, the rest is not
const controlInText = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/

function isLongerThan(text: string, limit: number): boolean {
  if (text.length <= limit) return false
  let length = 0
  for (const _ of text) length++
  return length > limit
}

function checkedString(limit: number, control: RegExp) {
  return z
    .string()
    .overwrite((text) => text.normalize('NFC'))
    .check((context) => {
      const text = context.value
      const refuse = (code: string) =>
        context.issues.push({ code: 'custom', input: text, params: { code, limit }, continue: false })
      if (isLongerThan(text, limit)) refuse('too-long')
      else if (!text.isWellFormed()) refuse('lone-surrogate')
      else if (control.test(text)) refuse('control-character')
    })
    .meta({ maxLength: limit })
}

/** A name on one line, kept as NFC. */
export const Name = checkedString(maxNameLength, controlInName)
/** A note of several lines, kept as NFC. */
export const FreeText = checkedString(maxTextLength, controlInText)
