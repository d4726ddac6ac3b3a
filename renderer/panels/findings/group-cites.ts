import type { ExplainedCite } from '#shared/simulator/explain.ts'

/** The places of one section that carry a rule in the same way. */
export interface CiteGroup {
  readonly sectionTitle: string
  readonly basis: ExplainedCite['basis']
  readonly places: readonly string[]
}

/** Puts citations of one section and basis together, in the order in which they come. */
export function groupCites(
  cites: readonly Pick<ExplainedCite, 'document' | 'section' | 'sectionTitle' | 'basis' | 'place'>[]
): readonly CiteGroup[] {
  const groups = new Map<string, CiteGroup & { readonly places: string[] }>()
  for (const { document, section, sectionTitle, basis, place } of cites) {
    const key = `${basis} ${document} ${section}`
    const known = groups.get(key)
    if (known) known.places.push(place)
    else groups.set(key, { sectionTitle, basis, places: [place] })
  }
  return [...groups.values()]
}
