import { relative } from 'node:path'
import { findLine } from '#shared/domain/line.ts'
import type { Scenario } from '#shared/domain/scenario.ts'
import { getTexts, type Language, languages } from '#shared/language/language.ts'
import { simulate } from '#shared/simulator/simulate.ts'
import { complain, writeText } from './command.ts'
import { createProcessPorts, type Ports } from './ports.ts'
import { readScenarioFile } from './read-scenario.ts'
import { cliTexts, type Layout, renderVerdict, wrap } from './render.ts'
import { renderRun } from './render-run.ts'
import { listSamples } from './samples.ts'

function findLanguage(argv: readonly string[]): Language {
  const asked = argv[argv.indexOf('--lang') + 1]
  const system = Intl.DateTimeFormat().resolvedOptions().locale.slice(0, 2)
  return languages.find((language) => language === asked) ?? languages.find((language) => language === system) ?? 'en'
}

function renderVariants(scenario: Scenario, layout: Layout): string {
  const cli = cliTexts(layout)
  const lines = (scenario.variants ?? []).flatMap((variant) => {
    const line = findLine(scenario, variant.id)
    return line ? [`  ${renderVerdict(simulate(line).verdict, layout)}  ${variant.name} (${variant.id})\n`] : []
  })
  return lines.length === 0 ? '' : `\n${layout.paint('bold', cli.variants)}\n${lines.join('')}`
}

/** Plays every sample scenario in the terminal: its question, its steps with their reasons, and its variants. */
async function playSamples(language: Language, ports: Ports): Promise<void> {
  const { cli } = getTexts(language)
  const layout: Layout = { language, ...ports }
  const files = listSamples(language)
  await ports.write(`${wrap(cli.tourIntro, '', layout)}\n`)
  for (const [index, file] of files.entries()) {
    const scenario = await readScenarioFile(file)
    if (!scenario.ok) {
      complain(scenario.error, language, ports, file)
      process.exitCode = 1
      continue
    }
    const line = findLine(scenario.value)
    if (!line) continue
    const rule = '─'.repeat(Math.min(ports.width, 72))
    await ports.write(`${ports.paint('dim', rule)}\n${ports.paint('dim', cli.tourSample(index + 1, files.length))}\n`)
    await writeText(renderRun(simulate(line), { ...layout, isBrief: false }), ports)
    if (scenario.value.notes) await ports.write(`\n${wrap(scenario.value.notes, '', layout)}`)
    await ports.write(renderVariants(scenario.value, layout))
    await ports.write(`${ports.paint('dim', relative(process.cwd(), file))}\n\n`)
  }
  await ports.write(`${wrap(cli.tourHint, '', layout)}${wrap(cli.notLegalAdvice, '', layout)}`)
}

await playSamples(findLanguage(process.argv.slice(2)), createProcessPorts())
