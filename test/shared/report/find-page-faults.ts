import type { PrintedPage, PrintedText } from './read-pdf.ts'

const pointsOfMillimetre = 72 / 25.4
/** The margins of a page, in points. */
const margins = {
  side: 17 * pointsOfMillimetre,
  top: 18 * pointsOfMillimetre,
  bottom: 19 * pointsOfMillimetre
}
/** Letters smaller than this are hard to read, in points. */
const smallest = 7
/** Between a page that ends early and one that is as good as empty, as a share of its height. */
const nearlyEmpty = 0.14
/** What two texts may share that stand side by side, in points: the place of a letter is rounded. */
const slack = 1

const headings: ReadonlySet<string> = new Set(['H1', 'H2', 'H3', 'H4', 'TH'])
const isHeading = ({ roles }: PrintedText) => roles.some((role) => headings.has(role))
/** What is printed in the margin has no part in the document. */
const isInMargin = ({ roles }: PrintedText) => roles.length === 0

/** The texts of the lowest line. */
function findLastLine(texts: readonly PrintedText[]): readonly PrintedText[] {
  const lowest = Math.max(...texts.map(({ baseline }) => baseline))
  return texts.filter(({ baseline }) => lowest - baseline < 4)
}

function tell(texts: readonly PrintedText[]): string {
  return texts.map(({ text }) => text).join('')
}

/** Texts of one line that run into each other. */
function findCollisions(texts: readonly PrintedText[]): readonly string[] {
  const lines = Map.groupBy(texts, ({ baseline }) => Math.round(baseline))
  return [...lines.values()].flatMap((line) => {
    const ordered = line.toSorted((a, b) => a.left - b.left)
    return ordered.flatMap((text, index) => {
      const next = ordered[index + 1]
      return next && text.right > next.left + slack ? [`“${text.text}” runs into “${next.text}”`] : []
    })
  })
}

function findFaultsOfPage(page: PrintedPage, number: number, count: number): readonly string[] {
  const { width, height } = page
  const content = page.texts.filter((text) => !isInMargin(text))
  if (content.length === 0) return ['is empty']
  const faults: string[] = []
  const told = tell(page.texts.filter(isInMargin)).replace(/\s/g, '')
  const expected = number === 1 ? '' : `${number}/${count}`
  if (told !== expected) faults.push(`is numbered “${told}” and not “${expected}”`)
  for (const { text, left, right, baseline, size } of content) {
    const isInside =
      left >= margins.side - slack &&
      right <= width - margins.side + slack &&
      baseline - size * 0.8 >= margins.top - slack &&
      baseline <= height - margins.bottom + slack
    if (!isInside) faults.push(`“${text}” stands in the margin`)
    if (size < smallest) faults.push(`“${text}” is printed with ${size.toFixed(1)} pt`)
  }
  faults.push(...findCollisions(content))
  const last = findLastLine(content)
  if (last.every(isHeading)) faults.push(`ends with the heading “${tell(last)}”`)
  const lowest = Math.max(...content.map(({ baseline }) => baseline))
  const share = (lowest - margins.top) / (height - margins.top - margins.bottom)
  if (share < nearlyEmpty) faults.push(`is nearly empty: “${tell(content).slice(0, 60)}”`)
  return faults
}

/** What is wrong with the pages of a report as one reads them on paper. */
export function findPageFaults(pages: readonly PrintedPage[]): readonly string[] {
  return pages.flatMap((page, index) =>
    findFaultsOfPage(page, index + 1, pages.length).map((fault) => `page ${index + 1} ${fault}`)
  )
}
