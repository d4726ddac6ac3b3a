import { readClip, toClip, toPaste } from '#renderer/scenario/clip.ts'
import { type ItemKey, readKey, toKey } from '#renderer/scenario/item-key.ts'
import { toRemoval } from '#renderer/scenario/to-removal.ts'
import type { Workspace } from '#renderer/scenario/workspace.ts'
import { printScenario } from '#shared/domain/parse-scenario.ts'
import type { ScenarioStep } from '#shared/domain/step.ts'

/** What can be done with what is picked out, by key, menu or clipboard alike. */
export interface ItemActions {
  /** Whether a connection can begin from what is picked out: from a party alone. */
  readonly canConnect: () => boolean
  readonly connect: () => void
  /** The text that goes onto the clipboard; null where nothing can be copied. */
  readonly copy: () => string | null
  /** Puts in what a text holds, or what was copied here last where it holds nothing; false where there is nothing. */
  readonly paste: (text: string) => boolean
  readonly canPaste: () => boolean
  readonly duplicate: () => void
  readonly canRemove: () => boolean
  readonly remove: () => void
  readonly selectAll: () => void
}

/** The steps among some things, in the order of the line, without what only one step can have. */
function pickSteps(keys: readonly ItemKey[], { getState }: Workspace): readonly ScenarioStep[] {
  const { line } = getState().situation
  const ids = new Set(keys.filter((key) => readKey(key).kind === 'step').map((key) => readKey(key).id))
  return line.steps.flatMap(({ id }, index): readonly ScenarioStep[] => {
    const source = line.source.steps[index]
    if (!source || !ids.has(id)) return []
    const { id: _id, on: _on, ...rest } = source
    if (rest.do !== 'sell') return [rest]
    const { as: _as, ...sale } = rest
    return [sale]
  })
}

/** The actions of a workspace. Copied steps stay in the window: they mean nothing without their cast. */
export function createItemActions(workspace: Workspace): ItemActions {
  let copiedSteps: readonly ScenarioStep[] = []
  let copiedText = ''

  const pickedOut = () => workspace.getState().selection
  const removal = () => toRemoval(pickedOut(), workspace.getState().situation)

  function findSource(): string | null {
    const key = pickedOut().at(-1)
    return key && readKey(key).kind === 'party' ? readKey(key).id : null
  }

  function paste(text: string): boolean {
    const clip = readClip(text) ?? readClip(copiedText)
    if (copiedSteps.length > 0 && (text === '' || text === copiedText)) return workspace.insertSteps(copiedSteps)
    if (!clip) return false
    const { edit, selection } = toPaste(clip, workspace.getNewest())
    if (!workspace.edit(edit)) return true
    workspace.select(selection)
    return true
  }

  function copy(): string | null {
    const state = workspace.getState()
    const steps = pickSteps(state.selection, workspace)
    const clip = toClip(state.selection, state.scenario)
    if (!clip && steps.length === 0) return null
    copiedSteps = clip ? [] : steps
    copiedText = clip ? printScenario(clip) : JSON.stringify(steps)
    return copiedText
  }

  return {
    canConnect: () => findSource() !== null,
    connect: () => workspace.connectFrom(findSource()),
    copy,
    paste,
    canPaste: () => copiedText !== '',
    duplicate() {
      const text = copy()
      if (text !== null) paste(text)
    },
    canRemove: () => removal() !== undefined,
    remove() {
      const edit = removal()
      if (edit) workspace.edit(edit)
    },
    selectAll: () => workspace.select(workspace.getState().scenario.parties.map(({ id }) => toKey('party', id)))
  }
}
