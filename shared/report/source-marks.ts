import type { SourceMark } from './report.ts'

/** Where reasons come from, in words: section, place, and how the passage carries it. */
export function tellPlaces(sources: readonly SourceMark[], between = ' · '): string {
  return sources.map(({ sectionTitle, place, basis }) => `${sectionTitle}, ${place} (${basis})`).join(between)
}

/** The numbers of sources, gathered by how they carry it. */
export function groupMarks(
  sources: readonly SourceMark[]
): readonly { readonly basis: string; readonly marks: readonly SourceMark[] }[] {
  return [...Map.groupBy(sources, ({ basis }) => basis)].map(([basis, marks]) => ({ basis, marks }))
}
