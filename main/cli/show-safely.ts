/** Characters that turn the direction of what stands around them, so that a text can look like another. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what a terminal must not be sent
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g

function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** Text of ours with names of a stranger's file in it, as a terminal may show it: our colours stay. */
export function showSafely(text: string): string {
  return text.replace(turning, toEscape)
}

/** Text that may hold anything that was typed or stands in a file that was refused, as a terminal may show it. */
export function showRawSafely(text: string): string {
  return showSafely(text).replace(controls, toEscape)
}
