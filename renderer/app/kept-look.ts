import type { KeptView } from '#renderer/canvas/memory.ts'
import type { Settings } from '#shared/contract/models.ts'
import { type Pane, panes } from './panes.ts'

/** Under what the settings keep how the open scenario was looked at. */
const key = 'look'

/** How a scenario was looked at: the pane that was in front, the part of the drawing, and whether with regions. */
export interface KeptLook {
  readonly pane: Pane | null
  readonly view: KeptView | null
  readonly hasLanes: boolean
}

const nothing: KeptLook = { pane: null, view: null, hasLanes: false }

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

function readView(value: unknown): KeptView | null {
  const { zoom, pan } = (value ?? {}) as { readonly zoom?: unknown; readonly pan?: unknown }
  const { x, y } = (pan ?? {}) as { readonly x?: unknown; readonly y?: unknown }
  return isNumber(zoom) && zoom > 0 && isNumber(x) && isNumber(y) ? { zoom, pan: { x, y } } : null
}

/** How a scenario was looked at when the program ended; as at first where that is not known. */
export function readKeptLook({ screens }: Pick<Settings, 'screens'>, scenario: string): KeptLook {
  try {
    const read = JSON.parse(screens[key] ?? '') as Readonly<Record<string, unknown>>
    if (read.scenario !== scenario) return nothing
    return {
      pane: panes.find((each) => each === read.pane) ?? null,
      view: readView(read.view),
      hasLanes: read.hasLanes === true
    }
  } catch {
    return nothing
  }
}

/** The change of settings that keeps how a scenario is looked at. */
export function toKeptLook(scenario: string, look: KeptLook): Pick<Settings, 'screens'> {
  return { screens: { [key]: JSON.stringify({ scenario, ...look }) } }
}
