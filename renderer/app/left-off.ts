import type { Settings } from '#shared/contract/models.ts'
import { type ScreenName, screenNames } from './screen-name.ts'

/** Under what the settings keep where a person left off. */
const key = 'left-off'

/** Where a person left off: the screen, and the scenario that was open. */
export interface LeftOff {
  readonly screen: ScreenName
  readonly scenario: string | null
}

/** Where a person left off; at the library where nothing is known. */
export function readLeftOff({ screens: kept }: Pick<Settings, 'screens'>): LeftOff {
  try {
    const read: unknown = JSON.parse(kept[key] ?? '')
    const { screen, scenario } = read as { readonly screen?: unknown; readonly scenario?: unknown }
    return {
      screen: screenNames.find((each) => each === screen) ?? 'library',
      scenario: typeof scenario === 'string' ? scenario : null
    }
  } catch {
    return { screen: 'library', scenario: null }
  }
}

/** The change of settings that keeps where a person is. */
export function toLeftOff(left: LeftOff): Pick<Settings, 'screens'> {
  return { screens: { [key]: JSON.stringify(left) } }
}
