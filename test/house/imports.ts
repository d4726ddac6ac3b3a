import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

/** One import of one file, as it resolves. */
export interface Import {
  /** The importing file, from the top of the project. */
  readonly file: string
  /** A file of the project, from its top; or the name of a package; or `node:`. */
  readonly target: string
  readonly isPackage: boolean
  /** Whether it is written as a path from the importing file. */
  readonly isRelative: boolean
}

const codeFile = /\.(ts|tsx|mjs|js)$/
const importStatement = /(?:\bfrom |^import |\bimport\()'([^'\n]+)'/gm

/** Every code file below a folder, from the top of the project. */
export function listCode(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && codeFile.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

function toImport(file: string, specifier: string): Import {
  const isRelative = specifier.startsWith('.')
  if (isRelative) {
    const target = relative(root, resolve(root, dirname(file), specifier))
      .split(sep)
      .join('/')
    return { file, target, isPackage: false, isRelative }
  }
  if (specifier.startsWith('#')) return { file, target: specifier.slice(1), isPackage: false, isRelative }
  if (specifier.startsWith('node:')) return { file, target: 'node:', isPackage: true, isRelative }
  const parts = specifier.split('/')
  const target = specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '')
  return { file, target, isPackage: true, isRelative }
}

/** Every import of a file. */
export function listImports(file: string): readonly Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(importStatement)].map((match) => toImport(file, match[1] ?? ''))
}
