import type { ScenarioDocument } from '#renderer/scenario/scenario-document.ts'
import { useDocument } from '#renderer/scenario/use-document.ts'
import { CheckList } from '#renderer/widgets/check-list.tsx'
import { Choice } from '#renderer/widgets/choice.tsx'
import { VariantChoice } from '#renderer/widgets/variant-choice.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { papers, type ReportChoice, reportParts } from '#shared/domain/report-choice.ts'
import { languageNames, languages } from '#shared/language/language.ts'

interface ReportChoicesProps {
  readonly document: ScenarioDocument
  readonly choice: ReportChoice
  readonly onChange: (part: Partial<ReportChoice>) => void
}

/** What is in the report, and how it is written and laid out. */
export function ReportChoices({ document, choice, onChange }: ReportChoicesProps) {
  const { reportScreen: words } = useWorkbench().texts
  const { scenario, variant } = useDocument(document)
  return (
    <>
      <div className="card report-card report-parts">
        <CheckList
          label={words.content}
          items={reportParts.map((id) => ({ id, name: words.parts[id] }))}
          value={choice.parts}
          onChange={(parts) => onChange({ parts: reportParts.filter((part) => parts.includes(part)) })}
        />
      </div>
      <section className="card report-card report-layout" aria-label={words.layout}>
        <Choice
          label={words.language}
          value={choice.language}
          items={languages.map((id) => ({ id, name: languageNames[id] }))}
          onChange={(id) => onChange({ language: languages.find((each) => each === id) ?? choice.language })}
        />
        <Choice
          label={words.paper}
          value={choice.paper}
          items={papers.map((id) => ({ id, name: words.papers[id] }))}
          onChange={(id) => onChange({ paper: papers.find((each) => each === id) ?? choice.paper })}
        />
        <VariantChoice scenario={scenario} value={variant} onChange={document.showVariant} />
      </section>
    </>
  )
}
