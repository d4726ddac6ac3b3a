import { explainStep } from '#shared/simulator/explain.ts'
import { toExplanationDocument } from '#shared/simulator/explanation-document.ts'
import { play } from './check.command.ts'
import { type Command, fail, writeDocument, writeText } from './command.ts'
import { variantOption } from './options.ts'
import { readScenarioFile } from './read-scenario.ts'
import { renderExplanation } from './render-explanation.ts'

/** Prints the proof of one step: every rule judged, its facts and where each came from, its sources. */
export const explainCommand: Command = {
  name: 'explain',
  args: '<FILE>',
  options: [{ name: 'step', value: 'ID', isRequired: true }, variantOption],
  async run(input, ports) {
    const { args, options, language, format } = input
    const file = args[0] ?? ''
    const scenario = await readScenarioFile(file)
    const variant = typeof options.variant === 'string' ? options.variant : null
    const played = scenario.ok ? play(scenario.value, variant) : scenario
    if (!played.ok) return fail(played.error, input, ports, file)
    const run = played.value
    const id = String(options.step)
    const explanation = explainStep(
      run,
      run.steps.findIndex((each) => each.step.id === id),
      language
    )
    if (!explanation) {
      const expected = run.steps
        .map((each) => each.step.id)
        .slice(0, 20)
        .join(', ')
      return fail({ code: 'unknown-step', found: id, expected }, input, ports, file)
    }
    if (format === 'text') await writeText(renderExplanation(run, explanation, { language, ...ports }), ports)
    else await writeDocument(toExplanationDocument(run, explanation), format, ports)
    return explanation.verdict === 'supported' ? 0 : 2
  }
}
