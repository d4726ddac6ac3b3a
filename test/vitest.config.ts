import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * What is a function of its input alone: these tests leave nothing behind, so they can share what is loaded. What is
 * opened in a browser is none of them.
 */
const pure = ['test/shared/**/!(*.browser).test.ts', 'test/acceptance/**/*.test.ts']
const deep = ['test/**/*.deep.test.ts']

/** Files that take longest, and wait for others for most of it: begun last, they would leave a core idle at the end. */
const long = ['house/readme', 'report/report-page.browser', 'cli/hostile', 'browser-host/chromium']

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => long.some((name) => moduleId.endsWith(`${name}.test.ts`))
    const usual = await super.sort(files)
    return [...usual.filter(isLong), ...usual.filter((file) => !isLong(file))]
  }
}

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    // Else one core is left free, which is half of a small machine.
    maxWorkers: '100%',
    sequence: { sequencer: LongFirst },
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
          include: [
            ...deep,
            'test/shared/**/!(*.browser).test.ts',
            // Properties that stand elsewhere.
            'test/main/services/*library-file.test.ts',
            'test/renderer/scenario/drawn-and-listed.test.ts'
          ],
          pool: 'forks',
          provide: { depth: 20 },
          testTimeout: 1_800_000
        }
      }
    ]
  }
})
