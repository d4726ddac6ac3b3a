import { type Command, fail } from './command.ts'

function later(name: Command['name']): Command {
  return {
    name,
    args: '[WORDS...]',
    options: [],
    run: (input, ports) => fail({ code: 'later-command', found: name }, input, ports)
  }
}

/** Commands whose names are kept: they say so, and end with 1. */
export const laterCommands: readonly Command[] = [later('plan'), later('ways'), later('compare')]
