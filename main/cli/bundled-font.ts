import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { FontPart } from '#shared/report/embedded-fonts.ts'
import type { FontSource } from '#shared/report/write-report.ts'

interface FontFile extends FontPart {
  readonly path: string
}

const face = /@font-face\s*\{[^}]*url\(([^)]+)\)[^}]*unicode-range:\s*([^;}]+)/g

/** The style sheet of the bundled font; undefined where that is not installed. */
function findStyleSheet(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-kr/index.css')
  } catch {
    return undefined
  }
}

/** The bundled font as it lies on the disk; without any part where it is not there. */
export function loadBundledFont(): FontSource<FontFile> {
  const sheet = findStyleSheet()
  const css = sheet === undefined ? '' : readFileSync(sheet, 'utf8')
  const parts = Array.from(css.matchAll(face), ([, file = '', ranges = '']) => ({
    ranges,
    path: join(dirname(sheet ?? ''), file)
  }))
  return { parts, load: ({ path }) => readFile(path, 'base64') }
}
