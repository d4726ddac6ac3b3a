import { existsSync, readdirSync, readFileSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Receive = (args: readonly string[], folder: string) => void

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch {
    return false
  }
}

/**
 * Takes a folder for this process alone and returns true; where another one has it, hands over what this one was started
 * with and returns false.
 */
export function lockFolder(folder: string, receive: Receive): boolean {
  const lock = join(folder, 'instance.lock')
  const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0
  if (holder > 0 && isRunning(holder)) {
    const message = join(folder, `instance-${process.pid}`)
    writeFileSync(`${message}.part`, JSON.stringify({ args: process.argv, folder: process.cwd() }))
    renameSync(`${message}.part`, `${message}.message`)
    return false
  }
  writeFileSync(lock, String(process.pid))
  const watcher = watch(folder, () => {
    if (!existsSync(lock)) return watcher.close()
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.message'))) {
      const { args, folder: from } = JSON.parse(readFileSync(join(folder, name), 'utf8'))
      rmSync(join(folder, name))
      receive(args, from)
    }
  })
  watcher.unref()
  return true
}
