import { rmSync } from 'node:fs'
import { constants } from 'node:os'
import { makeFolder } from './folder.ts'
import { findLost } from './oracle.ts'
import { record } from './power-loss.ts'
import { runWriter } from './run-writer.ts'
import { buildShim } from './shim/build-shim.ts'

/** How a disk fails. */
export interface DiskFault {
  readonly name: string
  readonly errno: number
  /** Whether everything after it fails as well. */
  readonly isLasting: boolean
}

export const diskFaults: readonly DiskFault[] = [
  { name: 'once, as an error of the device', errno: constants.errno.EIO, isLasting: false },
  { name: 'from then on, as on a full disk', errno: constants.errno.ENOSPC, isLasting: true }
]

const work = { saves: 12, backUpAfter: 6 } as const
const clear = /^NAK (disk-full|cannot-write|read-only) \S/

/** How many writes, truncations and flushes the writer's work takes. */
export async function countOperations(): Promise<number> {
  const changes = await record({ seed: 1, ...work })
  return changes.filter(({ kind }) => ['write', 'truncate', 'flush', 'flush-folder'].includes(kind)).length
}

/**
 * Runs a writer whose n-th write, truncation or flush fails.
 * Returns what was acknowledged and is gone, what was refused without a clear reason, and an end in an error.
 */
export async function failAt(at: number, { errno, isLasting }: DiskFault): Promise<readonly string[]> {
  const folder = makeFolder()
  const fault = { PL_DIR: folder, PL_FAIL_AT: String(at), PL_FAIL_ERRNO: String(errno) }
  const environment = { LD_PRELOAD: buildShim() ?? '', ...fault, ...(isLasting ? { PL_FAIL_ON: '1' } : {}) }
  const heard = await runWriter({ folder, seed: 1, ...work }, environment)
  const unclear = heard.refused.filter((line) => !clear.test(line))
  const lost = findLost(folder, heard.acknowledged)
  rmSync(folder, { recursive: true })
  const ending = heard.code === 0 ? [] : [`ended with ${heard.code}: ${heard.errors}`]
  return [...unclear, ...lost, ...ending].map((text) => `at ${at}: ${text}`)
}
