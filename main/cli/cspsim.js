#!/usr/bin/env node
// The command line's entry: plain JavaScript, and nothing loaded that an answer does not need.
import module from 'node:module'

if (process.argv[2] === '--version' && process.argv.length === 3) {
  const { default: about } = await import('../../package.json', { with: { type: 'json' } })
  console.log(about.version)
} else {
  module.enableCompileCache?.()
  const { runCommandLine } = await import('./program.ts')
  await runCommandLine(process.argv.slice(2))
}
