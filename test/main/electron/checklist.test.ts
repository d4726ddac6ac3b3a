import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '#test/house/imports.ts'
import { checklist } from './checklist.ts'

describe('the security checklist of Electron', () => {
  test('has its twenty items', () => {
    expect(checklist.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  })

  test.each(checklist)('$number, $title, is shown by tests that are there', (item) => {
    const { behaviour = [], configuration = [], realBinary = [] } = item
    expect(behaviour.length + configuration.length).toBeGreaterThan(0)
    for (const { file, test: name } of [...behaviour, ...configuration, ...realBinary]) {
      expect(readFileSync(join(root, file), 'utf8')).toContain(`test('${name}',`)
    }
  })

  test('is counted: what is shown here, what is only asked for, what waits for the real Electron', () => {
    const byBehaviour = checklist.filter(({ behaviour }) => behaviour)
    const byConfigurationAlone = checklist.filter(({ behaviour }) => !behaviour)
    const waiting = checklist.filter(({ realBinary }) => realBinary)
    expect([byBehaviour.length, byConfigurationAlone.length, waiting.length]).toEqual([10, 10, 16])
  })
})
