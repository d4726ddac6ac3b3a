import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { listCode, root } from './imports.ts'

const folders = ['.ci', '.setup', 'main', 'renderer', 'shared', 'test'].filter((name) => existsSync(join(root, name)))
const code = ['.setup', 'main', 'renderer', 'shared', 'test'].filter((name) => folders.includes(name)).flatMap(listCode)

/** Every file and folder below the project's own folders, from its top. */
const entries = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).map((entry) =>
    join(entry.parentPath, entry.name).slice(root.length + 1)
  )
)
const read = (file: string) => readFileSync(join(root, file), 'utf8')

const literalOrComment = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g

/** The files in whose code, texts and comments aside, the pattern stands. */
function findInCode(files: readonly string[], pattern: RegExp): readonly string[] {
  return files.filter((file) => pattern.test(read(file).replaceAll(literalOrComment, '')))
}

/** The files in which the pattern stands anywhere. */
function findAnywhere(files: readonly string[], pattern: RegExp): readonly string[] {
  return files.filter((file) => pattern.test(read(file)))
}

/** A pattern of pieces, so that this file holds nothing that it looks for. */
const toPattern = (...pieces: readonly string[]) => new RegExp(pieces.join(''))

test('the top holds the few things that belong there', () => {
  const ignored = read('.gitignore')
    .split('\n')
    .map((line) => line.replace('/', ''))
  const allowed = [
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'electron.vite.config.ts',
    'biome.json',
    'README.md',
    'main',
    'renderer',
    'shared',
    'test'
  ]
  const others = readdirSync(root).filter(
    (name) => !name.startsWith('.') && !name.endsWith('.log') && !ignored.includes(name) && !allowed.includes(name)
  )
  expect(others).toEqual([])
})

test('there is much to look at', () => {
  expect(code.length).toBeGreaterThan(120)
})

test('names are in small letters and hyphens, and migrations are numbered', () => {
  const kebab = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/
  const migration = /^main\/store\/migrations\/\d{4}_[a-z0-9]+(-[a-z0-9]+)*\.[a-z]+$/
  expect(entries.filter((entry) => !kebab.test(basename(entry)) && !migration.test(entry))).toEqual([])
})

test('no name is a drawer for everything', () => {
  const drawer = /^(utils?|helpers?|common|misc)(\.|$)|^index(\.(ts|tsx|js|mjs))?$/
  expect(entries.filter((entry) => drawer.test(basename(entry)))).toEqual([])
})

test('everything is exported by name, from where it is made', () => {
  const program = code.filter((file) => /^(main|renderer|shared)\//.test(file))
  expect(findInCode(program, /\bexport default\b/)).toEqual([])
  expect(findInCode(code, /\bexport (type )?\* from\b/)).toEqual([])
})

test('nothing is kept from the compiler', () => {
  expect(findInCode(code, /(?::|\bas|<|\||&|=>|,|=)\s*any\b(?=\s*(?:[;,)>|&=[\]{}]|$))/m)).toEqual([])
  expect(findAnywhere(code, toPattern('@ts', '-(ignore|expect-error|nocheck)'))).toEqual([])
})

test('no test is left out', () => {
  const tests = code.filter((file) => file.startsWith('test/'))
  expect(findInCode(tests, toPattern('\\b(describe|it|test)(\\.\\w+)*', '\\.(only|skip|todo)\\b'))).toEqual([])
  expect(findInCode(tests, toPattern('\\b(f|x)(describe|it|test)', '\\('))).toEqual([])
})

test('the project speaks of itself alone', () => {
  const texts = entries.filter((entry) => /\.(ts|tsx|js|mjs|json|md|css|html|sql|ndjson)$|^\.ci\//.test(entry))
  const files = [...texts, 'README.md', 'package.json', 'biome.json', 'tsconfig.json'].filter(
    (file) => existsSync(join(root, file)) && !file.includes('node_modules')
  )
  const patterns = [
    toPattern('(^|[^\\w.-])', '/wor', 'k(/|\\b)'),
    toPattern('registry', '\\.(npmjs|yarnpkg)'),
    toPattern('\\b(domain|format|quality|architecture)', '\\.md\\b')
  ]
  for (const pattern of patterns) expect(findAnywhere(files, pattern)).toEqual([])
})
