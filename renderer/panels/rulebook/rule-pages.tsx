import { useWorkbench } from '#renderer/widgets/workbench.ts'
import type { Cite } from '#shared/domain/finding.ts'
import { explainCite } from '#shared/simulator/explain.ts'

/** The pages that some places stand on: title, date and address as text, for nothing is ever opened from here. */
export function RulePages({ cites }: { readonly cites: readonly Cite[] }) {
  const { texts, language, formatDate } = useWorkbench()
  const { ruleSheet } = texts
  const pages = new Map(cites.map((cite) => [cite.document, explainCite(cite, language)]))
  return (
    <dl className="rule-pages">
      {[...pages].map(([id, { documentTitle, pageDate, address }]) => (
        <div key={id}>
          <dt>
            {documentTitle}, {ruleSheet.pageOf(formatDate(pageDate))}
          </dt>
          <dd className="rule-address">{address}</dd>
        </div>
      ))}
    </dl>
  )
}
