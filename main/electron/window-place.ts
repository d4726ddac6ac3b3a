import { z } from 'zod'

const Bounds = z.strictObject({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) })
type Bounds = z.infer<typeof Bounds>

/** Where the window was left. */
export const WindowPlace = z.strictObject({ bounds: Bounds, isMaximized: z.boolean() })
export type WindowPlace = z.infer<typeof WindowPlace>

/** The room on a screen that windows may take, in its own pixels. */
export interface Screen {
  readonly workArea: Bounds
}

/** How small the window may get: WCAG asks for 320 pixels without scrolling in two directions. */
export const smallest = { width: 400, height: 320 } as const
const usual = { width: 1280, height: 840 } as const
/** How much of the top of a window has to lie on a screen for a person to be able to grab it. */
const grip = { width: 120, height: 32 } as const

function canBeGrabbed({ x, y, width }: Bounds, { workArea: area }: Screen): boolean {
  const shown = Math.min(x + width, area.x + area.width) - Math.max(x, area.x)
  return shown >= Math.min(grip.width, width) && y >= area.y && y + grip.height <= area.y + area.height
}

function middleOf({ workArea: area }: Screen): Bounds {
  const width = Math.min(usual.width, area.width)
  const height = Math.min(usual.height, area.height)
  return {
    x: area.x + Math.floor((area.width - width) / 2),
    y: area.y + Math.floor((area.height - height) / 2),
    width,
    height
  }
}

/**
 * Where the window opens: where it was left, cut to its screen, or in the middle of the first screen where that place is
 * on no screen any more.
 * @param screens the screens that are there, the main one first; at least one
 */
export function placeWindow(left: WindowPlace | undefined, screens: readonly Screen[]): WindowPlace {
  const first = screens[0]
  if (!first) throw new Error('there is no screen')
  if (!left) return { bounds: middleOf(first), isMaximized: false }
  const screen = screens.find((each) => canBeGrabbed(left.bounds, each))
  if (!screen) return { bounds: middleOf(first), isMaximized: left.isMaximized }
  const { x, y, width, height } = left.bounds
  return {
    bounds: {
      x,
      y,
      width: Math.min(Math.max(width, smallest.width), screen.workArea.width),
      height: Math.min(Math.max(height, smallest.height), screen.workArea.height)
    },
    isMaximized: left.isMaximized
  }
}
