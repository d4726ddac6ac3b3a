/** Calls back in the frame after the next one: what is drawn now is on the screen by then. */
export function afterPaint(callback: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(callback))
}
