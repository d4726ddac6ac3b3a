import type { Scenario } from '#shared/domain/scenario.ts'
import { Choice } from './choice.tsx'
import { useWorkbench } from './workbench.ts'

const mainLine = '-'

interface VariantChoiceProps {
  readonly scenario: Scenario
  /** The variant that is shown; null for the main line. */
  readonly value: string | null
  readonly onChange: (variant: string | null) => void
  readonly isLabelHidden?: boolean
}

/** Which line of a scenario is shown; nothing where there is only the main one. */
export function VariantChoice({
  scenario: { variants = [] },
  value,
  onChange,
  isLabelHidden = false
}: VariantChoiceProps) {
  const { ui } = useWorkbench().texts
  if (variants.length === 0) return null
  return (
    <Choice
      label={ui.variant}
      isLabelHidden={isLabelHidden}
      items={[{ id: mainLine, name: ui.mainLine }, ...variants.map(({ id, name }) => ({ id, name: name || id }))]}
      value={value ?? mainLine}
      onChange={(id) => onChange(id === mainLine ? null : id)}
    />
  )
}
