import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { makeFolder } from '../folder.ts'

const source = join(import.meta.dirname, 'file-faults.c')
let built: string | undefined

/**
 * Compiles the library that stands between a program and its files and gives its path, or undefined where there is no C
 * compiler or no LD_PRELOAD; the caller then says loudly that its test did not run.
 */
export function buildShim(): string | undefined {
  if (built !== undefined) return built
  if (process.platform !== 'linux') return undefined
  const library = join(makeFolder(), 'file-faults.so')
  const done = spawnSync('cc', ['-O1', '-shared', '-fPIC', '-o', library, source, '-ldl', '-lpthread'])
  if (done.status !== 0) return undefined
  built = library
  return library
}
