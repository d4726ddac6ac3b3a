import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listCode, listImports, root } from './imports.ts'
import { layers } from './layers.ts'
import { toLintOverrides } from './lint-overrides.ts'

const isIn = (file: string, folder: string) => file === folder || file.startsWith(`${folder}/`)
const findLayer = (file: string) => layers.find((layer) => isIn(file, layer.folder))
const files = [...listCode('shared'), ...listCode('main'), ...listCode('renderer')]

test('every file of the program lies in a layer', () => {
  expect(files.length).toBeGreaterThan(80)
  expect(files.filter((file) => !findLayer(file))).toEqual([])
})

test('no file imports what its layer may not', () => {
  const wrong = files.flatMap((file) => {
    const layer = findLayer(file)
    if (!layer) return []
    return listImports(file)
      .filter(({ target, isPackage }) => {
        if (isPackage) return !layer.packages.includes(target)
        if (target === 'package.json') return layer.folder !== 'main/cli'
        return ![layer.folder, ...layer.imports].some((folder) => isIn(target, folder))
      })
      .map(({ target }) => `${file} → ${target}`)
  })
  expect(wrong).toEqual([])
})

test('imports between layers go by the project names, not by steps up', () => {
  const climbing = files.flatMap((file) =>
    listImports(file)
      .filter(({ isRelative, target }) => isRelative && findLayer(target) && findLayer(target) !== findLayer(file))
      .map(({ target }) => `${file} → ${target}`)
  )
  expect(climbing).toEqual([])
})

test('no arrow turns back', () => {
  const below = (folder: string, seen: readonly string[]): readonly string[] => {
    if (seen.includes(folder)) throw new Error(`circle: ${[...seen, folder].join(' → ')}`)
    const layer = layers.find((each) => each.folder === folder)
    return (layer?.imports ?? []).flatMap((next) => [next, ...below(next, [...seen, folder])])
  }
  for (const layer of layers) expect(below(layer.folder, [])).not.toContain(layer.folder)
})

test('the lint configuration holds the same table', () => {
  const { overrides } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'))
  expect(overrides).toEqual(toLintOverrides(layers))
})
