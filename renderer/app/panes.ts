import type { Room } from '#renderer/widgets/use-room.ts'

/** The parts of an open scenario that can share a place behind tabs. */
export const panes = ['canvas', 'outline', 'why', 'details', 'lifecycle'] as const
export type Pane = (typeof panes)[number]

/** Those that have a tab, by the room there is; the others stand beside them. */
export const panesIn: Readonly<Record<Room, readonly Pane[]>> = {
  wide: ['why', 'details', 'lifecycle'],
  medium: ['outline', 'why', 'details', 'lifecycle'],
  narrow: panes
}
