import type { FullConfig, Reporter, TestCase, TestResult } from '@playwright/test/reporter'

interface Tally {
  passed: number
  failed: number
  /** Why the host is not on this machine; undefined where it is. */
  readonly absent: string | undefined
}

/** Says at the end in which of its hosts the app was tested, and why not in the others. */
export default class ReportHosts implements Reporter {
  private readonly hosts = new Map<string, Tally>()

  onBegin(config: FullConfig): void {
    for (const { name, metadata } of config.projects) {
      const absent = typeof metadata.absent === 'string' ? metadata.absent : undefined
      this.hosts.set(name, { passed: 0, failed: 0, absent })
    }
  }

  onTestEnd(test: TestCase, { status, retry }: TestResult): void {
    const tally = this.hosts.get(test.parent.project()?.name ?? '')
    if (!tally) return
    if (status === 'passed') tally.passed += 1
    else if (retry === test.retries) tally.failed += 1
  }

  onEnd(): void {
    console.log('')
    for (const [host, { passed, failed, absent }] of this.hosts) {
      if (passed + failed > 0) console.log(`${host}: ran, ${passed} passed, ${failed} failed`)
      else console.log(`${host}: did not run: ${absent ?? 'none of its tests was asked for'}`)
    }
  }
}
