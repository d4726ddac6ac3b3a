import { toRulesDocument } from '#shared/simulator/rules-document.ts'
import { type Command, writeDocument, writeText } from './command.ts'
import { renderRules } from './render-rules.ts'

/** Prints the rulebook: every rule with its meaning, its sources and its examples. */
export const rulesCommand: Command = {
  name: 'rules',
  args: '',
  options: [],
  async run({ language, format }, ports) {
    const document = toRulesDocument(language)
    if (format === 'text') await writeText(renderRules(document, { language, ...ports }), ports)
    else await writeDocument(document, format, ports)
    return 0
  }
}
