/** The same text in both languages. */
export interface BothLanguages {
  readonly en: string
  readonly ko: string
}
