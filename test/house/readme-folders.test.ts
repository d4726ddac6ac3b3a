import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './imports.ts'
import { layers } from './layers.ts'

/** The folders of each row of the README's table. */
const rows = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^\| (`.+?) \|/gm)].map(([, cell = '']) =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, folder = '']) => folder)
)

function findRow(folder: string): number {
  return rows.findIndex((row) => row.some((each) => folder === each || folder.startsWith(`${each}/`)))
}

test('every folder stands in a row of the README', () => {
  expect(rows.length).toBeGreaterThan(10)
  expect(layers.map(({ folder }) => folder).filter((folder) => findRow(folder) < 0)).toEqual([])
})

test('a folder imports from its own row and those above it', () => {
  const down = layers.flatMap(({ folder, imports }) =>
    imports.filter((each) => findRow(each) > findRow(folder)).map((each) => `${folder} imports ${each}`)
  )
  expect(down).toEqual([])
})
