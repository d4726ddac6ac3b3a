import { createElement } from 'react'
import { type IconName, icons } from './icons.ts'

interface IconProps {
  readonly name: IconName
  readonly className?: string
}

/** A drawing beside words that say the same; a screen reader passes it over. */
export function Icon({ name, className = '' }: IconProps) {
  return (
    <svg className={`icon ${className}`} viewBox="0 0 24 24" aria-hidden="true">
      {icons[name].map(([tag, attributes]) => createElement(tag, { key: JSON.stringify(attributes), ...attributes }))}
    </svg>
  )
}
