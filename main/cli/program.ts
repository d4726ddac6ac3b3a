import { CommanderError, Option, Command as Program } from 'commander'
import type { InputError, RequestErrorCode } from '#shared/domain/input-error.ts'
import { getTexts, type Language, languages, type Texts } from '#shared/language/language.ts'
import about from '../../package.json' with { type: 'json' }
import { checkCommand } from './check.command.ts'
import { type Command, type CommandInput, type CommandOption, type ExitCode, fail, formats } from './command.ts'
import { explainCommand } from './explain.command.ts'
import { laterCommands } from './later.command.ts'
import { libraryCommand } from './library.command.ts'
import { matrixCommand } from './matrix.command.ts'
import { createProcessPorts, type Ports } from './ports.ts'
import { reportCommand } from './report.command.ts'
import { rulesCommand } from './rules.command.ts'
import { schemaCommand } from './schema.command.ts'
import { keepYoungHeap } from './young-heap.ts'

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  checkCommand,
  explainCommand,
  matrixCommand,
  reportCommand,
  rulesCommand,
  schemaCommand,
  libraryCommand,
  ...laterCommands
]

const errorCodes: Readonly<Record<string, RequestErrorCode>> = {
  'commander.unknownCommand': 'unknown-command',
  'commander.unknownOption': 'unknown-option',
  'commander.excessArguments': 'unexpected-argument',
  'commander.missingArgument': 'missing-argument',
  'commander.optionMissingArgument': 'missing-option',
  'commander.missingMandatoryOptionValue': 'missing-option',
  'commander.invalidArgument': 'not-allowed-option'
}

/** What is one argument too many: the parser lists all of them, after how many it wants. */
function findExcess(message: string): string | undefined {
  const [, wanted, given] = /Expected (\d+) arguments? but got \d+: (.*)\.$/s.exec(message) ?? []
  return given?.split(', ').slice(Number(wanted)).join(' ')
}

/** What the parser complains of, as an error of ours; it puts the words at fault in quotes. */
function toRequestError({ code: parserCode, message }: CommanderError): InputError {
  const code = errorCodes[parserCode] ?? 'unexpected'
  const quoted = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '')
  const first = quoted[0] ?? message.replace(/^error: /, '')
  switch (code) {
    case 'unknown-command':
      return { code, found: first, expected: commands.map((command) => command.name).join(', ') }
    case 'missing-argument':
    case 'missing-option':
      return { code, expected: first }
    case 'unexpected-argument':
      return { code, found: findExcess(message) ?? first }
    case 'not-allowed-option':
      return {
        code,
        found: quoted[1] ?? first,
        expected: /Allowed choices are ([^.]*)\./.exec(message)?.[1] ?? ''
      }
    default:
      return { code, found: first }
  }
}

/** The language and format that were asked for, also where the rest of the line cannot be parsed. */
function peek(argv: readonly string[]): Pick<CommandInput, 'language' | 'format'> {
  const valueAfter = (name: string) =>
    argv.flatMap((arg, index) =>
      arg === name ? [argv[index + 1]] : arg.startsWith(`${name}=`) ? [arg.slice(name.length + 1)] : []
    )[0]
  return {
    language: languages.find((language) => language === valueAfter('--lang')) ?? 'en',
    format: formats.find((format) => format === valueAfter('--format')) ?? 'text'
  }
}

function toTitle(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}:`
}

function translateHelp(
  program: Program,
  { usage, arguments: args, options, commands, optionTexts }: Texts['cli']
): void {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': toTitle(usage),
    'Arguments:': toTitle(args),
    'Options:': toTitle(options),
    'Commands:': toTitle(commands)
  }
  program.configureHelp({
    styleTitle: (title) => titles[title] ?? title,
    subcommandTerm: (command) => `${command.name()} ${command.usage().replace('[options]', '').trim()}`.trim()
  })
  program.helpOption('-h, --help', optionTexts.help)
}

function toOption(
  { name, short, value, choices, isRequired = false, isList = false }: CommandOption,
  texts: Texts['cli']
): Option {
  const flags = `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` <${value}>`}`
  const option = new Option(flags, texts.optionTexts[name])
  option.makeOptionMandatory(isRequired)
  if (choices) option.choices(choices)
  return isList ? option.argParser((given: string, before: readonly string[] = []) => [...before, given]) : option
}

/** What an argument such as `<FILE...>` is, where the help has words for it. */
function findArgumentText(args: string, { argumentTexts }: Texts['cli']): string {
  const name = args.replace(/[<>[\]]/g, '').replace('...', '…')
  return Object.entries(argumentTexts).find(([known]) => known === name)?.[1] ?? ''
}

function tellExitCodes({ exitCodes, exitCodeTexts }: Texts['cli']): string {
  const lines = Object.entries(exitCodeTexts).map(([code, text]) => `  ${code}  ${text}`)
  return `\n${toTitle(exitCodes)}\n${lines.join('\n')}`
}

type Run = (command: Command, input: CommandInput) => Promise<void>

function addCommand(program: Program, command: Command, texts: Texts['cli'], run: Run): void {
  const { optionTexts, summaries } = texts
  const sub = program.command(command.name).description(summaries[command.name])
  if (command.args !== '') sub.argument(command.args, findArgumentText(command.args, texts))
  sub.helpOption('-h, --help', optionTexts.help)
  for (const option of command.options) sub.addOption(toOption(option, texts))
  sub.addOption(new Option('--format <FORMAT>', optionTexts.format).choices(formats).default('text'))
  sub.addOption(new Option('--lang <LANGUAGE>', optionTexts.lang).choices(languages).default('en'))
  if (laterCommands.includes(command)) sub.allowUnknownOption()
  sub.action(async () => {
    const { format, lang, ...options } = sub.opts()
    await run(command, { args: sub.args, options, format, language: lang })
  })
}

function createProgram(language: Language, ports: Ports, run: Run): Program {
  const { cli } = getTexts(language)
  const program = new Program('cspsim')
    .description(cli.description)
    .version(about.version, '--version', cli.optionTexts.version)
    .helpCommand(false)
    .addHelpText('after', tellExitCodes(cli))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void ports.write(text),
      writeErr: () => {},
      getOutHelpWidth: () => ports.width,
      getOutHasColors: () => false
    })
  translateHelp(program, cli)
  for (const command of commands) addCommand(program, command, cli, run)
  return program
}

/** Parses what was typed, runs the command, and answers its exit code. Never throws. */
export async function runProgram(argv: readonly string[], ports: Ports): Promise<ExitCode> {
  const asked = peek(argv)
  const input: CommandInput = { args: [], options: {}, ...asked }
  let exitCode: ExitCode = 0
  const program = createProgram(asked.language, ports, async (command, parsed) => {
    exitCode = await command.run(parsed, ports)
  })
  if (argv.length === 0) {
    program.outputHelp()
    return 1
  }
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : fail(toRequestError(error), input, ports)
    return fail({ code: 'unexpected', found: error instanceof Error ? error.message : String(error) }, input, ports)
  }
}

/** The command line of this process; see the exit codes of `command.ts`. */
export async function runCommandLine(argv: readonly string[]): Promise<void> {
  keepYoungHeap()
  process.exitCode = await runProgram(argv, createProcessPorts())
}
