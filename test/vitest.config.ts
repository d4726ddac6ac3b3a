import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

/** What is a function of its input alone: these tests leave nothing behind, so they can share what is loaded. */
const pure = ['test/shared/**/*.test.ts', 'test/acceptance/**/*.test.ts']
const deep = ['test/**/*.deep.test.ts']

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    // Else one core is left free, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'pure',
          include: pure,
          exclude: deep,
          pool: 'threads',
          isolate: false,
          provide: { depth: 1 },
          testTimeout: 30_000
        }
      },
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: [...pure, ...deep],
          pool: 'forks',
          provide: { depth: 1 },
          testTimeout: 30_000
        }
      },
      {
        test: {
          name: 'deep',
          include: [...deep, 'test/shared/**/*.test.ts'],
          pool: 'forks',
          provide: { depth: 20 },
          testTimeout: 1_800_000
        }
      }
    ]
  }
})
