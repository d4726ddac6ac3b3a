import { Button, type ButtonProps, Tooltip, TooltipTrigger } from 'react-aria-components'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

interface IconButtonProps
  extends Pick<ButtonProps, 'onPress' | 'isDisabled' | 'aria-current' | 'aria-disabled' | 'aria-pressed'> {
  readonly icon: IconName
  /** What it does, for a screen reader and as the tip that appears over it; a key may stand in it. */
  readonly label: string
  readonly className?: string
}

/** A button of a drawing alone, with its name as a tip. */
export function IconButton({ icon, label, className = '', ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <Button {...rest} aria-label={label} className={`icon-button ${className}`}>
        <Icon name={icon} />
      </Button>
      <Tooltip className="tip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  )
}
