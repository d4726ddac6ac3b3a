import type { Scenario } from '#shared/domain/scenario.ts'
import type { FontPart } from '#shared/report/embedded-fonts.ts'
import type { ReportOptions } from '#shared/report/report.ts'
import type { ReportPage, ReportPiece } from '#shared/report/report-page.ts'
import type { TextFormat } from '#shared/report/write-report.ts'

/** A part of the bundled font, and the address of its file. */
export interface FontPlace extends FontPart {
  readonly address: string
}

/** A piece of a page: one element. */
export interface PreviewPiece {
  readonly name: ReportPiece['name']
  readonly html: string
}

/** A page to show, in pieces of which most stay as they are from one to the next. */
export type PreviewPage = Omit<ReportPage, 'pieces'> & { readonly pieces: readonly PreviewPiece[] }

/** A page as it travels from the worker: null stands for a piece that is as it was when it was sent last. */
export type SentPage = Omit<ReportPage, 'pieces'> & {
  readonly pieces: readonly (Omit<PreviewPiece, 'html'> & { readonly html: string | null })[]
}

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
  | { readonly kind: 'preview'; readonly request: number; readonly page: SentPage }
  | { readonly kind: 'written'; readonly request: number; readonly text: string }
  | { readonly kind: 'failed'; readonly request: number }
