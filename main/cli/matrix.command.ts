import { findSides, mostSides, toMatrix } from '#shared/simulator/matrix.ts'
import { toMatrixDocument } from '#shared/simulator/matrix-document.ts'
import { play } from './check.command.ts'
import { type Command, type CommandInput, fail, writeDocument, writeText } from './command.ts'
import { variantOption } from './options.ts'
import { readScenarioFile } from './read-scenario.ts'
import { renderMatrix } from './render-matrix.ts'

function listed({ options }: CommandInput, name: string): readonly string[] {
  const value = options[name]
  return Array.isArray(value) ? value : []
}

/** Prints who can sell to whom at the end of a scenario, and why not. */
export const matrixCommand: Command = {
  name: 'matrix',
  args: '<FILE>',
  options: [{ name: 'seller', value: 'ID', isList: true }, { name: 'buyer', value: 'ID', isList: true }, variantOption],
  async run(input, ports) {
    const { args, options, language, format } = input
    const file = args[0] ?? ''
    const scenario = await readScenarioFile(file)
    const variant = typeof options.variant === 'string' ? options.variant : null
    const played = scenario.ok ? play(scenario.value, variant) : scenario
    if (!played.ok) return fail(played.error, input, ports, file)
    const run = played.value
    const asked = { sellers: listed(input, 'seller'), buyers: listed(input, 'buyer') }
    const { cast } = run.line
    const stranger =
      asked.sellers.find((id) => !cast.findPartner(id)) ?? asked.buyers.find((id) => !cast.parties.has(id))
    if (stranger !== undefined) return fail({ code: 'unknown-party', found: stranger }, input, ports, file)
    const sides = findSides(run, asked)
    if (sides.sellers.length > mostSides || sides.buyers.length > mostSides) {
      const found = `${sides.sellers.length} × ${sides.buyers.length}`
      return fail({ code: 'too-many-cells', found, expected: `${mostSides} × ${mostSides}` }, input, ports, file)
    }
    const matrix = toMatrix(run, sides)
    if (format === 'text') await writeText(renderMatrix(run, matrix, { language, ...ports }), ports)
    else await writeDocument(toMatrixDocument(run, matrix, language), format, ports)
    return 0
  }
}
