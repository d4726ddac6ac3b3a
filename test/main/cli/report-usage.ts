// Preloaded into a command line under test: tells what the process has cost, when it ends.
import { readFileSync, writeFileSync } from 'node:fs'

/**
 * The most memory that this process ever had in use, in bytes. Linux hands the peak of the parent down in `maxRSS`, so
 * there the figure is read from the system's own table.
 */
function getPeak(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1024
  const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
  return Number(peak) * 1024
}

process.on('exit', () => {
  const file = process.env.CSPSIM_USAGE_FILE
  const { user, system } = process.cpuUsage()
  if (file) writeFileSync(file, JSON.stringify({ peak: getPeak(), cpuMs: (user + system) / 1000 }))
})
