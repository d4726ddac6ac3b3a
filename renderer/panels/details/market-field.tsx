import { useMemo } from 'react'
import type { FieldTrouble } from '#renderer/widgets/field-error.tsx'
import { SearchChoice, type SearchItem } from '#renderer/widgets/search-choice.tsx'
import { useWorkbench } from '#renderer/widgets/workbench.ts'
import { findRegion, marketsInNoRegion, regions } from '#shared/domain/market.ts'
import type { Language } from '#shared/language/language.ts'

interface MarketFieldProps {
  readonly label: string
  readonly value: string | undefined
  /** Takes a code, or null for none; answers what is wrong, if anything. */
  readonly onChange: (market: string | null) => FieldTrouble | undefined
  /** What it means to have none, as the name of a choice; where not given, that it is not known. */
  readonly none?: string
  /** The market that holds where there is none here. */
  readonly fallback?: string | undefined
}

const noMarket = '-'
const code = /^[A-Za-z]{2}$/

function toItems(language: Language): readonly SearchItem[] {
  const names = new Intl.DisplayNames([language], { type: 'region' })
  const listed = regions.flatMap((region) => region.markets.map((id) => ({ id, region: region.name[language] })))
  const others = marketsInNoRegion.map((id) => ({ id, region: '—' }))
  return [...listed, ...others]
    .map(({ id, region }) => ({ id, name: `${names.of(id) ?? id} (${id})`, aside: region, also: id }))
    .sort((a, b) => a.name.localeCompare(b.name, language))
}

/** A country or region: found by its name or code, or not known; a code that is in no region is taken as it is. */
export function MarketField({ label, value, onChange, none, fallback }: MarketFieldProps) {
  const { language, texts } = useWorkbench()
  const { details } = texts
  const markets = useMemo(() => toItems(language), [language])
  const nothing = { id: noMarket, name: none ?? details.marketUnknown }
  const isOdd = value !== undefined && !markets.some(({ id }) => id === value)
  const items = [nothing, ...(isOdd ? [{ id: value, name: value }] : []), ...markets]
  const market = value ?? fallback
  const region = market === undefined ? undefined : findRegion(market)
  const means =
    market === undefined
      ? details.marketUnknownMeans
      : region
        ? details.inRegion(region.name[language])
        : details.inNoRegion
  return (
    <SearchChoice
      label={label}
      items={items}
      value={value ?? noMarket}
      onChange={(id) => void onChange(id === noMarket ? null : id)}
      onText={(text) => {
        if (text === '') return onChange(null)
        return code.test(text) ? onChange(text.toUpperCase()) : { message: details.noSuchMarket(text) }
      }}
      description={means}
    />
  )
}
