// Runs programs side by side and quietly: what one of them says is shown only where it fails.
import { spawn } from 'node:child_process'
import { root } from './install.mjs'

/** Runs Node on a script; answers its exit code and what it said. */
export function runQuietly(args, env = process.env) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8')
      stream.on('data', (text) => {
        said += text
      })
    }
    child.on('error', (error) => done({ status: 1, said: error.message }))
    child.on('close', (code) => done({ status: code ?? 1, said }))
  })
}

/** Runs jobs, as many at a time as there are cores, in their order; tells of each when it has ended. */
export async function runSideBySide(jobs, width, onEnd) {
  const waiting = [...jobs]
  const work = async () => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) onEnd(job, await runQuietly(job.args))
  }
  await Promise.all(Array.from({ length: width }, work))
}
