import { type Role, roles } from '#shared/domain/party.ts'

/** What the palette has: parties by role, and a tenant for own use. */
export const paletteKinds = [...roles, 'customer', 'tenant'] as const
export type PaletteKind = Role | 'customer' | 'tenant'

/** Under what a dragged entry of the palette carries its kind. */
export const paletteDragType = 'application/x-csp-palette'

/** The kind that a drop carries; undefined where something else was dropped. */
export function readPaletteDrop(data: Pick<DataTransfer, 'getData'>): PaletteKind | undefined {
  const kind = data.getData(paletteDragType)
  return paletteKinds.find((each) => each === kind)
}
