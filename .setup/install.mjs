// Makes a checkout ready to run, on any Node from 18 on: the packages of the lockfile, and Node 24 out of them.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..')
const stamp = join(root, 'node_modules', '.installed')

/** Runs a command in the checkout with its output shown; returns its exit code. */
export function show(command, args, env = process.env) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env })
  if (error) console.error(`could not run ${command}: ${error.message}`)
  return status ?? 1
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const file of ['package.json', 'package-lock.json', '.setup/node24/package.json']) {
    hash.update(readFileSync(join(root, file)))
  }
  return hash.update(process.platform + process.arch).digest('hex')
}

/** Installs what the lockfile names, unless that was done already. */
export function installPackages() {
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.error('Installing packages (once; about half a minute) …')
  const npm = process.env.npm_execpath
  const status = npm ? show(process.execPath, [npm, 'ci']) : show('npm', ['ci'])
  if (status !== 0) {
    console.error('The packages could not be installed. Check the connection to the npm registry and run this again.')
    process.exit(1)
  }
  writeFileSync(stamp, wanted)
}

/** A Node that runs the project: the one among the packages, else the one that runs this. */
export function findNode() {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const packaged = join(root, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(packaged)) return packaged
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  console.error(`Node 24 is needed and this is ${process.version}. Install Node 24 from nodejs.org and run this again.`)
  process.exit(1)
}
