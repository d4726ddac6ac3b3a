/**
 * As much of the reader of tables as is used here. The types that are published for it need those of Node and of a
 * browser, which nothing shared may see.
 */
declare module 'papaparse' {
  interface Settings {
    readonly delimiter?: string
    readonly delimitersToGuess?: readonly string[]
    readonly newline: string
    /** How many rows are read at most; 0 for all. */
    readonly preview?: number
    /** Greedy: also those that have blanks alone. */
    readonly skipEmptyLines?: 'greedy'
  }
  interface Fault {
    readonly type: 'Quotes' | 'Delimiter' | 'FieldMismatch'
    readonly row?: number
  }
  const papa: {
    readonly parse: (
      text: string,
      settings: Settings
    ) => {
      readonly data: readonly (readonly string[])[]
      readonly errors: readonly Fault[]
      readonly meta: { readonly delimiter: string }
    }
  }
  export = papa
}
