import type { FullConfig, Reporter, TestCase, TestResult } from '@playwright/test/reporter'

interface Tally {
  passed: number
  failed: number
  skipped: number
  /** Why tests did not run, each reason once. */
  readonly reasons: Set<string>
}

/** Says at the end in which of its hosts the app was tested, and why not in the others. */
export default class ReportHosts implements Reporter {
  private readonly hosts = new Map<string, Tally>()

  onBegin(config: FullConfig): void {
    for (const { name } of config.projects) {
      this.hosts.set(name, { passed: 0, failed: 0, skipped: 0, reasons: new Set() })
    }
  }

  onTestEnd(test: TestCase, { status, retry }: TestResult): void {
    const tally = this.find(test)
    if (!tally) return
    if (status === 'skipped') {
      tally.skipped += 1
      for (const { description } of test.annotations) if (description) tally.reasons.add(description)
    } else if (status === 'passed') tally.passed += 1
    else if (retry === test.retries) tally.failed += 1
  }

  onEnd(): void {
    console.log('')
    for (const [host, { passed, failed, skipped, reasons }] of this.hosts) {
      const ran = passed + failed
      const why = reasons.size > 0 ? `: ${[...reasons].join('; ')}` : ''
      if (ran > 0)
        console.log(
          `${host}: ran, ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} not run${why}` : ''}`
        )
      else console.log(`${host}: did not run${why || ': none of its tests was asked for'}`)
    }
  }

  private find(test: TestCase): Tally | undefined {
    return this.hosts.get(test.parent.project()?.name ?? '')
  }
}
