/** The screens that one can always go to, in the order of the rail. */
export const screenNames = ['library', 'scenario', 'report', 'rulebook', 'settings'] as const
export type ScreenName = (typeof screenNames)[number]
