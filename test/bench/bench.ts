// Prints the figures of the project as ratios of one run: `npm run bench`. Ends with 1 where a must is missed.
import { cpus, release, totalmem, type } from 'node:os'
import { benchCanvas } from './canvas.bench.ts'
import { benchCommandLine } from './cli.bench.ts'
import { benchDoor } from './door.bench.ts'
import { printFigures } from './figure.ts'
import { benchLibrary } from './library.bench.ts'
import { benchSimulator } from './simulator.bench.ts'

const gib = Math.round(totalmem() / 2 ** 30)
console.log(
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${gib} GiB, ${type()} ${release()}, Node ${process.version}`
)
const figures = [
  ...benchSimulator(),
  ...(await benchLibrary()),
  ...(await benchDoor()),
  ...(await benchCanvas()),
  ...(await benchCommandLine())
]
console.log(printFigures(figures))
process.exitCode = figures.some((figure) => figure.isMust && !figure.isMet) ? 1 : 0
