import { readFile } from 'node:fs/promises'
import { extname, isAbsolute, relative, resolve, sep } from 'node:path'
import type { CustomScheme } from 'electron'
import { pageHeaders } from '#main/services/page-headers.ts'
import { pageTypes } from '#main/services/page-types.ts'
import { previewPath } from '#shared/report/preview-path.ts'
import { toPreviewPolicy } from '#shared/report/preview-policy.ts'
import { appScheme, isOwn } from './policy.ts'

/** What the scheme may do: be an origin of its own and be fetched from. It bypasses nothing. */
export const appSchemes: CustomScheme[] = [
  { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }
]

/** The file that an address of ours means, always inside `folder`; undefined where it means none. */
export function toFilePath(address: string, folder: string): string | undefined {
  if (!isOwn(address)) return undefined
  let path: string
  try {
    path = decodeURIComponent(new URL(address).pathname)
  } catch {
    return undefined
  }
  // A backslash or a colon is a path of its own on Windows, so neither is ever taken for part of a name.
  if (/[\0\\:]/.test(path)) return undefined
  const file = resolve(folder, `.${path === '/' || path === '' ? '/index.html' : path}`)
  const inside = relative(folder, file)
  if (inside === '' || isAbsolute(inside) || inside.split(sep)[0] === '..') return undefined
  return file
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: pageHeaders })
}

/** The policy of a page, where that is not what every other page of the app has. */
function findPolicy(address: string): Readonly<Record<string, string>> {
  return new URL(address).pathname === previewPath ? { 'content-security-policy': toPreviewPolicy() } : {}
}

/** Answers requests of the app's own scheme with the built files of `folder`, and with nothing else. */
export function createAppProtocol(folder: string): (request: Request) => Promise<Response> {
  return async ({ method, url }) => {
    if (method !== 'GET' && method !== 'HEAD') return refuse(405)
    const file = toFilePath(url, folder)
    const type = file && pageTypes[extname(file)]
    if (!file || !type) return refuse(404)
    try {
      const content = new Uint8Array(await readFile(file))
      const headers = { ...pageHeaders, ...findPolicy(url), 'content-type': type }
      return new Response(method === 'HEAD' ? null : content, { headers })
    } catch {
      return refuse(404)
    }
  }
}
