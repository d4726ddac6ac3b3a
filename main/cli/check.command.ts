import { readLines } from '#main/services/read-lines.ts'
import type { InputError } from '#shared/domain/input-error.ts'
import { findLine } from '#shared/domain/line.ts'
import { tooLarge } from '#shared/domain/parse-json.ts'
import { limits, type Scenario } from '#shared/domain/scenario.ts'
import { failure, type Result, success } from '#shared/kernel/result.ts'
import { toErrorDocument } from '#shared/language/error-document.ts'
import { toFullRun, toRunDocument } from '#shared/simulator/run-document.ts'
import { type Run, simulate } from '#shared/simulator/simulate.ts'
import { toBytes, toByteText } from './byte-text.ts'
import {
  type Command,
  type CommandInput,
  complain,
  createWriter,
  type ExitCode,
  toExitCode,
  worseExitCode,
  writeDocument,
  writeText
} from './command.ts'
import { variantOption } from './options.ts'
import type { Ports } from './ports.ts'
import { printJson } from './print-json.ts'
import { printRun } from './print-run.ts'
import { parseScenarioBytes, readScenarioFile, readScenarioStream } from './read-scenario.ts'
import { renderRun } from './render-run.ts'

/** The run of a longer scenario is printed in pieces: it can outgrow the longest string. */
const longestPrintedWhole = 1000

/** Plays the line that is asked for; see `simulate` for a brief run. */
export function play(scenario: Scenario, variant: string | null, isBrief?: boolean): Result<Run, InputError> {
  const line = findLine(scenario, variant)
  if (line) return success(simulate(line, undefined, isBrief))
  const expected = (scenario.variants ?? []).map((each) => each.id).join(', ')
  return failure({ code: 'unknown-variant', found: variant ?? '', expected })
}

function toRunExitCode(run: Run): ExitCode {
  return run.verdict === 'supported' ? 0 : 2
}

interface Asked {
  readonly variant: string | null
  readonly isBrief: boolean
}

function toAsked({ options }: CommandInput): Asked {
  return { variant: typeof options.variant === 'string' ? options.variant : null, isBrief: options.brief === true }
}

function* printPieces(document: unknown): Generator<string> {
  for (const piece of printJson(document, '')) yield toByteText(piece)
}

/** One answer as byte text, in pieces. */
function printAnswer(run: Result<Run, InputError>, { language }: CommandInput, isBrief: boolean): Iterable<string> {
  if (!run.ok) return [toByteText(JSON.stringify(toErrorDocument(run.error, language)))]
  if (!isBrief) return printRun(toFullRun(run.value, language))
  const document = toRunDocument(run.value, language, isBrief)
  const isLong = run.value.steps.length > longestPrintedWhole
  return isLong ? printPieces(document) : [toByteText(JSON.stringify(document))]
}

async function checkLines(input: CommandInput, ports: Ports): Promise<ExitCode> {
  const { variant, isBrief } = toAsked(input)
  let exitCode: ExitCode = 0
  const writer = createWriter(ports, toBytes)
  for await (const line of readLines(ports.input, limits.bytes)) {
    const scenario = line === null ? failure(tooLarge) : parseScenarioBytes(line)
    const run = scenario.ok ? play(scenario.value, variant, isBrief || undefined) : scenario
    exitCode = worseExitCode(exitCode, run.ok ? toRunExitCode(run.value) : toExitCode(run.error))
    for (const piece of printAnswer(run, input, isBrief)) {
      const isFull = writer.add(piece)
      if (isFull) await isFull
    }
    writer.add('\n')
  }
  await writer.end()
  return exitCode
}

async function checkFile(file: string, input: CommandInput, ports: Ports): Promise<Result<Run, InputError>> {
  const scenario = file === '-' ? await readScenarioStream(ports.input) : await readScenarioFile(file)
  const run = scenario.ok ? play(scenario.value, toAsked(input).variant) : scenario
  if (!run.ok) complain(run.error, input.language, ports, file)
  return run
}

async function checkFiles(input: CommandInput, ports: Ports): Promise<ExitCode> {
  const { language, format, args } = input
  const { isBrief } = toAsked(input)
  const documents: unknown[] = []
  let exitCode: ExitCode = 0
  for (const [index, file] of args.entries()) {
    const run = await checkFile(file, input, ports)
    exitCode = worseExitCode(exitCode, run.ok ? toRunExitCode(run.value) : toExitCode(run.error))
    if (format === 'text') {
      if (!run.ok) continue
      if (index > 0) await ports.write('\n')
      await writeText(renderRun(run.value, { language, isBrief, ...ports }), ports)
      continue
    }
    const document = run.ok ? toRunDocument(run.value, language, isBrief) : toErrorDocument(run.error, language)
    if (format === 'ndjson') await writeDocument(document, format, ports)
    else documents.push(document)
  }
  if (format === 'json') await writeDocument(documents.length === 1 ? documents[0] : documents, format, ports)
  return exitCode
}

/** Simulates scenario files, or scenarios line by line from standard input, and prints the runs. */
export const checkCommand: Command = {
  name: 'check',
  args: '<FILE...>',
  options: [variantOption, { name: 'brief' }],
  run: (input, ports) =>
    input.format === 'ndjson' && input.args.length === 1 && input.args[0] === '-'
      ? checkLines(input, ports)
      : checkFiles(input, ports)
}
