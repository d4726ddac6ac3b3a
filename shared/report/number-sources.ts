import type { Cite } from '#shared/domain/finding.ts'
import { getTexts, type Language } from '#shared/language/language.ts'
import { type ExplainedCite, explainCite } from '#shared/simulator/explain.ts'
import type { ReportSource, SourceMark, SourcePage } from './report.ts'
import { tellDate } from './tell-date.ts'

/** The sources of a report: each has one number, given where it is first named. */
export interface SourceNumbers {
  readonly mark: (cites: readonly Cite[]) => readonly SourceMark[]
  /** Everything that was named, page by page. */
  readonly list: () => readonly SourcePage[]
}

type Named = ExplainedCite & ReportSource

function toPages(named: Iterable<Named>, language: Language): readonly SourcePage[] {
  const byAddress = Map.groupBy(named, ({ address }) => address)
  return [...byAddress].flatMap(([address, sources]) =>
    sources.slice(0, 1).map(({ documentTitle, pageDate }) => ({
      title: documentTitle,
      date: tellDate(pageDate, language),
      address,
      sources: sources.map(({ number, sectionTitle, place, says, koreanReads }) => ({
        number,
        sectionTitle,
        place,
        says,
        koreanReads
      }))
    }))
  )
}

/** Numbers sources from 1 on, in the order in which they are first named. */
export function createSourceNumbers(language: Language): SourceNumbers {
  const { basisNames } = getTexts(language).words
  const named = new Map<string, Named>()
  const find = (cite: Cite) => {
    const known = named.get(cite.ref)
    if (known) return known
    const added = { ...explainCite(cite, language), number: named.size + 1 }
    named.set(cite.ref, added)
    return added
  }
  return {
    mark: (cites) =>
      cites.map((cite) => {
        const { number, sectionTitle, place } = find(cite)
        return { number, sectionTitle, place, basis: basisNames[cite.basis] }
      }),
    list: () => toPages(named.values(), language)
  }
}
