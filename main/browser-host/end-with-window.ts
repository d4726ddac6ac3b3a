/** Says when the app has served its purpose: its own window was closed, and no other one is connected. */
export interface WindowWatch {
  /** How many windows are connected now. */
  readonly setListeners: (count: number) => void
  /** The window that the app opened itself was closed. */
  readonly setClosed: () => void
  readonly stop: () => void
}

/**
 * Waits for the end of the app's own window. Until it is closed nothing ends, and a reload or another window within the
 * grace goes on.
 * @param graceMs how long nobody may be connected.
 */
export function watchWindow(graceMs: number, end: () => void): WindowWatch {
  let listeners = 0
  let isClosed = false
  let timer: NodeJS.Timeout | undefined

  function look(): void {
    clearTimeout(timer)
    if (isClosed && listeners === 0) timer = setTimeout(end, graceMs)
  }
  return {
    setListeners(count) {
      listeners = count
      look()
    },
    setClosed() {
      isClosed = true
      look()
    },
    stop() {
      isClosed = false
      look()
    }
  }
}
