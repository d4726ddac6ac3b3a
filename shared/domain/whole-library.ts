/** What a file with a whole library says that it is. */
export const libraryFormat = 'csp-library'

const beginning = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${libraryFormat}"`)

/** Whether a text begins as a file with a whole library does; a few characters of it are enough. */
export function isWholeLibrary(text: string): boolean {
  return beginning.test(text)
}
