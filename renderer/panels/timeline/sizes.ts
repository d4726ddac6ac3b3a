/** The width of a card, in rem. */
export const cardRem = 8.5
/** The gap after a card, in which a step can be put in; as wide as a target has to be. */
export const gapRem = 1.5
/** From the start of one card to the start of the next. */
export const pitchRem = cardRem + gapRem

/** How many pixels the text size makes of a rem. */
export function getRemPixels(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}
