import { runProgram } from '#main/cli/program.ts'
import type { CliAnswer } from './run-cli.ts'

/** Asks the command line in this process, with ports of paper: quick enough for long tables. */
export async function askProgram(
  args: readonly string[],
  stdin: string | Iterable<Uint8Array> = ''
): Promise<Pick<CliAnswer, 'code' | 'stdout' | 'stderr'>> {
  let stdout = ''
  let stderr = ''
  const input = typeof stdin === 'string' ? [Buffer.from(stdin)] : stdin
  const code = await runProgram(args, {
    async write(text) {
      stdout += typeof text === 'string' ? text : Buffer.from(text).toString('utf8')
    },
    complain(text) {
      stderr += text
    },
    input: (async function* () {
      yield* input
    })(),
    paint: (_style, text) => text,
    width: 100
  })
  return { code, stdout, stderr }
}
