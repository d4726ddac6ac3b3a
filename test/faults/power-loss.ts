import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomFrom } from './edits.ts'
import { makeFolder } from './folder.ts'
import { findLost } from './oracle.ts'
import { runWriter, type WriterOptions } from './run-writer.ts'
import { buildShim } from './shim/build-shim.ts'
import { visitCrashPoints } from './shim/crash-points.ts'
import { type Change, readIoLog } from './shim/io-log.ts'

/** Whether writes can be recorded here; says so loudly where they cannot. */
export function canRecord(): boolean {
  const isBuilt = buildShim() !== undefined
  if (!isBuilt) console.warn('NOT RUN: simulated power loss needs Linux and a C compiler (cc)')
  return isBuilt
}

/** Records every write, flush and rename of a writer, with its acknowledgements among them. */
export async function record(options: Omit<WriterOptions, 'folder'>): Promise<readonly Change[]> {
  const folder = makeFolder()
  const logFolder = makeFolder()
  const log = join(logFolder, 'io.log')
  const environment = { LD_PRELOAD: buildShim() ?? '', PL_DIR: folder, PL_LOG: log }
  const { code, errors, refused } = await runWriter({ ...options, folder }, environment)
  if (code !== 0 || refused.length > 0)
    throw new Error(`the writer ended with ${code}: ${errors} ${refused.join('\n')}`)
  const changes = readIoLog(log)
  rmSync(folder, { recursive: true })
  rmSync(logFolder, { recursive: true })
  return changes
}

/** What came of a number of power losses. */
export interface Tally {
  readonly points: number
  /** Points after which something acknowledged was missing, or something was damaged. */
  readonly lost: number
  /** The first things that were missing, with the point after which they were. */
  readonly examples: readonly string[]
}

/** Cuts the power at random points of a recording and opens what the disk may hold then, the way the app does. */
export function cutPower(changes: readonly Change[], points: number, seed: number, restores = false): Tally {
  // Memory, where it can be had: what is flushed here need not last.
  const parent = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'csp-power-'))
  let lost = 0
  const examples: string[] = []
  try {
    visitCrashPoints(changes, points, join(parent, 'disk'), randomFrom(seed), ({ at, acknowledged }) => {
      const missing = findLost(join(parent, 'disk'), acknowledged, restores)
      if (missing.length === 0) return
      lost += 1
      if (examples.length < 5) examples.push(`after ${at} of ${changes.length}: ${missing[0]}`)
    })
  } finally {
    rmSync(parent, { recursive: true, force: true })
  }
  return { points, lost, examples }
}
