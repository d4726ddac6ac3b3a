import { afterPaint } from '#renderer/widgets/after-paint.ts'

const waiting: (() => void)[] = []
let isTurning = false

function turn(): void {
  const callback = waiting.shift()
  isTurning = callback !== undefined
  if (!callback) return
  requestAnimationFrame(turn)
  callback()
}

/** Calls back after what waits for the paint alone, and each in a frame of its own, so that none of these becomes long. */
export function inTurnAfterPaint(callback: () => void): void {
  waiting.push(callback)
  if (isTurning) return
  isTurning = true
  afterPaint(() => requestAnimationFrame(turn))
}
