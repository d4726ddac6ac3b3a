import { expect, it } from 'vitest'
import { readDocument, runCli } from './run-cli.ts'
import { createFolder, toCrowd } from './small-scenarios.ts'

const folder = createFolder()

it('judges 200 × 200 within 20 seconds', async ({ task }) => {
  const answer = await runCli(['matrix', folder.write('crowd.csp.json', toCrowd(200)), '--format', 'json'])
  const { cells } = readDocument(answer)
  task.meta.figures = { cells: cells.length, 'processor ms': Math.round(answer.cpuMs) }
  expect(cells).toHaveLength(40_000)
  expect(answer.cpuMs).toBeLessThan(20_000)
})
