import type { Workspace, WorkspaceState } from './workspace.ts'

/**
 * The same workspace for a panel beside the thing that a person works at: what is done elsewhere reaches it after that was
 * painted, so that a large panel does not hold up the answer. What is done through it shows in it at once.
 * @param afterPaint calls back once what was drawn is on the screen
 * @param isUrgent whether the way from one state to another has to show at once, whoever went it
 */
export function followLater(
  workspace: Workspace,
  afterPaint: (callback: () => void) => void,
  isUrgent: (before: WorkspaceState, now: WorkspaceState) => boolean = () => false
): Workspace {
  const listeners = new Set<() => void>()
  let seen = workspace.getState()
  let stop: (() => void) | null = null
  let isActing = false
  let isWaiting = false

  function catchUp(): void {
    isWaiting = false
    if (seen === workspace.getState()) return
    seen = workspace.getState()
    for (const listener of listeners) listener()
  }

  function hear(): void {
    if (isActing || isUrgent(seen, workspace.getState())) catchUp()
    else if (!isWaiting) {
      isWaiting = true
      afterPaint(catchUp)
    }
  }

  const acting =
    <Given extends readonly unknown[], Done>(act: (...given: Given) => Done) =>
    (...given: Given): Done => {
      const wasActing = isActing
      isActing = true
      try {
        return act(...given)
      } finally {
        isActing = wasActing
      }
    }

  return {
    getState: () => {
      if (!stop) seen = workspace.getState()
      return seen
    },
    getNewest: workspace.getNewest,
    subscribe(listener) {
      listeners.add(listener)
      if (!stop) {
        // Until now the workspace itself was seen: what was done since somebody looked shows in the first look after this.
        seen = workspace.getState()
        stop = workspace.subscribe(hear)
      }
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        stop?.()
        stop = null
      }
    },
    edit: acting(workspace.edit),
    insertSteps: acting(workspace.insertSteps),
    undo: acting(workspace.undo),
    redo: acting(workspace.redo),
    standAt: acting(workspace.standAt),
    select: acting(workspace.select),
    toggle: acting(workspace.toggle),
    showVariant: acting(workspace.showVariant),
    setOffer: acting(workspace.setOffer),
    connectFrom: acting(workspace.connectFrom)
  }
}
