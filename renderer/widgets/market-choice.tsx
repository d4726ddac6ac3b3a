import { useMemo } from 'react'
import { regions } from '#shared/domain/market.ts'
import { Choice } from './choice.tsx'
import { useWorkbench } from './workbench.ts'

const unknown = '-'

interface MarketChoiceProps {
  readonly label: string
  /** A market by its code; null for one that is not known. */
  readonly value: string | null
  readonly onChange: (market: string | null) => void
}

/** A market by its name, of those that the programme lists; or that it is not known. */
export function MarketChoice({ label, value, onChange }: MarketChoiceProps) {
  const { language, texts } = useWorkbench()
  const items = useMemo(() => {
    const names = new Intl.DisplayNames([language], { type: 'region' })
    return regions
      .flatMap((region) => region.markets.map((id) => ({ id, name: names.of(id) ?? id })))
      .sort((a, b) => a.name.localeCompare(b.name, language))
  }, [language])
  return (
    <Choice
      label={label}
      items={[{ id: unknown, name: texts.ui.marketUnknown }, ...items]}
      value={value ?? unknown}
      onChange={(id) => onChange(id === unknown ? null : id)}
    />
  )
}
