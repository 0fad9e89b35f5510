import type { ReactNode } from 'react'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'

interface Props {
  readonly label: string
  /** As people read them. */
  readonly keys?: string | undefined
  readonly icon: ReactNode
  readonly isDisabled?: boolean
  readonly small?: boolean
  readonly onPress: () => void
}

/** An icon that says what it does when pointed at or focused. */
export function IconButton({ label, keys, icon, isDisabled = false, small = false, onPress }: Props) {
  return (
    <TooltipTrigger delay={500}>
      <Button
        slot={null}
        className={small ? 'icon-button small' : 'icon-button'}
        aria-label={label}
        isDisabled={isDisabled}
        onPress={onPress}
      >
        {icon}
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {label}
        {keys !== undefined && <kbd>{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  )
}
