import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.deep.test.ts'],
          pool: 'forks',
          testTimeout: 30_000
        }
      },
      {
        test: {
          name: 'deep',
          environment: 'node',
          include: ['test/**/*.deep.test.ts'],
          pool: 'forks',
          testTimeout: 1_800_000
        }
      }
    ]
  }
})
