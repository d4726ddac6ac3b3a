import type { Scenario } from '#shared/domain/scenario.ts'
import type { FontPart } from '#shared/report/embedded-fonts.ts'
import type { ReportPage } from '#shared/report/html.writer.ts'
import type { ReportOptions } from '#shared/report/report.ts'
import type { TextFormat } from '#shared/report/write-report.ts'

/** A part of the bundled font, and the address of its file. */
export interface FontPlace extends FontPart {
  readonly address: string
}

/** A page as it travels from the worker. */
export type PreviewPage = Omit<ReportPage, 'body'> & { readonly body: string }

/** What the one who makes reports beside the page is told. */
export type ReportMessage =
  | { readonly kind: 'open'; readonly scenario: Scenario; readonly variant: string | null }
  | { readonly kind: 'preview'; readonly request: number; readonly wish: ReportOptions }
  | {
      readonly kind: 'write'
      readonly request: number
      readonly wish: ReportOptions
      readonly format: TextFormat
      readonly fonts: readonly FontPlace[]
    }

/** What comes back; a preview that a newer one was asked for after is passed over. */
export type ReportAnswer =
  | { readonly kind: 'preview'; readonly request: number; readonly page: PreviewPage }
  | { readonly kind: 'written'; readonly request: number; readonly text: string }
  | { readonly kind: 'failed'; readonly request: number }
