import { fontFamily } from '#shared/report/embedded-fonts.ts'
import type { FontPlace } from './report-messages.ts'

/** Where the parts of the bundled font lie, in the order of the page's style sheets. */
export function listFontPlaces(sheets: Iterable<CSSStyleSheet>): readonly FontPlace[] {
  return [...sheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return []
      const read = (name: string) => rule.style.getPropertyValue(name)
      const [, file] = /url\("?([^")]+)"?\)/.exec(read('src')) ?? []
      if (file === undefined || !read('font-family').includes(fontFamily)) return []
      return [{ ranges: read('unicode-range'), address: new URL(file, sheet.href ?? document.baseURI).href }]
    })
  )
}
