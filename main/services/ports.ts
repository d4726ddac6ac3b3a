import type { EventName, PayloadOf } from '#shared/contract/endpoints.ts'
import type { AppInfo, NamedText } from '#shared/contract/models.ts'
import type { ReportFormat } from '#shared/domain/report-choice.ts'
import type { Language } from '#shared/language/language.ts'

/** A file that a person chose in a dialog of the host. */
export interface PickedFile {
  readonly path: string
}

/** What services need of the host they run in. Both hosts give the same; a dialog may be missing. */
export interface HostPorts {
  readonly host: AppInfo['host']
  readonly systemLanguage: Language
  /** The moment now. */
  readonly now: () => Date
  /** Tells every window of this store. */
  readonly emit: <Name extends EventName>(name: Name, payload: PayloadOf<Name>) => void
  /**
   * Asks for scenario files to open, or for one file with a whole library; null where the host has no such dialog, empty
   * where the person cancelled.
   */
  readonly pickFiles: ((what: 'scenarios' | 'library') => Promise<readonly PickedFile[]>) | null
  /** Asks for a folder to write to; null where the host has no such dialog, undefined where the person cancelled. */
  readonly pickFolder: (() => Promise<string | undefined>) | null
  /**
   * Asks where a new file goes, and whether it may take the place of one that is there; null where the host has no such
   * dialog, undefined where the person cancelled.
   * @param name the name that is offered, without its ending
   */
  readonly pickNewFile: ((name: string, format: ReportFormat | 'library') => Promise<string | undefined>) | null
  /** Prints a page of a report as PDF; null where the host cannot. Ends early, with an error, when it is called off. */
  readonly makePdf: ((page: string, signal: AbortSignal) => Promise<Uint8Array>) | null
  /** Puts a PNG on the clipboard; null where the page itself does that. */
  readonly copyPicture: ((picture: Uint8Array) => Promise<void>) | null
  /** Puts the application menu into a language. */
  readonly translateMenu: (language: Language) => void
}

/** Text files by name, as `transfer` hands them on. */
export type NamedTexts = readonly NamedText[]
