import type { ServiceContext } from '#main/services/context.ts'
import type { Services } from '#main/services/register.ts'
import type { CommandInput, ExitCode } from './command.ts'
import type { Ports } from './ports.ts'

/** What an action came to: a document, the same as text, and the exit code. */
export interface LibraryAnswer {
  /** Several where `ndjson` has a line for each. */
  readonly lines: readonly unknown[]
  readonly document: unknown
  readonly text: string
  readonly exitCode: ExitCode
}

/** What an action works with. */
export interface Asked {
  readonly words: readonly string[]
  readonly services: Services
  readonly context: ServiceContext
  readonly input: CommandInput
  readonly ports: Ports
}

/** One thing that can be done with the library. */
export interface Action {
  /** How many words it takes after its name. */
  readonly words: readonly [least: number, most: number]
  /** What the first word is called. */
  readonly word: string
  /** The switches that mean something to it. */
  readonly switches?: readonly string[]
  readonly run: (asked: Asked) => Promise<LibraryAnswer>
}

/** The name under which an action's work runs. */
export const commandLineJob = 'command-line'
