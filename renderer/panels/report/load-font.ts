import { toBase64 } from '#shared/report/base64.ts'
import type { FontPlace } from './report-messages.ts'

/**
 * Reads parts of the bundled font in Base64, each once. What could not be read is asked for again the next time.
 * @param load asks for the file at an address
 */
export function createFontLoader(
  load: (address: string) => Promise<Pick<Response, 'ok' | 'status' | 'bytes'>>
): (place: FontPlace) => Promise<string> {
  const files = new Map<string, Promise<string>>()
  const read = async (address: string) => {
    const answer = await load(address)
    if (!answer.ok) throw new Error(`no font at ${address}: ${answer.status}`)
    return toBase64(await answer.bytes())
  }
  return ({ address }) => {
    const known = files.get(address)
    if (known) return known
    const asked = read(address)
    files.set(address, asked)
    asked.catch(() => files.delete(address))
    return asked
  }
}
