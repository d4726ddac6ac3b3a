/**
 * Calls back in the frame after the next one: what is drawn now is on the screen by then.
 * @returns what calls it off
 */
export function afterPaint(callback: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(callback)
  })
  return () => cancelAnimationFrame(frame)
}
