/**
 * Loads the faces that texts need. A graph keeps pictures of its labels, so that a font which came later would not be seen.
 * @returns null where everything is there already
 */
export function loadFonts(font: string, texts: Iterable<string>): Promise<unknown> | null {
  const text = [...new Set([...texts].join(''))].join('')
  const faces = [`400 11px ${font}`, `600 13px ${font}`]
  if (faces.every((face) => document.fonts.check(face, text))) return null
  return Promise.all(faces.map((face) => document.fonts.load(face, text))).catch(() => undefined)
}
