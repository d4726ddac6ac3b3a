// Prints the figures of the project as ratios of one run: `npm run bench`, or of the parts that are named, as in
// `npm run bench saves door`. Ends with 1 where a must is missed.
import { cpus, release, totalmem, type } from 'node:os'
import { benchCanvas } from './canvas.bench.ts'
import { benchCastImport } from './cast-import.bench.ts'
import { benchCommandLine } from './cli.bench.ts'
import { benchDoor } from './door.bench.ts'
import { type Figure, printFigures } from './figure.ts'
import { benchLibrary } from './library.bench.ts'
import { benchSaves } from './saves.bench.ts'
import { benchSimulator } from './simulator.bench.ts'

const parts: Readonly<Record<string, () => readonly Figure[] | Promise<readonly Figure[]>>> = {
  simulator: benchSimulator,
  'cast-import': benchCastImport,
  saves: benchSaves,
  library: benchLibrary,
  door: benchDoor,
  canvas: benchCanvas,
  cli: benchCommandLine
}

const asked = process.argv.slice(2)
const unknown = asked.find((name) => !Object.hasOwn(parts, name))
if (unknown !== undefined) throw new Error(`no part ${unknown}; there are ${Object.keys(parts).join(', ')}`)

const gib = Math.round(totalmem() / 2 ** 30)
console.log(
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${gib} GiB, ${type()} ${release()}, Node ${process.version}`
)
const figures: Figure[] = []
for (const [name, measurePart] of Object.entries(parts)) {
  if (asked.length === 0 || asked.includes(name)) figures.push(...(await measurePart()))
}
console.log(printFigures(figures))
process.exitCode = figures.some((figure) => figure.isMust && !figure.isMet) ? 1 : 0
