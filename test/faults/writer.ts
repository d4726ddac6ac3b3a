// A program that saves edits until it is stopped, and says of each on standard output only after it was acknowledged.
import { writeSync } from 'node:fs'
import type { Answer } from '#shared/contract/answer.ts'
import type { OpenScenario } from '#shared/contract/models.ts'
import { newScenario, randomFrom, retitle } from './edits.ts'
import { type Library, openLibrary, wholeList } from './library.ts'
import type { WriterOptions } from './run-writer.ts'

const options = JSON.parse(process.argv[2] ?? '{}') as WriterOptions
const random = randomFrom(options.seed)
const say = (line: string) => writeSync(1, `${line}\n`)

function sayRefused({ error }: Extract<Answer<unknown>, { ok: false }>): void {
  say(`NAK ${error.code} ${error.why.replaceAll('\n', ' ')}`)
}

/** The scenarios to work on: those that are there, and new ones up to a few. */
async function findScenarios(library: Library): Promise<OpenScenario[]> {
  const found: OpenScenario[] = []
  const listed = await library.ask('library.list', wholeList)
  if (!listed.ok) {
    sayRefused(listed)
    return found
  }
  const { items } = listed.value as { readonly items: readonly { readonly id: string }[] }
  for (const { id } of items) {
    const opened = await library.ask('scenario.open', { id })
    if (opened.ok) found.push(opened.value as OpenScenario)
    else sayRefused(opened)
  }
  while (found.length < 3) {
    const made = await library.ask('library.create', { scenario: newScenario(`Scenario ${found.length}`) })
    if (!made.ok) {
      sayRefused(made)
      return found
    }
    const scenario = made.value as OpenScenario
    say(`ACK ${scenario.id} 0 ${scenario.head.hash}`)
    found.push(scenario)
  }
  return found
}

async function saveOne(library: Library, scenarios: OpenScenario[], number: number): Promise<void> {
  const index = Math.floor(random() * scenarios.length)
  const open = scenarios[index]
  if (!open) return
  const title = `${options.seed}-${number} ${'y'.repeat(Math.floor(random() * 100))}`
  const entries = [retitle(open.scenario.title, title)]
  const saved = await library.ask('scenario.save', { id: open.id, base: open.head, entries })
  if (saved.ok) {
    const { head } = saved.value as { readonly head: OpenScenario['head'] }
    say(`ACK ${open.id} ${head.sequence} ${head.hash}`)
    scenarios[index] = { ...open, head, scenario: { ...open.scenario, title } }
    return
  }
  sayRefused(saved)
  const again = await library.ask('scenario.open', { id: open.id })
  if (again.ok) scenarios[index] = again.value as OpenScenario
}

const library = openLibrary(options.folder, { synchronous: options.synchronous ?? 'FULL' })
const { kind } = library.context.state()
say(`STATE ${kind}`)
const scenarios = await findScenarios(library)
for (let number = 1; number <= options.saves && scenarios.length > 0; number += 1) {
  await saveOne(library, scenarios, number)
  if (number === options.backUpAfter) {
    const made = await library.ask('backup.create', { job: 'backup' })
    say(made.ok ? 'ACK backup' : `NAK ${made.error.code} ${made.error.why}`)
  }
  if (number === options.restoreAfter) {
    const restored = await library.ask('backup.restore', { sequence: 1 })
    say(restored.ok ? 'ACK restored' : `NAK ${restored.error.code} ${restored.error.why}`)
    scenarios.splice(0, scenarios.length, ...(await findScenarios(library)))
  }
}
library.close()
say('END')
