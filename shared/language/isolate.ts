const turning = /[\p{Bidi_Control}\p{Script=Arabic}\p{Script=Hebrew}]/u

/** A name as it stands in a sentence: one that would turn the direction of what follows is held together by marks. */
export function isolate(name: string): string {
  return turning.test(name) ? `\u2068${name}\u2069` : name
}
