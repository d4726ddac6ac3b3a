import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { limits } from '#shared/domain/scenario.ts'
import { root } from './run-cli.ts'
import { createFolder, scenario, toSale } from './small-scenarios.ts'

const folder = createFolder()

/** No string of V8 is longer. */
const longestString = 2 ** 29 - 24

/** Runs the command line, keeps only the end of what it prints, and counts the rest. */
async function measureOutput(args: readonly string[]) {
  const child = spawn(process.execPath, [join(root, 'main/cli/cspsim.js'), ...args], { cwd: root })
  let length = 0
  let tail = ''
  let stderr = ''
  child.stdout.on('data', (chunk: Buffer) => {
    length += chunk.length
    tail = (tail + chunk.toString('latin1')).slice(-1000)
  })
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const code = await new Promise((done) => child.on('close', done))
  return { code, length, tail, stderr }
}

test.each(['text', 'json', 'ndjson'])(
  'the run of 100,000 sales is longer than a string can be, and printed (%s)',
  async (format) => {
    const steps = Array(limits.steps).fill(toSale('c1'))
    const file = folder.write('sales.csp.json', scenario({ steps }))
    const { code, length, tail, stderr } = await measureOutput(['check', file, '--format', format])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(length).toBeGreaterThan(format === 'text' ? 1e8 : longestString)
    if (format !== 'text') expect(tail).toMatch(/"notes": ?\[\]\s*\}\n$/)
  }
)
