import type { CommandOption } from './command.ts'

/** Which line of a scenario is meant. */
export const variantOption: CommandOption = { name: 'variant', value: 'ID' }
