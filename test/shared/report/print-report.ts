import type { Browser } from 'playwright-core'
import { loadBundledFont } from '#main/cli/bundled-font.ts'
import type { ReportOptions } from '#shared/report/report.ts'
import { writeReport } from '#shared/report/write-report.ts'
import type { Run } from '#shared/simulator/simulate.ts'
import { type PrintedPage, readPdf } from './read-pdf.ts'

/** Prints a page as the app does, and reads what stands on the paper. */
export async function printHtml(browser: Browser, html: string): Promise<readonly PrintedPage[]> {
  const page = await browser.newPage()
  try {
    await page.setContent(html)
    await page.evaluate(() => document.fonts.ready)
    return await readPdf(
      new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }))
    )
  } finally {
    await page.close()
  }
}

/** Prints a report with the bundled font. */
export async function printReport(browser: Browser, run: Run, options: ReportOptions): Promise<readonly PrintedPage[]> {
  return printHtml(browser, await writeReport(run, options, 'html', loadBundledFont()))
}
