import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { pageTypes } from '#main/services/page-types.ts'
import { previewPath } from '#shared/report/preview-path.ts'
import { toPreviewPolicy } from '#shared/report/preview-policy.ts'

/** A file of the app as it is served. */
export interface AppFile {
  readonly type: string
  readonly body: Buffer
  /** What it may load, where that is not what every other page of the app may. */
  readonly policy?: string
}

const plainPath = /^[\w.-]+(\/[\w.-]+)*$/

/**
 * Reads the built app into memory, by the address each file is served at. What is not here cannot be asked for: no
 * address is ever made into a path.
 */
export function loadAppFiles(folder: string): ReadonlyMap<string, AppFile> {
  const files = new Map<string, AppFile>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = pageTypes[extname(entry.name)]
    const path = join(entry.parentPath, entry.name)
    const name = relative(folder, path).split(sep).join('/')
    if (!entry.isFile() || type === undefined || !plainPath.test(name)) continue
    const address = `/${name}`
    const policy = address === previewPath ? { policy: toPreviewPolicy() } : {}
    files.set(address, { type, body: readFileSync(path), ...policy })
  }
  const index = files.get('/index.html')
  if (index === undefined) throw new Error(`there is no built app in ${folder}; run \`npm run build\` first`)
  return files.set('/', index)
}
